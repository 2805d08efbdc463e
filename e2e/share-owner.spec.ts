import { expect, type Page, test } from "@playwright/test";
import { newAddress, newVisitor, PASSWORD } from "./support/account";
import { newShare } from "./support/share";

// What the owner hears of visitors' words while their dashboard is open.
test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

async function signInAt(page: Page, email: string, path: string) {
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`**${path}`);
}

test("the list, the calendar, the post and the tab count the same new reviews, without those that were taken back", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { email, calendar, link, first } = await newShare(playwright, baseURL, { access: "approve" });
  const client = await newVisitor(playwright, baseURL);
  const reviews = `/api/v1/shares/${link.token}/reviews`;
  const say = async (comment: string) =>
    (await client.post(reviews, { data: { postId: first.id, decision: "comment", comment, name: "Ana" } })).json();
  await say("One.");
  await say("Two.");
  const { id, undoToken } = await say("Three.");
  await signInAt(page, email, "/calendars");
  await expect(page.getByText("3 new")).toBeVisible();
  await expect(page).toHaveTitle("(3) Calendars · Bella");
  await client.delete(`${reviews}/${id}`, { data: { undoToken } });
  await expect(page.getByText("2 new")).toBeVisible();
  await expect(page).toHaveTitle("(2) Calendars · Bella");
  await page.getByRole("link", { name: calendar.businessName }).first().click();
  await expect(page.getByText("2 new reviews")).toBeVisible();
  await expect(page).toHaveTitle(/^\(2\) /);
  // The post's own tab counts, before it is opened and its lines are marked as seen.
  await page.route("**/reviews/seen", (route) => route.abort());
  await page.goto(`/calendars/${calendar.id}?post=${first.id}`);
  await expect(page.getByRole("tab", { name: "Reviews 2 new reviews" })).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.getByRole("tab", { name: /Reviews/ }).click();
  await expect(page.getByRole("dialog").getByText("Two.")).toBeVisible();
  await expect(page).toHaveTitle(/^(?!\()/);
  await page.goto("/calendars");
  await expect(page.getByRole("link", { name: calendar.businessName }).first()).toBeVisible();
  await expect(page.getByText(/\d new/)).toHaveCount(0);
  await expect(page).toHaveTitle("Calendars · Bella");
  // A page that fails on the server is mended by the browser, and nobody sees it but who has no scripts.
  for (const path of [
    "/calendars",
    `/calendars/${calendar.id}`,
    "/businesses",
    "/batches",
    "/batches/new",
    "/settings",
  ])
    expect([path, (await page.request.get(path)).status()]).toEqual([path, 200]);
});

test("an owner who comes back to the tab sees at once what was said meanwhile, and a tab in the back says so in its title", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { email, link, first } = await newShare(playwright, baseURL, { access: "approve" });
  const client = await newVisitor(playwright, baseURL);
  await signInAt(page, email, "/calendars");
  await expect(page.getByRole("link", { name: "Harbor Bakery" }).first()).toBeVisible();
  await page.clock.install();
  const setVisible = (state: string) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "visibilityState", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await setVisible("hidden");
  const say = (comment: string) =>
    client.post(`/api/v1/shares/${link.token}/reviews`, {
      data: { postId: first.id, decision: "comment", comment, name: "Ana" },
    });
  await say("One.");
  await page.clock.runFor(25_000);
  await expect(page).toHaveTitle("(1) Calendars · Bella");
  await say("Two.");
  // No time passes: the clock stands, and only coming back can tell.
  await page.clock.pauseAt(Date.now() + 60_000);
  const asked = page.waitForRequest("**/api/v1/reviews/unread");
  await setVisible("visible");
  await asked;
  await page.clock.resume();
  await expect(page.getByText("2 new")).toBeVisible();
});
