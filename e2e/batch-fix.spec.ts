import { expect, type Page, test } from "@playwright/test";
import { newAddress } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { chooseFile, openImporter, ready } from "./support/importer";

test.use({
  extraHTTPHeaders: { "x-forwarded-for": newAddress() },
  viewport: { width: 1360, height: 1000 },
  permissions: ["clipboard-read", "clipboard-write"],
});

/** Forty rows: row 12's town is unknown, row 20 asks for no days, row 25's tone is a guess, row 31 repeats row 30. */
function makeFile(): Buffer {
  const lines = Array.from({ length: 40 }, (_, index) => {
    const row = index + 2;
    const name = row === 31 ? "Shop 30" : `Shop ${row}`;
    return [
      name,
      "bakery",
      row === 12 ? "Qqzzxxville" : "Leeds",
      "GB",
      row === 25 ? "witty" : "warm",
      row === 20 ? "0" : "7",
    ].join(",");
  });
  return Buffer.from(["Name,Trade,Town,Country,Tone,Days", ...lines].join("\n"));
}

async function openFix(page: Page) {
  await openImporter(page);
  await chooseFile(page, "forty.csv", makeFile());
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(ready(page, 37)).toBeVisible();
}

const row = (page: Page, number: number) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${number}\\b`) }) });
const cell = (page: Page, number: number, text: string) =>
  row(page, number).getByRole("gridcell", { name: text, exact: true });
const undo = (page: Page) => page.getByRole("button", { name: /^Undo/ });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("a replacement says before what it changes, keeps to the rows shown, and is taken back as a whole, by key or button, after a reload too", async ({
  page,
}) => {
  await openFix(page);
  await page.getByRole("button", { name: "Find and replace" }).click();
  const form = page.getByRole("form", { name: "Find and replace" });
  await form.getByLabel("Find", { exact: true }).fill("shop");
  await expect(form.getByRole("status")).toContainText("40 cells found");
  await expect(form.getByRole("status")).toContainText("Choose where to replace");
  await expect(form.getByRole("button", { name: /^Replace/ })).toBeDisabled();
  await expect(page.getByRole("grid").locator("mark").first()).toHaveText("Shop");
  await page.getByRole("button", { name: /^Errors only/ }).click();
  await form.getByLabel("In which column").selectOption("business_name");
  await expect(form.getByRole("status")).toContainText(
    "2 cells found in Business name, of the 2 rows shown (38 in rows not shown, which stay as they are)",
  );
  await form.getByLabel("Replace with").fill("Store");
  await form.getByRole("button", { name: "Replace in 2 cells" }).click();
  await expect(undo(page)).toHaveText("Undo: 2 cells replaced");
  await page.getByRole("button", { name: "All rows" }).click();
  await expect(cell(page, 12, "Store 12")).toBeVisible();
  await expect(cell(page, 2, "Shop 2")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(cell(page, 12, "Shop 12")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+Z");
  await expect(cell(page, 12, "Store 12")).toBeVisible();

  const days = page.getByRole("listitem").filter({ hasText: "days cannot be used" });
  await days.getByRole("textbox").fill("30");
  await days.getByRole("button", { name: "Apply" }).click();
  await expect(ready(page, 38)).toBeVisible();
  await expect(undo(page)).toHaveText("Undo: 1 cell set");
  await page.reload();
  await expect(ready(page, 38)).toBeVisible();
  await undo(page).click();
  await expect(undo(page)).toHaveText("Undo: 2 cells replaced");
  await undo(page).click();
  await expect(undo(page)).toBeDisabled();
  await expect(cell(page, 12, "Shop 12")).toBeVisible();
  await expect(ready(page, 37)).toBeVisible();
});

test("cells are chosen, copied, pasted, filled and cleared as in a spreadsheet, each in one step that can be taken back", async ({
  page,
}) => {
  await openFix(page);
  const first = cell(page, 2, "Shop 2");
  await first.click();
  await expect(first).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByRole("grid").locator('td[aria-selected="true"]')).toHaveCount(4);
  await page.keyboard.press("ControlOrMeta+C");
  expect(await copied(page)).toBe("Shop 2\tbakery\r\nShop 3\tbakery");
  await page.evaluate(() => navigator.clipboard.writeText("Hull\tGB\nDerby\tGB\n"));
  await cell(page, 5, "Leeds").click();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(cell(page, 5, "Hull")).toBeVisible();
  await expect(cell(page, 6, "Derby")).toBeVisible();
  await expect(undo(page)).toHaveText("Undo: 2 cells pasted");
  await cell(page, 5, "Hull").click({ position: { x: 4, y: 4 } });
  await page.keyboard.press("Escape");
  await cell(page, 8, "Leeds").click({ modifiers: ["Shift"] });
  await page.keyboard.press("ControlOrMeta+D");
  await expect(cell(page, 8, "Hull")).toBeVisible();
  await expect(undo(page)).toHaveText("Undo: 3 cells filled");
  await page.keyboard.press("Delete");
  await expect(undo(page)).toHaveText("Undo: 4 cells cleared");
  await expect(ready(page, 33)).toBeVisible();
  for (let step = 0; step < 3; step++) await page.keyboard.press("ControlOrMeta+Z");
  await expect(cell(page, 8, "Leeds")).toBeVisible();
  await expect(cell(page, 6, "Leeds")).toBeVisible();
  await expect(ready(page, 37)).toBeVisible();

  await page.keyboard.press("ControlOrMeta+End");
  await expect(row(page, 41).locator("td:focus")).toHaveText("7");
  await page.keyboard.press("ControlOrMeta+Home");
  await expect(first).toBeFocused();
  // A cell that is left by the mouse keeps what was typed, and the next one its own.
  await page.keyboard.type("Typed");
  await cell(page, 4, "Shop 4").click();
  await expect(cell(page, 2, "Typed")).toBeVisible();
  await expect(cell(page, 4, "Shop 4")).toBeFocused();
});

test("what is wrong with a cell or a row stands in words beside it, with its repair, and a good row can be left out", async ({
  page,
}) => {
  await openFix(page);
  const bad = cell(page, 20, "0");
  await page.getByRole("button", { name: /^Show 1 row: no town called/ }).click();
  await expect(cell(page, 12, "Qqzzxxville")).toBeInViewport();
  await expect(page.getByRole("grid").getByRole("rowheader")).toHaveText([/^12/]);
  await page.getByRole("button", { name: "All rows" }).click();
  await expect(row(page, 20)).toContainText("Days: “0” is not a whole number");
  await bad.click();
  await expect(bad).toHaveAttribute("aria-invalid", "true");
  await expect(bad).toHaveAccessibleDescription(/whole number from 1 to 731/);
  const about = page.getByRole("region", { name: "The chosen cell" });
  await expect(about).toContainText("whole number from 1 to 731");
  await expectAccessible(page, "a cell that is wrong");
  await about.getByRole("button", { name: "Clear days" }).click();
  await expect(ready(page, 38)).toBeVisible();
  const guessed = cell(page, 25, "witty");
  await expect(guessed).toHaveAccessibleDescription(/is read as playful/);
  await expect(guessed).not.toHaveAttribute("aria-invalid", /./);
  await guessed.click();
  await expect(about).toContainText("is read as playful");
  await about.getByRole("button", { name: "Bold" }).click();
  await expect(page.getByRole("button", { name: /^Guesses/ })).toBeHidden();

  await page.getByRole("button", { name: /^Repeats/ }).click();
  await expect(page.getByRole("grid").getByRole("rowheader")).toHaveText([/^30/, /^31/]);
  await expect(row(page, 30)).toContainText("Is repeated by row 31");
  await expect(row(page, 31)).toContainText("Repeats row 30");
  await cell(page, 30, "Shop 30").click();
  await about.getByRole("button", { name: "Leave out row 30" }).click();
  // Row 31 repeats nothing that is run any more.
  await expect(page.getByRole("button", { name: /^Repeats/ })).toBeHidden();
  await expect(ready(page, 38)).toContainText("of 39 rows");
  await page.getByRole("button", { name: /^Left out/ }).click();
  await cell(page, 30, "Shop 30").click();
  await about.getByRole("button", { name: "Take in row 30 again" }).click();
  await expect(ready(page, 38)).toContainText("of 40 rows");

  await page.getByRole("button", { name: "All rows" }).click();
  await page.getByRole("button", { name: "Town", exact: true }).click();
  await page.getByRole("button", { name: "Town", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Town" })).toHaveAttribute("aria-sort", "descending");
  await expect(page.getByRole("grid").getByRole("rowheader").first()).toHaveText(/^12/);
});

test("a row that has nothing wrong with it any more stays while a cell of it is edited, and the text goes where it was typed", async ({
  page,
}) => {
  await openFix(page);
  await page.getByRole("button", { name: /^Errors only/ }).click();
  await cell(page, 12, "Qqzzxxville").click();
  await page.keyboard.type("York");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Gr");
  await expect(ready(page, 38)).toBeVisible();
  await page.keyboard.type("eat Britain");
  await expect(page.getByRole("textbox", { name: "Country, row 12" })).toHaveValue("Great Britain");
  await page.keyboard.press("Enter");
  await expect(row(page, 12)).toBeHidden();
  await page.getByRole("button", { name: "All rows" }).click();
  await expect(cell(page, 12, "Great Britain")).toBeVisible();
  await expect(cell(page, 20, "GB")).toBeVisible();
});

test("without a network the counts are not told as if they were checked, and the check comes back with it", async ({
  page,
  context,
}) => {
  await openFix(page);
  await context.setOffline(true);
  await cell(page, 3, "Leeds").click();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("status").filter({ hasText: "Not checked yet: you are offline" })).toBeVisible();
  await expect(ready(page, 37)).toBeHidden();
  await expect(page.getByRole("button", { name: /^Continue/ })).toBeDisabled();
  await context.setOffline(false);
  await expect(ready(page, 36)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Continue/ })).toBeEnabled();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("rows are mended one after the other, with their reasons and repairs", async ({ page }) => {
    await openFix(page);
    await expect(page.getByRole("grid")).toBeHidden();
    await expect(page.getByLabel("Which rows")).toHaveValue("errors");
    await expect(page.getByRole("heading", { name: "Row 12" })).toBeVisible();
    await expectAccessible(page, "a row on a phone");
    await expectNoSidewaysScroll(page, "a row on a phone");
    await page.getByRole("button", { name: "The next row" }).tap();
    await expect(page.getByRole("heading", { name: "Row 20" })).toBeVisible();
    await page.getByRole("button", { name: "Clear days" }).tap();
    await expect(ready(page, 38)).toBeVisible();
    // Whoever is at work on a row keeps it; once it is left it is out of the list of errors.
    await expect(page.getByRole("heading", { name: "Row 20" })).toBeVisible();
    await page.getByRole("button", { name: "The row before" }).tap();
    await expect(page.getByText("1 of 1")).toBeVisible();
    await page.getByLabel("Town", { exact: true }).fill("York");
    await page.getByLabel("Town", { exact: true }).press("Enter");
    await expect(ready(page, 39)).toBeVisible();
    await undo(page).tap();
    await expect(ready(page, 38)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Continue without 1 bad row/ })).toBeInViewport();
  });
});
