import { describe, expect, it } from "vitest";
import { parseFile } from "../../components/batch/import/file/parse-file";
import { encodeText } from "../../scripts/testing/encode-text";
import { DELIMITERS } from "../core/batching/file/detect-delimiter";
import { AppError } from "../core/errors";
import type { BatchSource, TableChoice } from "./batch-source";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";
import { requireColumns } from "./require-columns";

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(file: Uint8Array, choice: TableChoice = {}) {
  const { headers, records, format } = await openBatchFile(file, choice);
  const lines: [number, string][] = [];
  for await (const { row, cells } of records) lines.push([row, cells.join("|")]);
  return { headers, lines, format };
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? { code: error.code, path: error.errors[0]?.path } : error),
  );

type Sheets = Record<string, unknown[][]>;

async function workbook(sheets: Sheets, change: (sheet: Record<string, unknown>) => void = () => undefined) {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const [name, lines] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(lines);
    change(sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

describe("a workbook of several sheets", () => {
  const sheets: Sheets = { Empty: [[]], Notes: [["Read me"]], Clients: [[], ["Name", "Trade"], ["Harbor", "bakery"]] };

  it("is read from the sheet that looks like a list, and says which one and what others there are", async () => {
    const file = await workbook(sheets);
    const { headers, format } = await read(file);
    expect(headers).toEqual(["Name", "Trade"]);
    expect(format).toMatchObject({ kind: "xlsx", sheet: "Clients", sheets: ["Notes", "Clients"] });
    expect(await parseFile(file)).toMatchObject({ sheet: "Clients", sheets: ["Notes", "Clients"] });
    const none = await read(await workbook({ Empty: [[]], Notes: [["Read me"]], More: [["More"]] }));
    expect(none.format).toMatchObject({ sheet: "Notes", sheets: ["Notes", "More"] });
  });

  it("says where else the list may be when a column is missing", async () => {
    const { columns } = await readBatchFile(await openBatchFile(await workbook(sheets)), { days: 7, maxRows: 50 });
    const format = {
      kind: "xlsx",
      encoding: null,
      delimiter: null,
      sheet: "Clients",
      sheets: ["Notes", "Clients"],
    } as const;
    const refuse = (one: BatchSource["format"]) => {
      try {
        requireColumns(columns, one);
      } catch (error) {
        return error instanceof AppError ? error : null;
      }
      return null;
    };
    const problem = refuse({ ...format, sheets: [...format.sheets] });
    expect(problem?.detail).toContain("The sheet “Clients” was read; options.sheet names another: “Notes”.");
    expect(problem?.extra).toMatchObject({ sheet: "Clients", sheets: ["Notes", "Clients"] });
    expect(refuse({ kind: "csv", encoding: null, delimiter: null })?.detail).not.toContain("sheet");
  });

  it("is read from the sheet that is named, by the browser and the server alike", async () => {
    const file = await workbook(sheets);
    const { headers, lines } = await read(file, { sheet: "Clients" });
    expect({ headers, lines }).toEqual({ headers: ["Name", "Trade"], lines: [[3, "Harbor|bakery"]] });
    const here = await parseFile(file, { sheet: "Clients" });
    expect(here).toMatchObject({ headers, headerRow: 2, sheet: "Clients", sheets: ["Notes", "Clients"] });
    expect(here.rows).toEqual([{ row: 3, cells: ["Harbor", "bakery"] }]);
  });

  it("has no sheet of another name, and a text has none at all", async () => {
    const unknown = { code: "invalid_input", path: "options.sheet" };
    expect(await refusalOf(read(await workbook(sheets), { sheet: "Empty" }))).toEqual(unknown);
    expect(await refusalOf(read(bytes("a,b\n1,2"), { sheet: "Clients" }))).toEqual(unknown);
  });

  it("may claim a million lines and be read for those it holds", async () => {
    const file = await workbook({ Clients: sheets.Clients ?? [] }, (sheet) => {
      sheet["!ref"] = "A1:B1048576";
    });
    expect((await read(file)).lines).toEqual([[3, "Harbor|bakery"]]);
    expect((await parseFile(file)).rows).toHaveLength(1);
  });

  it("is read to its last line, however far down that is", async () => {
    const far = [["Name"], ["First"], ...Array.from({ length: 100_100 }, () => []), ["Last"]];
    expect((await read(await workbook({ Clients: far }))).lines).toEqual([
      [2, "First"],
      [100_103, "Last"],
    ]);
  });
});

describe("the row of the header", () => {
  const file = bytes("Our clients\n\nName,Trade,Town\nHarbor,bakery,Leeds\n\nNorth,gym,York\n");

  it("may stand anywhere; what is above it is no business", async () => {
    const { headers, lines } = await read(file, { headerRow: 3 });
    expect(headers).toEqual(["Name", "Trade", "Town"]);
    expect(lines).toEqual([
      [4, "Harbor|bakery|Leeds"],
      [6, "North|gym|York"],
    ]);
  });

  it("may be missing: columns are named by their place, and rows keep the numbers of the file", async () => {
    const source = await openBatchFile(bytes("Harbor,bakery,Leeds\nNorth,gym,York\n"), { headerRow: 0 });
    const chosen = { "Column 1": "business_name", "Column 2": "niche", "Column 3": "city" } as const;
    const { rows } = await readBatchFile(source, { days: 7, maxRows: 50, chosen });
    const found = [];
    for await (const { checked } of rows) found.push([checked.row, checked.values?.business.name]);
    expect(found).toEqual([
      [1, "Harbor"],
      [2, "North"],
    ]);
  });

  it("is refused where the file has no such line", async () => {
    const refused = { code: "invalid_input", path: "options.headerRow" };
    expect(await refusalOf(read(file, { headerRow: 2 }))).toEqual(refused);
    expect(await refusalOf(read(file, { headerRow: 99 }))).toEqual(refused);
  });
});

describe("a list under titles and a line of groups", () => {
  const LINES = [
    ["Client list – West of Ireland – prepared by Aoife"],
    ["Updated 12/11/2026"],
    [],
    ["Account", null, "Location", null, "Instagram", null, "Facebook", null],
    ["Business", "Sector", "Town", "Co.", "Active", "Posts/week", "Active", "Posts/week"],
    ["Ó Briain & Sons", "Pub", "Galway", "Galway", "Y", 3, "N", 0],
    ["Casey's", "Butchers", "Westport", "Mayo", "N", 0, "Y", 2],
  ];
  const HEADERS = [
    ...["Business", "Sector", "Town", "Co.", "Instagram Active", "Instagram Posts/week"],
    ...["Facebook Active", "Facebook Posts/week"],
  ];

  it("has its header found, in a workbook and a text, by the browser and the server alike", async () => {
    const merge = (sheet: Record<string, unknown>) => {
      const over = (c: number, e: number) => ({ s: { r: 3, c }, e: { r: 3, c: e } });
      sheet["!merges"] = [over(0, 1), over(2, 3), over(4, 5), over(6, 7), { s: { r: 0, c: 0 }, e: { r: 0, c: 7 } }];
    };
    const text = bytes(LINES.map((cells) => cells.map((cell) => cell ?? "").join(";")).join("\n"));
    for (const file of [await workbook({ Notes: [["Do not edit"]], Clients: LINES }, merge), text]) {
      const source = await openBatchFile(file);
      expect(source).toMatchObject({ headers: HEADERS, headerRow: 5 });
      expect(await parseFile(file)).toMatchObject({ headers: HEADERS, headerRow: 5 });
      const { rows } = await readBatchFile(source, { days: 7, maxRows: 50 });
      const found = [];
      for await (const { checked } of rows) found.push([checked.row, checked.values?.business.region]);
      expect(found).toEqual([
        [6, "Galway"],
        [7, "Mayo"],
      ]);
    }
  });

  it("is found where the groups name as many columns", async () => {
    const { headers } = await read(
      await workbook({
        List: [
          ["Business", "Trade", "Location"],
          ["Client", "Sector", "Town", "Eircode"],
          ["Casey's", "Butchers", "Westport", "F28"],
        ],
      }),
    );
    expect(headers).toEqual(["Client", "Sector", "Town", "Eircode"]);
  });
});

describe("how a text is written", () => {
  const ODD = "Name;Trade, or what they do;Town\nHarbor;bakery, cakes;Leeds\n";
  const MOSCOW = encodeText("name,trade,town\nПекарня,пекарня,Москва\n", "windows-1251");

  it("may be said where it is told wrong, to the browser and the server alike", async () => {
    for (const delimiter of DELIMITERS) {
      const there = await read(bytes(ODD), { delimiter, headerRow: 1 });
      const here = await parseFile(bytes(ODD), { delimiter });
      expect(there.format).toEqual({ kind: "csv", encoding: "utf-8", delimiter, guessed: [], isGarbled: false });
      expect(here).toMatchObject({ format: there.format, headers: there.headers });
      expect(there.headers).toHaveLength(delimiter === ";" ? 3 : delimiter === "," ? 2 : 1);
    }
    const said = { encoding: "windows-1251" } as const;
    expect((await read(MOSCOW, said)).lines).toEqual([[2, "Пекарня|пекарня|Москва"]]);
    expect((await parseFile(MOSCOW, said)).rows).toEqual([{ row: 2, cells: ["Пекарня", "пекарня", "Москва"] }]);
  });

  it("that makes one column of every line is shown as it is said, so that another can be", async () => {
    const shops = "a;b;c\nd;e;f\n";
    expect((await parseFile(bytes(shops), { delimiter: "," })).headers).toEqual(["a;b;c"]);
    const chosen = { "a;b;c": "city" } as const;
    const { columns } = await readBatchFile(await openBatchFile(bytes(shops), { delimiter: "," }), {
      days: 7,
      maxRows: 50,
      chosen,
    });
    expect(columns).toMatchObject([{ column: "city" }]);
  });

  it("is a guess unless it is said or certain, and says so", async () => {
    const guessed = async (file: Uint8Array, choice = {}) => (await read(file, choice)).format.guessed;
    expect(await guessed(bytes(ODD))).toEqual(["delimiter"]);
    expect(await guessed(bytes(`sep=;\n${ODD}`))).toEqual([]);
    expect(await guessed(MOSCOW)).toEqual(["encoding", "delimiter"]);
    expect(await guessed(MOSCOW, { encoding: "windows-1251", delimiter: "," })).toEqual([]);
    expect((await read(bytes(`sep=;\n${ODD}`), { delimiter: "," })).headers).toEqual([
      "Name;Trade",
      "or what they do;Town",
    ]);
  });

  it("is nothing that can be said of a workbook", async () => {
    const file = await workbook({ Clients: [["Name"], ["Harbor"]] });
    for (const option of ["delimiter", "encoding"])
      expect(await refusalOf(read(file, { [option]: "," }))).toEqual({
        code: "invalid_input",
        path: `options.${option}`,
      });
  });

  it("that is said to be Windows-1252 is so in lines that could be UTF-8, too", async () => {
    const file = bytes("name,town\nCafé,Leeds\n");
    expect((await read(file, { encoding: "windows-1252" })).lines).toEqual([[2, "CafÃ©|Leeds"]]);
    expect((await read(file)).lines).toEqual([[2, "Café|Leeds"]]);
  });
});
