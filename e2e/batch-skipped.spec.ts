import { expect, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible } from "./support/expect-accessible";
import { chooseFile, openImporter, ready } from "./support/importer";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() }, viewport: { width: 1360, height: 1000 } });

const EXPORT = [
  "Client,Trade,Town,State,Country,Fee",
  "Harbor,bakery,Portland,Oregun,US,100",
  "Elm,spa,Bath,,GB,80",
  "Total,,,,,180",
  ",,,,,as agreed",
  "Page 1 of 1,,,,,",
].join("\n");

test("totals and page numbers are told as no business, a state that is not understood is asked about, and both are seen where they stand", async ({
  page,
}) => {
  await openImporter(page);
  await chooseFile(page, "export.csv", Buffer.from(EXPORT));
  await page.getByRole("button", { name: /^Continue/ }).click();
  await expect(ready(page, 1)).toContainText("of 2 rows and 2 lines that are no business");
  const note = page.getByText("3 lines are no businesses");
  await note.click();
  await expect(page.getByText("Row 4, Total: A line of totals is no business.")).toBeVisible();
  await expect(page.getByText("Row 5, as agreed: Nothing stands in the columns that are used.")).toBeVisible();
  await expect(page.getByText("Row 6, Page 1 of 1: A page number is no business.")).toBeVisible();
  await expectAccessible(page, "lines that are no business");
  await page.getByRole("button", { name: "No business (2)" }).click();
  await expect(page.getByRole("row", { name: /Harbor/ })).toHaveCount(0);
  const portland = page.getByRole("listitem").filter({ hasText: "1 row: which Portland, Oregun, US?" });
  await portland.getByRole("combobox").fill("Portland, Oregon, United States");
  await portland.getByRole("button", { name: "Apply" }).click();
  await expect(ready(page, 2)).toBeVisible();
});
