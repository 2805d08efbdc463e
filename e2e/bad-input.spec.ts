import { expect, type Page, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { expectWritten } from "./support/first-run";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

async function openForm(page: Page, line: string): Promise<void> {
  await page.goto(`/start?line=${encodeURIComponent(line)}`);
  await expect(page.getByRole("button", { name: "Write my calendar" })).toBeVisible();
}

const write = (page: Page) => page.getByRole("button", { name: "Write my calendar" }).click();
/** The message that belongs to a field, by what the field says describes it. */
const errorOf = (page: Page, label: string) =>
  page
    .locator("div", { has: page.getByLabel(label, { exact: true }) })
    .last()
    .getByRole("alert");

for (const [days, message] of [
  ["0", /at least 1/],
  ["-3", /at least 1/],
  ["732", /at most 731/],
  ["many", /whole number/],
  ["", /whole number/],
] as const) {
  test(`"${days}" for days is told at the field and nothing is lost`, async ({ page }) => {
    await openForm(page, "Harbor Bakery, Portland");
    await page.getByLabel("Days", { exact: true }).fill(days);
    await write(page);
    await expect(errorOf(page, "Days")).toHaveText(message);
    await expect(page.getByLabel("Days", { exact: true })).toBeFocused();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Harbor Bakery");
    await expect(page.getByLabel("Days", { exact: true })).toHaveValue(days);
    await expect(page).toHaveURL(/\/start/);
  });
}

test("an unknown town, an empty trade and no channel are told at their fields", async ({ page }) => {
  await openForm(page, "Harbor Bakery, Portland");
  await page.getByLabel("Town", { exact: true }).fill("Qwertyville");
  await write(page);
  await expect(errorOf(page, "Town")).toHaveText(/No place called Qwertyville/);
  await expectAccessible(page, "a refused form");
  await page.getByLabel("Town", { exact: true }).fill("Leeds");
  await page.getByLabel("Trade", { exact: true }).fill("   ");
  for (const channel of ["Instagram", "Facebook", "Google Business Profile"])
    await page.getByRole("checkbox", { name: channel }).uncheck();
  await write(page);
  await expect(errorOf(page, "Trade")).toHaveText(/cannot be empty/);
  await expect(page.getByText("Choose at least one channel.")).toBeVisible();
});

test("an ambiguous town lists the candidates and the chosen one is used", async ({ page }) => {
  await openForm(page, "Slither Inn, reptile boarding kennel, Springfield");
  if ((await page.getByRole("radio", { name: /Springfield/ }).count()) === 0) await write(page);
  await expect(page.getByRole("radio", { name: /Springfield, Illinois/ })).toBeVisible();
  await expectAccessible(page, "several towns of one name");
  await page.getByRole("radio", { name: /Springfield, Illinois/ }).check();
  if ((await page.getByLabel("Trade", { exact: true }).inputValue()) === "")
    await page.getByLabel("Trade", { exact: true }).fill("reptile boarding kennel");
  await write(page);
  await page.waitForURL(/\/calendars\/cal_/);
  const calendar = await expectWritten(page.request, new URL(page.url()).pathname.split("/").at(-1) ?? "");
  expect(calendar.timezone).toBe("America/Chicago");
});

test("a name with HTML, emoji and right-to-left text stays inert everywhere", async ({ page }) => {
  const name = `<img src=x onerror="window.__hacked=1"> 🥐 مخبز`;
  await openForm(page, "Harbor Bakery, Portland");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await write(page);
  await page.waitForURL(/\/calendars\/cal_/);
  await expect(page.locator("[data-post]").first()).toBeVisible();
  await page.locator("[data-post]").first().click();
  await expect(page.getByRole("figure", { name: /Preview/ })).toContainText(name);
  await page.goto("/businesses");
  await expect(page.getByRole("link", { name })).toBeVisible();
  expect(await page.evaluate(() => "__hacked" in window)).toBe(false);
});

test("an address with a line that is far too long still opens the form and says so", async ({ page }) => {
  await page.goto(`/start?line=${"x".repeat(2000)}`);
  await expect(page.getByText("Bella could not read that line")).toBeVisible();
  await expect(page.getByRole("button", { name: "Write my calendar" })).toBeVisible();
});

test("when Bella cannot be reached the form says so, keeps everything, and works afterwards", async ({
  page,
  context,
}) => {
  await openForm(page, "Harbor Bakery, Portland");
  await context.setOffline(true);
  await write(page);
  await expect(page.getByRole("alert").filter({ hasText: "cannot be reached" })).toBeVisible();
  await context.setOffline(false);
  await write(page);
  await page.waitForURL(/\/calendars\/cal_/);
});
