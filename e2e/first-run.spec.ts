import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import ical from "node-ical";
import type { Calendar } from "@/lib/calendar/schema";
import { newAddress, newEmail, PASSWORD } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { chipOf, expectWritten, planAsGuest, postsOf } from "./support/first-run";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: `Download ${name}` }).click(),
  ]);
  return readFile(await file.path());
}

/** The files of the export dialog hold every post, each in the shape its reader wants. */
async function expectExports(page: Page, calendar: Calendar): Promise<void> {
  await page.getByRole("button", { name: "Export" }).click();
  const rows = parse(await download(page, "Plain CSV"), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows).toHaveLength(calendar.postCount);
  expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
  expect(new Set(rows.map(({ timezone }) => timezone))).toEqual(new Set([calendar.timezone]));

  const files = unzipSync(new Uint8Array(await download(page, "Buffer CSV")));
  const perChannel = Object.values(files).map(
    (file) => parse(strFromU8(file), { columns: true, bom: true }) as Record<string, string>[],
  );
  expect(Object.keys(files)).toHaveLength(calendar.channels.length);
  expect(perChannel.flat()).toHaveLength(calendar.postCount);
  for (const row of perChannel.flat()) {
    expect(Object.keys(row)).toEqual(["Text", "Image URL", "Tags", "Posting Time"]);
    expect(row["Posting Time"]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  }

  const events = Object.values(ical.sync.parseICS((await download(page, "Calendar file (ICS)")).toString("utf8")));
  expect(events.filter((event) => event?.type === "VEVENT")).toHaveLength(calendar.postCount);
  await page.keyboard.press("Escape");
}

test("from the front page to a shared calendar: type a line, correct the guesses, edit, save, share, export", async ({
  page,
  browser,
}) => {
  // Axe over two full calendars in two themes takes its time; the journey itself is timed below.
  test.slow();
  const startedAt = Date.now();
  await page.goto("/");
  await page.getByLabel("Your business and its town", { exact: true }).first().fill("Harbor Bakery, Portland");
  await page.getByRole("button", { name: "Plan my month" }).first().click();

  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Harbor Bakery");
  await expect(page.getByLabel("Trade", { exact: true })).toHaveValue(/bakery/i);
  await expect(page.getByLabel("Town", { exact: true })).toHaveValue("Portland");
  await expect(page.getByLabel("Time zone", { exact: true })).toHaveValue("America/Los_Angeles");
  await expect(page.getByLabel("Days", { exact: true })).toHaveValue("30");
  await page.getByRole("button", { name: "Warm" }).click();
  await page.getByRole("button", { name: "Write my calendar" }).click();

  await page.waitForURL(/\/calendars\/cal_/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const calendar = await expectWritten(page.request, id);
  const posts = await postsOf(page.request, id);
  expect(calendar).toMatchObject({ businessName: "Harbor Bakery", days: 30, postCount: posts.length });
  expect(posts.length).toBeGreaterThanOrEqual(20);
  await expect(page.getByRole("main").getByText("Harbor Bakery", { exact: true })).toBeVisible();
  // Portland's clock is an American one.
  await expect(page.getByRole("link", { name: /^\w+ \d+ \w+, \d{1,2}:\d\d [ap]m, / }).first()).toBeVisible();
  const grid = page.getByRole("grid");
  await expect(grid.locator("[data-date][aria-label]")).not.toHaveCount(0);
  const first = posts[0];
  if (!first) throw new Error("no post was written");
  await expect(chipOf(page, first)).toBeVisible();
  expect(Date.now() - startedAt, "landing page to visible calendar").toBeLessThan(60_000);
  await expectAccessible(page, "the calendar of a guest");

  await chipOf(page, first).click();
  const caption = page.getByLabel("Caption", { exact: true });
  await caption.fill("Fresh from the oven at seven. Come while the crust still crackles.");
  const used = /^\d+ \/ [\d,]+/;
  await expect(page.getByRole("dialog").locator("output")).toHaveText(used);
  await expect(page.getByRole("dialog").getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(chipOf(page, first)).toContainText("Fresh from the oven");

  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByLabel("E-mail", { exact: true }).fill(newEmail());
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("dialog").getByRole("button", { name: "Save and share" }).click();
  const link = await page.getByLabel("Share link", { exact: true }).inputValue();
  expect(new URL(link).pathname).toMatch(/^\/s\/[\w-]{22,}$/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeVisible();
  await expectExports(page, calendar);

  const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const shared = await stranger.newPage();
  await shared.goto(new URL(link).pathname);
  await expect(shared.getByRole("heading", { level: 1 })).toHaveText("Harbor Bakery");
  await expect(shared.getByRole("article")).toHaveCount(calendar.postCount);
  await expect(shared.getByText("Come while the crust still crackles.").first()).toBeVisible();
  await expect(shared.getByRole("button", { name: /save|edit|delete/i })).toHaveCount(0);
  await expectAccessible(shared, "a shared calendar");
  await stranger.close();
});

test("the shared page reads without JavaScript and is gone once it is revoked", async ({ page, browser }) => {
  await planAsGuest(page, "Harbor Bakery, Portland");
  await page.getByRole("button", { name: "Save and share" }).click();
  await page.getByLabel("E-mail", { exact: true }).fill(newEmail());
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("dialog").getByRole("button", { name: "Save and share" }).click();
  const path = new URL(await page.getByLabel("Share link", { exact: true }).inputValue()).pathname;
  await page.keyboard.press("Escape");

  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: { cookies: [], origins: [] } });
  const shared = await plain.newPage();
  await shared.goto(path);
  await expect(shared.getByRole("table").first()).toBeVisible();
  expect(await shared.getByRole("article").count()).toBeGreaterThan(19);

  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("button", { name: "Revoke the link" }).click();
  await expect(page.getByText("No link is open.")).toBeVisible();
  await expect(async () => {
    const response = await shared.goto(path);
    expect(response?.status()).toBe(404);
  }).toPass({ timeout: 5_000 });
  await plain.close();
});

test("the sample bakery opens at once, reads post by post, and can be copied to edit", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Open the sample bakery" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await page.locator("[data-post]").first().click();
  await expect(page.getByRole("dialog")).toContainText("Written by Bella’s built-in writer");
  await expect(page.getByRole("dialog").getByRole("textbox")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await page.waitForURL(/\/calendars\/cal_/);
  await expect(page.locator("[data-post]").first()).toBeVisible();
});

const STOPPED = "The writing was stopped: 18 planned posts were not written.";

test("writing can be stopped: what is written stays", async ({ page }) => {
  // A calendar that is still being written: the answers of the API are real but for its status and count.
  const id = await planAsGuest(page, "Harbor Bakery, Portland");
  let stopped = false;
  await page.route(`**/api/v1/calendars/${id}`, async (route) => {
    const response = await route.fetch();
    const calendar = await response.json();
    await route.fulfill({
      response,
      json: stopped
        ? { ...calendar, status: "cancelled", postCount: 12, warnings: [{ code: "stopped", message: STOPPED }] }
        : { ...calendar, status: "running", postCount: 12, plannedCount: 30 },
    });
  });
  await page.route(`**/api/v1/calendars/${id}/cancel`, (route) => {
    stopped = true;
    return route.fulfill({ json: {} });
  });
  await page.reload();
  await expect(page.getByText("12 of 30 written").first()).toBeVisible();
  await expectAccessible(page, "a calendar being written");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText(STOPPED)).toBeVisible();
});
