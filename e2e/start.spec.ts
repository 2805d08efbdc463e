import { expect, test } from "@playwright/test";
import { newAddress } from "./support/account";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

test("a line that is too long is said to be, and nothing of it is cut", async ({ page }) => {
  await page.goto("/");
  const line = page.getByLabel("Your business and its town").first();
  await line.fill("Harbor Bakery, Portland ".repeat(200));
  await expect(page.getByText(/That is 4,799 characters/)).toBeVisible();
  await page.getByRole("button", { name: "Plan my month" }).first().click();
  await expect(page).toHaveURL((url) => url.pathname === "/");
  expect((await line.inputValue()).length).toBe(4800);
  await line.fill("Harbor Bakery, Portland");
  await expect(page.getByText(/That is/)).toBeHidden();
});

test("Back from the calendar finds the answers as they were given", async ({ page }) => {
  await page.goto("/start?line=Smile%2C%20Toronto%2C%20dentist");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Smile");
  await expect(page.getByLabel("Town", { exact: true })).toHaveValue("Toronto");
  await page.getByRole("button", { name: "A year" }).click();
  await page.getByRole("button", { name: "Write my calendar" }).click();
  await expect(page).toHaveURL(/\/calendars\/cal_/);
  await expect(page.getByText(/^Toronto time \(/)).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Days", { exact: true })).toHaveValue("366");
  await expect(page.getByRole("button", { name: "A year" })).toHaveAttribute("aria-pressed", "true");
});

test("a long list of namesakes says that it goes on", async ({ page }) => {
  await page.goto("/start?line=Harbor%20Bakery%2C%20Springfield");
  await expect(page.getByRole("radio", { name: /Springfield/ })).toHaveCount(6);
  await page.getByRole("button", { name: /^Show all \d+$/ }).click();
  expect(await page.getByRole("radio", { name: /Springfield/ }).count()).toBeGreaterThan(10);
});
