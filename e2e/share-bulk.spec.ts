import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { BAKERY, newAddress, newCalendar, newVisitor, PASSWORD } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { newShare } from "./support/share";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

test("an owner finds calendars by their business, shares the chosen ones as a CSV and revokes every link of what is shown", async ({
  page,
  playwright,
  baseURL,
}) => {
  const { owner, email, path } = await newShare(playwright, baseURL);
  await newCalendar(owner, { business: { ...BAKERY, name: "Corner Cafe" } });
  await newCalendar(owner, { business: { ...BAKERY, name: "Harbor Books", niche: "bookshop" } });
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent("/calendars")}`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("checkbox", { name: "Select Corner Cafe" }).check();
  await page.getByRole("searchbox", { name: "Search by business" }).fill("harbor");
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  await page.getByRole("checkbox", { name: "Select Harbor Books" }).check();
  await page.getByRole("button", { name: "Share 1 selected" }).click();
  await page.getByRole("switch", { name: "A password for each link" }).click();
  await expectAccessible(page, "sharing chosen calendars");
  const made = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the links" }).click();
  const links = await readFile(await (await made).path(), "utf8");
  expect(links.trim().split("\r\n")).toEqual([
    expect.stringContaining("business"),
    expect.stringMatching(/^"?Harbor Books"?,"?http[^,]+\/s\/[^,]+,"?[a-z2-9]{10}"?$/),
  ]);
  const address = new URL(/http[^",]+/.exec(links)?.[0] ?? "").pathname;
  const client = await newVisitor(playwright, baseURL);
  expect((await client.get(address)).status()).toBe(200);

  await page.getByRole("button", { name: "Select none" }).click();
  await expectAccessible(page, "the list of calendars");
  await page.getByRole("button", { name: "Share all shown" }).click();
  await page.getByRole("button", { name: "Revoke all links" }).click();
  await page.getByRole("button", { name: "Revoke the links" }).click();
  await expect(page.getByText("2 links revoked")).toBeVisible();
  for (const gone of [address, path]) expect((await client.get(gone)).status()).toBe(404);
});
