import { expect, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectNoSidewaysScroll } from "./support/expect-accessible";
import { chooseFile, openImporter } from "./support/importer";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

test("on a phone the row that is being mended is the one that is shown after a reload", async ({ page }) => {
  const rows = Array.from({ length: 6 }, (_, index) => `Shop ${index + 2},bakery,${index === 3 ? "Leeds" : ""}`);
  await openImporter(page);
  await chooseFile(page, "six.csv", Buffer.from(["name,trade,town", ...rows].join("\n")));
  await page.getByRole("button", { name: "Continue" }).click();
  const shown = page.getByRole("heading", { name: /^Row / });
  await expect(shown).toHaveText(/^Row 2\b/);
  await page.getByRole("button", { name: "The next row" }).click();
  await expect(shown).toHaveText(/^Row 3\b/);
  await page.reload();
  await expect(shown).toHaveText(/^Row 3\b/);
  // One that is mended meanwhile stays as well.
  const town = page.getByRole("textbox", { name: "Town", exact: true });
  await town.fill("York");
  await town.press("Enter");
  await page.reload();
  await expect(shown).toHaveText(/^Row 3\b/);
  await expect(town).toHaveValue("York");
  await expectNoSidewaysScroll(page, "fixing rows on a phone");
});
