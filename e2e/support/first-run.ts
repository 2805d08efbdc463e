import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { Calendar, Post } from "@/lib/calendar/schema";

/** From the front page to a finished calendar of a guest, as a visitor does it. */
export async function planAsGuest(page: Page, line: string): Promise<string> {
  await page.goto("/");
  await page.getByLabel("Your business and its town", { exact: true }).first().fill(line);
  await page.getByRole("button", { name: "Plan my month" }).first().click();
  await page.getByRole("button", { name: "Write my calendar" }).click();
  await page.waitForURL(/\/calendars\/cal_/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await expectWritten(page.request, id);
  return id;
}

/** Waits until the writing is over. */
export async function expectWritten(request: APIRequestContext, id: string): Promise<Calendar> {
  let calendar: Calendar | undefined;
  await expect(async () => {
    calendar = await (await request.get(`/api/v1/calendars/${id}`)).json();
    expect(calendar?.status).toBe("succeeded");
  }).toPass({ timeout: 30_000 });
  if (!calendar) throw new Error("no calendar");
  return calendar;
}

export async function postsOf(request: APIRequestContext, id: string): Promise<Post[]> {
  return (await (await request.get(`/api/v1/calendars/${id}/posts?limit=500`)).json()).items;
}

/** A guest with a finished calendar of a fixed month, made through the API for the browser of `page`. */
export async function openCalendar(
  page: Page,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; posts: Post[] }> {
  // The API wants the page's own origin, and a page that is open has the browser send it.
  await page.goto("/sign-in");
  const id: string = await page.evaluate(
    async (body) => {
      await fetch("/api/v1/guest", { method: "POST" });
      const response = await fetch("/api/v1/calendars", {
        method: "POST",
        headers: { "content-type": "application/json", prefer: "wait=20" },
        body: JSON.stringify(body),
      });
      return (await response.json()).id;
    },
    {
      business: { name: "Harbor Bakery", niche: "bakery", city: "Portland", region: "OR", country: "US" },
      startDate: "2026-09-01",
      days: 30,
      ...changes,
    },
  );
  await expectWritten(page.request, id);
  const posts = await postsOf(page.request, id);
  await page.goto(`/calendars/${id}`);
  await expect(page.getByRole("grid").or(page.locator("[data-post]").first()).first()).toBeVisible();
  return { id, posts };
}

/** The chip of a post, in the grid or in the list. */
export const chipOf = (page: Page, post: Pick<Post, "id">) => page.locator(`[data-post="${post.id}"]`);
