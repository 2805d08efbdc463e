import type { utils as Utils, WorkBook, WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { parseFile } from "../../components/batch/import/file/parse-file";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";

type Lines = unknown[][];

/** The bytes of a workbook; `change` may write into its sheets by name. */
async function makeWorkbook(
  lines: Record<string, Lines>,
  change: (sheets: Record<string, WorkSheet>, book: WorkBook, tools: typeof Utils) => void = () => undefined,
) {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(lines)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  change(book.Sheets, book, utils);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

const HEAD = ["Client", "Industry", "City"];
const SHOP = ["Harbor Bakery", "bakery", "Leeds"];

async function readOnServer(bytes: Uint8Array) {
  const { headers, records, format } = await openBatchFile(bytes);
  const rows = [];
  for await (const record of records) rows.push(record);
  return { headers, rows, format };
}

/** A workbook with one sheet, whose XML is changed. */
async function rewriteSheet(change: (xml: string) => string) {
  const parts = unzipSync(await makeWorkbook({ Clients: [HEAD, SHOP] }));
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

/** A workbook whose only sheet unpacks to `size` bytes and a little more. */
const makeLarge = (size: number) =>
  rewriteSheet((xml) => xml.replace("</worksheet>", `${" ".repeat(size)}</worksheet>`));

/** The same ZIP with another unpacked size written wherever it says one. */
function claim(bytes: Uint8Array, size: number) {
  const view = new DataView(bytes.slice().buffer);
  for (let at = 0; at < view.byteLength - 46; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return new Uint8Array(view.buffer);
}

describe("a workbook that unpacks to too much", () => {
  let large: Uint8Array;
  beforeAll(async () => {
    large = await makeLarge(70_000_000);
  });

  it.each([
    ["says so", (bytes: Uint8Array) => bytes],
    ["says that it is small", (bytes: Uint8Array) => claim(bytes, 1000)],
    ["says that it is nothing", (bytes: Uint8Array) => claim(bytes, 0)],
  ])("is refused by the browser and the server before it fills the memory, if it %s", async (_, tell) => {
    const bytes = tell(large);
    expect(bytes.length).toBeLessThan(200_000);
    await expect(openBatchFile(bytes)).rejects.toMatchObject({ code: "payload_too_large" });
    await expect(parseFile(bytes)).rejects.toThrow("unpacks to too much");
  });

  it("is read if what is too much are pictures", async () => {
    const parts = unzipSync(await makeWorkbook({ Clients: [HEAD, SHOP] }));
    const bytes = zipSync({ ...parts, "xl/media/image1.png": new Uint8Array(70_000_000) });
    expect((await parseFile(bytes)).rows).toEqual([{ row: 2, cells: SHOP }]);
    expect((await readOnServer(bytes)).rows).toEqual([{ row: 2, cells: SHOP }]);
  });
});

describe("what a cell is read as", () => {
  it("is what the spreadsheet shows where its number has a mask: ids and phones keep their zeros", async () => {
    const lines = [
      [...HEAD, "Client ID", "Phone", "Start date", "Posts per week", "Turnover", "Notes"],
      [...SHOP, 7, 5035550100, new Date(Date.UTC(2027, 2, 1)), 3, 1234567.5, 12345678901234],
    ];
    const bytes = await makeWorkbook({ Clients: lines }, ({ Clients }) => {
      const masks = { D2: "00000", E2: "(000) 000-0000", F2: "dd/mm/yyyy", G2: "0.00", H2: "#,##0.00" };
      for (const [cell, z] of Object.entries(masks)) Object.assign(Clients?.[cell], { z });
    });
    const cells = [...SHOP, "00007", "(503) 555-0100", "2027-03-01", "3", "1234567.5", "12345678901234"];
    expect((await readOnServer(bytes)).rows).toEqual([{ row: 2, cells }]);
    expect((await parseFile(bytes)).rows).toEqual([{ row: 2, cells }]);
  });

  it("is what a formula came to, and nothing where that is an error", async () => {
    const bytes = await makeWorkbook({ Clients: [HEAD, SHOP] }, ({ Clients }) => {
      Object.assign(Clients ?? {}, {
        A2: { t: "s", v: "Harbor Bakery", f: 'CONCATENATE("Harbor"," Bakery")' },
        B2: { t: "e", v: 0x2a, f: "VLOOKUP(1,A:A,1)" },
      });
    });
    expect((await parseFile(bytes)).rows).toEqual([{ row: 2, cells: ["Harbor Bakery", "", "Leeds"] }]);
  });

  it("is not lost where the workbook says that it is smaller than it is, and lists may begin further right", async () => {
    const lines = [[], [null, null, ...HEAD], [null, null, ...SHOP], [null, null, "North Gym", "gym", "York"]];
    const bytes = await makeWorkbook({ Clients: lines }, ({ Clients }) => {
      Object.assign(Clients ?? {}, { "!ref": "A1:E4" });
    });
    const parts = unzipSync(bytes);
    const name = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(/<dimension ref="[^"]*"/, '<dimension ref="C2:D3"');
    const { headers, rows } = await readOnServer(zipSync({ ...parts, [name]: strToU8(xml) }));
    expect(headers).toEqual(HEAD);
    expect(rows).toEqual([
      { row: 3, cells: SHOP },
      { row: 4, cells: ["North Gym", "gym", "York"] },
    ]);
  });

  it("costs no memory for the lines and columns of one stray cell far away", async () => {
    const bytes = await rewriteSheet((xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="GR1048576" t="str"><v>stray</v></c></row></sheetData>'),
    );
    const { rows } = await readOnServer(bytes);
    expect(rows.map(({ row }) => row)).toEqual([2, 1_048_576]);
  });
});

describe("cells that are merged over several rows", () => {
  const lines = [
    ["Our clients", null, null, null],
    [...HEAD, "Note"],
    [...SHOP, "a"],
    ["North Gym", "gym", null, "b"],
    ["Petal", "florist", null, "c"],
    [null, null, null, null],
    ["Salon", "hair salon", "York", "d"],
  ];
  const merge = (...ranges: string[]) =>
    makeWorkbook({ Clients: lines }, ({ Clients }, _, utils) => {
      Object.assign(Clients ?? {}, { "!merges": ranges.map((range) => utils.decode_range(range)) });
    });

  it("are filled in each of the rows, and say so, in the browser and on the server", async () => {
    const bytes = await merge("A1:D1", "C3:C6", "D3:D4");
    const rows = [
      { row: 3, cells: [...SHOP, "a"] },
      { row: 4, cells: ["North Gym", "gym", "Leeds", "b"], merged: [2] },
      { row: 5, cells: ["Petal", "florist", "Leeds", "c"], merged: [2] },
      { row: 7, cells: ["Salon", "hair salon", "York", "d"] },
    ];
    expect(await parseFile(bytes)).toMatchObject({ headers: [...HEAD, "Note"], headerRow: 2, rows });
    const { records } = await openBatchFile(bytes, { headerRow: 2 });
    const there = [];
    for await (const record of records) there.push(record);
    expect(there).toEqual(rows);
    const { rows: read } = await readBatchFile(await openBatchFile(bytes, { headerRow: 2 }), { days: 7, maxRows: 50 });
    const warned = [];
    for await (const { checked } of read) warned.push(...checked.warnings.filter(({ code }) => code === "merged_cell"));
    expect(warned).toMatchObject([
      { row: 4, column: "city", code: "merged_cell", message: expect.stringContaining("“Leeds”") },
      { row: 5, column: "city", code: "merged_cell" },
    ]);
  });

  it("make no endless list, whatever they are said to cover", async () => {
    const far = "A3:A1048576";
    expect((await parseFile(await merge(far))).rows.map(({ row }) => row)).toEqual([3, 4, 5, 7]);
    const note = "x".repeat(30_000);
    const many = Array.from({ length: 1000 }, (_, index) => [`Shop ${index}`, "bakery", index === 0 ? note : null]);
    const bytes = await makeWorkbook({ Clients: [HEAD, ...many] }, ({ Clients }, _, utils) => {
      Object.assign(Clients ?? {}, { "!merges": [utils.decode_range("C2:C1001")] });
    });
    await expect(openBatchFile(bytes)).rejects.toMatchObject({ code: "payload_too_large" });
    await expect(parseFile(bytes)).rejects.toThrow("Merged cells make too much");
  });
});

describe("what is said of merged cells", () => {
  const withMerges = (inner: string) =>
    rewriteSheet((xml) => xml.replace("</sheetData>", `</sheetData><mergeCells>${inner}</mergeCells>`));

  // Whoever looked from each beginning for its end would not come back within this test.
  it("without an end is not looked through again and again", async () => {
    const bytes = await withMerges("<mergeCell ".repeat(1_000_000));
    expect((await readOnServer(bytes)).rows).toEqual([{ row: 2, cells: SHOP }]);
  });

  it("is refused where it is more than any list has", async () => {
    const bytes = await withMerges('<mergeCell ref="A2:A3"/>'.repeat(1_000_000));
    await expect(readOnServer(bytes)).rejects.toMatchObject({ code: "payload_too_large" });
  });
});

describe("a workbook that is read as it is", () => {
  it.each([
    "https://hyperlink-agency.com",
    "https://hyperlink.example/x",
    "see x/sheetData",
    "</hyperlink",
    "a:sheetData>",
  ])("keeps cells that hold a word of its own language, such as %s", async (note) => {
    const lines = [
      [...HEAD, "Website"],
      [...SHOP, note],
      ["North Gym", "gym", "York", ""],
    ];
    const bytes = await makeWorkbook({ Clients: lines });
    const rows = [
      { row: 2, cells: [...SHOP, note] },
      { row: 3, cells: ["North Gym", "gym", "York", ""] },
    ];
    expect((await readOnServer(bytes)).rows).toEqual(rows);
    expect((await parseFile(bytes)).rows).toEqual(rows);
  });

  it.each([0.3, 0.9, 0.99])("is said to be unreadable, and not empty, where it breaks off at %s", async (share) => {
    const whole = await makeWorkbook({ Clients: [HEAD, SHOP] });
    const bytes = whole.slice(0, Math.floor(whole.length * share));
    await expect(openBatchFile(bytes)).rejects.toMatchObject({ code: "unreadable_file" });
    await expect(parseFile(bytes)).rejects.toThrow("This workbook cannot be read");
  });

  it("has no row that no line of a CSV could be, and says which", async () => {
    const note = `<c r="D3" t="inlineStr"><is><t>${"x".repeat(1_100_000)}</t></is></c>`;
    const bytes = await rewriteSheet((xml) => xml.replace("</sheetData>", `<row r="3">${note}</row></sheetData>`));
    const wrong = /Row 3 has more than a million characters/;
    await expect(openBatchFile(bytes)).rejects.toMatchObject({ code: "payload_too_large", detail: wrong });
    await expect(parseFile(bytes)).rejects.toThrow(wrong);
  });
});

describe("a cell beyond the end of any sheet", () => {
  const withCell = (cell: string, row: string) =>
    rewriteSheet((xml) =>
      xml.replace("</sheetData>", `<row r="${row}"><c r="${cell}" t="str"><v>far</v></c></row></sheetData>`),
    );

  // Whoever walked to it would not come back within this test.
  it.each([
    ["A99999999", "99999999"],
    ["A1048577", "1048577"],
    ["ZZZZZ3", "3"],
  ])("%s is refused at once, here and in the browser", async (cell, row) => {
    const bytes = await withCell(cell, row);
    await expect(readOnServer(bytes)).rejects.toMatchObject({ code: "unreadable_file" });
    await expect(parseFile(bytes)).rejects.toThrow(/cannot be read/);
  });
});

describe("what stands beside the cells of a sheet", () => {
  // Whoever wrote a cell for each address of the range would not come back within this test.
  it.each(["</sheetData>", "<sheetData>"])("is not read, such as a link over all of it, at %s", async (place) => {
    const link = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>';
    const bytes = await rewriteSheet((xml) =>
      xml.replace(place, place === "<sheetData>" ? `${link}${place}` : `${place}${link}`),
    );
    expect((await readOnServer(bytes)).rows).toHaveLength(1);
    expect((await parseFile(bytes)).rows).toHaveLength(1);
  });

  it("is not read where it hides behind a comment", async () => {
    const hidden =
      '<!--<sheetData>--><hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks><sheetData>';
    await expect(readOnServer(await rewriteSheet((xml) => xml.replace("<sheetData>", hidden)))).rejects.toThrow();
  });

  it("a workbook of hundreds of sheets is refused", async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`S${index}`, [HEAD, SHOP]]));
    await expect(readOnServer(await makeWorkbook(many))).rejects.toMatchObject({ code: "payload_too_large" });
  });
});

describe("a sheet that is hidden", () => {
  const hide = (...hidden: string[]) =>
    makeWorkbook({ Lookup: [["code"], ["x"]], Clients: [HEAD, SHOP] }, (_, book) => {
      book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
    });

  it("is not taken for the list, and can be chosen after those that are seen", async () => {
    const bytes = await hide("Lookup");
    expect((await readOnServer(bytes)).format).toMatchObject({ sheet: "Clients", sheets: ["Clients", "Lookup"] });
    expect(await parseFile(bytes)).toMatchObject({ sheet: "Clients", sheets: ["Clients", "Lookup"] });
    expect(await parseFile(bytes, { sheet: "Lookup" })).toMatchObject({ headers: ["code"], sheet: "Lookup" });
  });

  it("is the list where no other is seen", async () => {
    expect(await parseFile(await hide("Lookup", "Clients"), { sheet: "Clients" })).toMatchObject({ headers: HEAD });
    expect((await readOnServer(await hide("Lookup", "Clients"))).format).toMatchObject({ sheet: "Clients" });
  });
});
