import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newDraft, toRows } from "../../components/batch/import/draft/import-draft";
import { chooseHeader } from "../../components/batch/import/file/choose-header";
import { parseFile } from "../../components/batch/import/file/parse-file";
import { leaveOut } from "../../components/batch/import/fix/change-rows";
import { isBlankRow } from "../../components/batch/import/fix/table-row";
import { findUnused, nameSent, toCanonicalCsv, toRejectsCsv } from "../../components/batch/import/fix/to-csv";
import type { ColumnMapping } from "../core/batching/columns/apply-mapping";
import { matchColumns } from "../core/batching/columns/match-columns";
import { explainRepeat, rejectsHead, rejectsLine } from "../core/batching/file/rejects-file";
import { NO_HEADER } from "../core/batching/file/table";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";

const bytes = (text: string) => new TextEncoder().encode(text);

async function readOnServer(text: string) {
  const source = await openBatchFile(bytes(text));
  const rows = [];
  for await (const record of source.records) rows.push(record);
  return { headers: source.headers, rows };
}

async function judge(text: string) {
  const { rows } = await readBatchFile(await openBatchFile(bytes(text)), { days: 30, maxRows: 10_000 });
  const read = [];
  for await (const { checked } of rows) read.push(checked);
  return read;
}

/** What the import screen sends once its columns were guessed. */
async function readInBrowser(text: string) {
  const file = await parseFile(bytes(text));
  const columns = matchColumns({ headers: file.headers, sampleRows: file.rows.map(({ cells }) => cells) });
  const rowsMapping = columns.map(({ column }) => column);
  const rows = toRows(file, rowsMapping);
  return { file, rowsMapping, rows, csv: toCanonicalCsv(rows, newDraft("list.csv", file).file.headerRow) };
}

/** Both ways to a judgement: the file itself, and the copy that the browser sends. */
async function judgeBoth(text: string) {
  const brief = (rows: Awaited<ReturnType<typeof judge>>) =>
    rows.map(({ row, values, errors }) => [row, values?.business.name ?? null, errors.map(({ code }) => code)]);
  const { csv } = await readInBrowser(text);
  const [file, copy] = [brief(await judge(text)), brief(await judge(csv))];
  expect(copy).toEqual(file);
  return file;
}

const HEAD = "business_name,niche,city,country";

describe("the browser and the server", () => {
  it("number the rows of a list without a header from 1, and know its columns alike", async () => {
    const text = "Harbor,bakery,Leeds\n\nNorth,gym,York,,extra\n";
    const file = chooseHeader(await parseFile(bytes(text)), NO_HEADER);
    const draft = toRows(file, ["business_name", "niche", "city"]);
    const { headerRow, mapping } = nameSent(draft, NO_HEADER) as { headerRow: number; mapping: ColumnMapping };
    const source = await openBatchFile(bytes(toCanonicalCsv(draft, NO_HEADER)), { headerRow });
    const { rows } = await readBatchFile(source, { days: 30, maxRows: 10_000, chosen: mapping });
    const read = [];
    for await (const { checked } of rows) read.push([checked.row, checked.cells.business_name, checked.errors.length]);
    expect(read).toEqual([
      [1, "Harbor", 0],
      [3, "North", 0],
    ]);
  });

  it("know nothing of a row that is left out, and number the others as before", async () => {
    const text = "Harbor,bakery,Leeds\nNorth,gym,York\nElm,spa,Bath\n";
    const file = chooseHeader(await parseFile(bytes(text)), NO_HEADER);
    const draft = toRows(file, ["business_name", "niche", "city"]);
    for (const [out, kept] of [
      [1, [2, 3]],
      [2, [1, 3]],
    ] as const) {
      const rows = leaveOut(draft, new Set([out]), true);
      const { headerRow, mapping } = nameSent(rows, NO_HEADER) as { headerRow: number; mapping: ColumnMapping };
      const source = await openBatchFile(bytes(toCanonicalCsv(rows, NO_HEADER)), { headerRow });
      const read = [];
      for await (const { checked } of (await readBatchFile(source, { days: 30, maxRows: 9, chosen: mapping })).rows)
        read.push(checked.row);
      expect(read).toEqual(kept);
      expect(leaveOut(rows, new Set([out]), false)).toEqual(draft);
    }
    const named = leaveOut(
      draft.map((one) => ({ ...one, row: one.row + 3 })),
      new Set([4, 5]),
      true,
    );
    expect((await readOnServer(toCanonicalCsv(named, 3))).rows.map(({ row }) => row)).toEqual([6]);
  });

  it("read every text alike, row by row", async () => {
    const text = fc.array(
      fc.constantFrom("a", "b", "é", '"', ",", ";", "|", "\t", "\r\n", "\n", "\r", " ", "'=", "sep=;\n"),
      {
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const file = `Name,Trade\n${parts.join("")}`;
        const here = await parseFile(bytes(file)).then(
          ({ headers, rows }) => ({ headers, rows }),
          () => "refused",
        );
        const there = await readOnServer(file).then(
          (table) => (table.rows.length === 0 ? "refused" : table),
          () => "refused",
        );
        expect(here).toEqual(there);
      }),
      { numRuns: 300 },
    );
  });

  it("lose no row of a file whose line ends differ, and number them alike", async () => {
    const line = (i: number) => `Shop ${i},bakery,Leeds,GB`;
    const upper = Array.from({ length: 60 }, (_, i) => line(i));
    const lower = Array.from({ length: 40 }, (_, i) => line(i + 60));
    const judged = await judgeBoth(`${HEAD}\r\n${upper.join("\r\n")}\r\n${lower.join("\n")}\n`);
    expect(judged).toHaveLength(100);
    expect(judged.at(-1)).toEqual([101, "Shop 99", []]);
  });

  it("keep a badly quoted cell in its own row", async () => {
    const judged = await judgeBoth(
      `${HEAD}\n"Joe" Bakery,bakery,Leeds,GB\n"The ""Best"" Shop",florist,York,GB\nLast,barber,Bath,GB\n`,
    );
    expect(judged.map(([row]) => row)).toEqual([2, 3, 4]);
    expect(judged.slice(1).map(([, name]) => name)).toEqual(['The "Best" Shop', "Last"]);
  });

  it("both refuse a row with cells too many", async () => {
    const judged = await judgeBoth(
      `${HEAD},services,notes\nA,bakery,Leeds,GB,bread, cakes, pies,n1\nB,gym,York,GB,x,n2\n`,
    );
    expect(judged.map(([, , codes]) => codes)).toEqual([["too_many_cells"], []]);
  });

  it("take back what a rejects file had to escape", async () => {
    const text = `${HEAD},phone,services,external_id\nA,qqqzz zzqq,Nowhereqq,GB,+44 113 496 0000,=cmd|-5 degree cellar,@x\n`;
    const { rows, file, rowsMapping } = await readInBrowser(text);
    const errors = (await judge(text)).flatMap((row) => row.errors);
    const rejects = toRejectsCsv({ file, rows, rowsMapping }, { errors, duplicates: [], skipped: [] });
    expect(rejects.split("\r\n")[0]).toMatch(/"row","reason"$/);
    expect(rejects).toContain("'+44 113 496 0000");
    const again = await readInBrowser(rejects);
    expect(again.rows.map(({ cells }) => cells)).toEqual(rows.map(({ cells }) => cells));
    const mended = await judge(rejects.replace("Nowhereqq", "Leeds"));
    expect(mended[0]?.values?.business).toMatchObject({ phone: "+44 113 496 0000" });
  });

  it("give the same rejects: repetitions, characters that no text keeps and columns that nobody uses among them", async () => {
    const rows = "Harbor,bakery,Leeds,GB,,VIP\nHARBOR,bakery,Leeds,GB,,again\nNul\0Cafe,cafe,Leeds,GB,soon,\n";
    const text = `${HEAD},start_date,Internal notes\n${rows}`;
    const judged = await judge(text);
    const repeats = judged.filter(({ duplicateOf }) => duplicateOf !== null);
    const duplicates = repeats.map(({ row, duplicateOf }) => ({ row, duplicateOf, calendarId: null }));
    const errors = judged.flatMap((row) => row.errors);
    const here = toRejectsCsv(await readInBrowser(text), { errors, duplicates, skipped: [] });
    const columns = [...HEAD.split(","), "start_date", "Internal notes"];
    const there = judged.slice(1).map(({ row, cells, unused, errors: own, duplicateOf }) =>
      rejectsLine(columns, {
        row,
        cells: { ...unused, ...cells },
        reasons:
          own.length > 0 ? own : [{ column: null, code: "duplicate", message: explainRepeat(duplicateOf, false) }],
      }),
    );
    expect(here).toBe(rejectsHead(columns) + there.join(""));
    expect(here).toContain('"again","3","Row 2 names the same business."');
    expect(here).toContain("Nul\uFFFDCafe");
    expect(here).toContain("start_date: ");
    expect(toRejectsCsv(await readInBrowser(text), { errors, duplicates, skipped: [] }, true)).not.toContain("again");
    // What the browser sends when it starts keeps them, and makes nothing of them.
    const draft = await readInBrowser(text);
    const unused = findUnused(draft);
    const sent = await openBatchFile(bytes(toCanonicalCsv(draft.rows, 1, unused)));
    const chosen = nameSent(draft.rows, draft.file.headerRow, unused).mapping as ColumnMapping;
    const kept = [];
    for await (const { checked } of (await readBatchFile(sent, { days: 30, maxRows: 10, chosen })).rows)
      kept.push([checked.row, checked.cells.business_name, checked.unused]);
    expect(kept).toEqual(judged.map(({ row, cells, unused: own }) => [row, cells.business_name, own]));
  });

  it("count no line that says nothing in the columns that are used, neither when rows are checked nor when they are started", async () => {
    const draft = await readInBrowser(
      "Client,Trade,Town,Remark\nHarbor,bakery,Leeds,a\n,,,one of nine\nNorth,gym,York,b\n",
    );
    expect(draft.rows.filter(isBlankRow).map(({ row }) => row)).toEqual([3]);
    for (const csv of [draft.csv, toCanonicalCsv(draft.rows, 1, findUnused(draft))])
      expect((await judge(csv)).map(({ row }) => row)).toEqual([2, 4]);
  });

  it("leave out what DOS programs write at the end, and say what is wrong with a file they cannot divide or decode", async () => {
    expect(await judgeBoth(`${HEAD}\nA,bakery,Leeds,GB\r\n\u001a`)).toEqual([[2, "A", []]]);
    const utf32 = new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]);
    await expect(parseFile(utf32)).rejects.toThrow("UTF-32");
    await expect(openBatchFile(utf32)).rejects.toMatchObject({ code: "unreadable_file" });
    const whole = `"${HEAD}"\n"A,bakery,Leeds,GB"\n"B,gym,York,GB"\n`;
    await expect(parseFile(bytes(whole))).rejects.toThrow("quotation marks as a whole");
    await expect(judge(whole)).rejects.toMatchObject({
      code: "unreadable_file",
      detail: expect.stringContaining("as a whole"),
    });
    // One column of names is a list, though nobody can run it.
    expect((await parseFile(bytes('"Harbor, Bakery"\nNorth\n'))).headers).toHaveLength(1);
  });

  it("understand Excel's line that names the delimiter, which is no row", async () => {
    const judged = await judgeBoth("sep=;\nName;Trade;Town;Country\nHB;bakery;Leeds;GB\n");
    expect(judged).toEqual([[2, "HB", []]]);
  });
});
