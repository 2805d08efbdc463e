import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { expect, type Page, test } from "@playwright/test";
import { makeAgencyFile, makeNastyFile, NASTY_ROWS } from "../scripts/testing/batch-files";
import { newAddress } from "./support/account";
import { expectAccessible, expectNoSidewaysScroll } from "./support/expect-accessible";
import { chooseFile as choose, openImporter, ready } from "./support/importer";

test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() }, viewport: { width: 1360, height: 1000 } });

test("a list of 1,000 businesses is matched, checked, estimated, sampled and started once, however often Start is pressed", async ({
  page,
}) => {
  test.slow();
  await openImporter(page);
  await expectAccessible(page, "choosing a file");
  const template = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download a template" }).click();
  expect(
    readFileSync(await (await template).path(), "utf8")
      .trim()
      .split("\r\n"),
  ).toHaveLength(3);

  await choose(page, "clients.csv", Buffer.from(makeAgencyFile(1000, "e2e")));
  await expect(page.getByText("Not used: Internal notes")).toBeVisible();
  await expectAccessible(page, "matching columns");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("grid", { name: "Rows of the file" })).toHaveAttribute("aria-rowcount", "1001");
  await expectAccessible(page, "fixing rows");
  await expectNoSidewaysScroll(page, "fixing rows");

  await page.getByRole("button", { name: /^Continue/ }).click();
  await page.getByLabel("Days", { exact: true }).fill("7");
  await page.getByRole("button", { name: "Write three samples first" }).click();
  await expect(page.getByRole("button", { name: "Write them again" })).toBeVisible({ timeout: 30_000 });
  const stale = page.getByText("These posts were written with other settings");
  await page.getByLabel("Days", { exact: true }).fill("14");
  await expect(stale).toBeVisible();
  await page.getByLabel("Days", { exact: true }).fill("7");
  await expect(stale).toBeHidden();
  await expectAccessible(page, "starting");
  // The work in hand is there again after a reload.
  await page.reload();
  await expect(page.getByLabel("Days", { exact: true })).toHaveValue("7");
  await page.getByRole("button", { name: /^Start [\d,]+ calendars$/ }).dblclick();
  await page.waitForURL(/\/batches\/bat_/);
  const { items } = await (await page.request.get("/api/v1/batches")).json();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ fileName: "clients.csv", days: 7 });
  expect(items[0].counts.total).toBe(1000);
  // A thousand calendars nobody reads would keep the worker from the other specs.
  const cancelled = await page.request.post(`/api/v1/batches/${items[0].id}/cancel`, {
    headers: { origin: new URL(page.url()).origin },
  });
  expect(await cancelled.json()).toMatchObject({ status: "cancelled", counts: { total: 1000, queued: 0 } });
});

test("a file with every defect is understood, mended in place by group and by cell, and its bad rows come back with reasons", async ({
  page,
}) => {
  await openImporter(page);
  await choose(page, "nasty.csv", Buffer.from(makeNastyFile()));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(ready(page, NASTY_ROWS.valid)).toContainText(`${NASTY_ROWS.invalid} need attention`);
  await expect(ready(page, NASTY_ROWS.valid)).toContainText(`${NASTY_ROWS.duplicate} repeats another`);
  await expectAccessible(page, "a file with every defect");

  // Rejects carry the row's number and its reason, and open in a spreadsheet without running anything.
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download bad rows with reasons" }).click();
  const rejects = readFileSync(await (await download).path(), "utf8");
  expect(rejects).toMatch(/^\ufeff"business_name",.*,"row","reason"\r\n/);
  expect(rejects).toContain(',"12","');
  expect(rejects).not.toMatch(/^"?=|,"?=/m);

  // Twelve Springfields: one choice mends both rows.
  const springfield = page.getByRole("listitem").filter({ hasText: "which Springfield?" });
  await springfield.getByRole("combobox").fill("Springfield, Illinois, United States");
  await springfield.getByRole("button", { name: "Apply" }).click();
  await expect(ready(page, NASTY_ROWS.valid + 2)).toBeVisible();

  // One cell, by the keyboard alone.
  await page.getByRole("button", { name: /^Errors only/ }).click();
  const cell = page.getByRole("gridcell", { name: /^Qqzzxxville/ });
  await cell.click();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Town, row 12" }).fill("Leeds");
  await page.keyboard.press("Enter");
  await expect(ready(page, NASTY_ROWS.valid + 3)).toBeVisible();
  // The mended row leaves the grid; the keys go on in the row that they had reached.
  await expect(page.getByRole("rowheader", { name: /^12/ })).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F2");
  await expect(page.getByRole("textbox", { name: "Town, row 14" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Find and replace" }).click();
  await page.getByLabel("Find", { exact: true }).fill("myspace");
  await page.getByLabel("In which column").selectOption("channels");
  await page.getByLabel("Replace with").fill("facebook");
  await page.getByRole("button", { name: "Replace in 1 cell" }).click();
  await expect(ready(page, NASTY_ROWS.valid + 4)).toBeVisible();
});

/** Drops files on the page outside every zone; answers whether the browser is kept from opening them. */
const dropOnPage = (page: Page, names: string[]) =>
  page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const name of files) dataTransfer.items.add(new File(["Name,Trade,Town"], name));
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
    return drop.defaultPrevented;
  }, names);

test("what is no table is refused with its reason, and a paste is as good as a file", async ({ page }) => {
  await openImporter(page);
  await choose(page, "list.csv", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]));
  await expect(page.getByRole("alert").filter({ hasText: "compressed" })).toBeVisible();
  // A browser opens what is dropped beside the zone, and the page is gone.
  expect(await dropOnPage(page, ["a.csv", "b.csv"])).toBe(true);
  await expect(page.getByRole("alert").filter({ hasText: "One list at a time" })).toBeVisible();
  await choose(page, "bare.csv", Buffer.from("Harbor Bakery,bakery,Leeds\nNorth Gym,gym,York\n"));
  await expect(page.getByText("Is row 1 a business?")).toBeVisible();
  await page.getByLabel("The columns are named in").selectOption({ label: "No row: my file has no header" });
  await expect(page.getByText("bare.csv · 2 rows")).toBeVisible();
  expect(await dropOnPage(page, ["other.csv"])).toBe(true);
  await expect(page.getByText("Start over to read another file")).toBeVisible();
  await expect(page.getByText("Is row 1 a business?")).toBeHidden();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Start over" }).click();
  await page.getByLabel("Or paste from a spreadsheet").fill("Name\tTrade\tTown\nHarbor Bakery\tbakery\tPortland, OR");
  await page.getByRole("button", { name: "Use what I pasted" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(ready(page, 1)).toBeVisible();
});

test("of a workbook the sheet is chosen, its header found under a title, and a list too long for a batch taken in parts", async ({
  page,
}) => {
  await openImporter(page);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Read me first"], ["Nothing here"]]), "Cover");
  const clients = [["Our clients"], [], ["Client", "Industry", "City"], ["Harbor Bakery", "bakery", "Leeds"]];
  utils.book_append_sheet(book, utils.aoa_to_sheet(clients), "Clients");
  await choose(page, "book.xlsx", Buffer.from(write(book, { type: "array", bookType: "xlsx" })));
  const sheet = (name: string) =>
    page.getByRole("group", { name: "The list is on the sheet" }).getByRole("button", { name });
  await expect(sheet("Clients")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("The columns are named in")).toHaveValue("3");
  await expectAccessible(page, "choosing a sheet");
  // The workbook is at hand after a reload, too.
  await page.reload();
  await sheet("Cover").click();
  await expect(page.getByRole("rowheader", { name: "Read me first" })).toBeVisible();
  await sheet("Clients").click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(ready(page, 1)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "4", exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Start over" }).click();
  const lines = Array.from({ length: 10_002 }, (_, i) => `Shop ${i},bakery,Leeds`);
  await choose(page, "long.csv", Buffer.from(["Name,Trade,Town", ...lines].join("\n")));
  await expect(page.getByRole("alert").filter({ hasText: "10,002 rows; a batch can have 10,000" })).toBeVisible();
  await page.getByLabel("Part of the file").selectOption({ label: "Part 2 of 2: Rows 10,002–10,003" });
  await page.getByRole("button", { name: "Take this part" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("long (rows 10002–10003).csv · 2 rows")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "10003", exact: true })).toBeVisible();
});

test("a tab goes on with a kept import or has one of its own, starting over in one leaves the other its work, a reload right after a change loses nothing, and Back goes back a step", async ({
  page,
}) => {
  await openImporter(page);
  const lines = Array.from({ length: 60 }, (_, i) => `Shop ${i},bakery,${i % 30 === 7 ? `Qqzz${i}` : "Leeds"},GB`);
  await choose(page, "two.csv", Buffer.from(["Name,Trade,Town,Country", ...lines].join("\n")));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(ready(page, 58)).toBeVisible();
  // Whoever goes by keys is at the new step.
  await expect(page.locator('[aria-current="step"]')).toBeFocused();
  const other = await page.context().newPage();
  await other.goto("/batches/new");
  // A new tab takes over nothing by itself.
  await expect(other.getByRole("button", { name: "Go on with two.csv" })).toBeVisible();
  await expectAccessible(other, "a list that can be gone on with");
  await choose(other, "own.csv", Buffer.from("Name,Trade,Town\nNorth Gym,gym,York\n"));
  await expect(other.getByText("own.csv · 1 row")).toBeVisible();
  await other.getByRole("button", { name: "Start over" }).click();
  await other.getByRole("alertdialog").getByRole("button", { name: "Start over" }).click();
  await other.getByRole("button", { name: "Go on with two.csv" }).click();
  await expect(ready(other, 58)).toBeVisible();
  const write = async (tab: Page, cell: string, text: string) => {
    await tab.getByRole("gridcell", { name: cell, exact: true }).click();
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("ControlOrMeta+A");
    await tab.keyboard.type(text);
    await tab.keyboard.press("Enter");
  };
  await write(page, "Qqzz7", "York");
  await expect(ready(other, 59)).toBeVisible();
  await write(other, "Shop 1", "Shop One");
  await expect(page.getByRole("gridcell", { name: "Shop One" })).toBeVisible();
  await write(page, "Shop 2", "Shop Two");
  await page.reload();
  for (const name of ["York", "Shop One", "Shop Two"])
    await expect(page.getByRole("gridcell", { name, exact: true })).toBeVisible();

  await page.getByRole("button", { name: /^Continue/ }).click();
  await expect(page.getByRole("heading", { name: "Estimate" })).toBeVisible();
  await expect(other.getByRole("grid")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("grid", { name: "Rows of the file" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { name: "Estimate" })).toBeVisible();

  await other.getByRole("button", { name: "Start over" }).click();
  await other.getByRole("alertdialog").getByRole("button", { name: "Start over" }).click();
  await expect(other.getByText("Drop a list of businesses here")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Estimate" })).toBeVisible();
  await expect(page.getByText("two.csv · 60 rows")).toBeVisible();
});
