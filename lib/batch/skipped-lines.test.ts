import { expect, test } from "vitest";
import { newDraft, toRows } from "../../components/batch/import/draft/import-draft";
import { parseFile } from "../../components/batch/import/file/parse-file";
import { editCells } from "../../components/batch/import/fix/change-rows";
import { recordMending, undoMending } from "../../components/batch/import/fix/edit-history";
import { listSkipped } from "../../components/batch/import/fix/skipped-note";
import { isBlankRow } from "../../components/batch/import/fix/table-row";
import { toCanonicalCsv, toRejectsCsv } from "../../components/batch/import/fix/to-csv";
import { matchColumns } from "../core/batching/columns/match-columns";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";

const EXPORT = [
  "No,Client,Trade,Town,Posts per week,Fee",
  "1,Harbor,bakery,Leeds,3,100",
  "2,North,gym,,2,90",
  "No,Client,Trade,Town,Posts per week,Fee",
  "3,Elm,spa,Bath,1,80",
  "",
  "Total,,,,6,270",
  ",Grand total: 3,,,,",
  ",Generated on 12 May 2026,,,,",
  ",Page 1 of 1,,,,",
  "© 2026 Acme Agency,,,,,",
].join("\n");

async function judge(text: string) {
  const source = await openBatchFile(new TextEncoder().encode(text));
  const read = [];
  for await (const { checked } of (await readBatchFile(source, { days: 30, maxRows: 100 })).rows) read.push(checked);
  return read;
}

async function draftOf(text: string) {
  const file = await parseFile(new TextEncoder().encode(text));
  const columns = matchColumns({ headers: file.headers, sampleRows: file.rows.map(({ cells }) => cells) });
  const rowsMapping = columns.map(({ column }) => (column === "external_id" ? null : column));
  return { ...newDraft("list.csv", file), rowsMapping, rows: toRows(file, rowsMapping) };
}

test("what an export prints under its rows is skipped with its reason and its own number, and is nothing to mend", async () => {
  const read = await judge(EXPORT);
  expect(read.map(({ row, skipped, values, errors }) => [row, skipped, values !== null, errors.length])).toEqual([
    [2, null, true, 0],
    [3, null, false, 1],
    [4, "The names of the columns once more are no business.", false, 0],
    [5, null, true, 0],
    [7, "A line of totals is no business.", false, 0],
    [8, "A line of totals is no business.", false, 0],
    [9, "A line that says when or by whom the list was made is no business.", false, 0],
    [10, "A page number is no business.", false, 0],
    [11, "A notice under the list is no business.", false, 0],
  ]);
});

test("the browser skips the same lines, also by what stands in columns that nobody uses, and lists every one", async () => {
  const draft = await draftOf(EXPORT);
  expect(draft.rows.filter(isBlankRow).map(({ row }) => row)).toEqual([7, 11]);
  const read = await judge(toCanonicalCsv(draft.rows, 1));
  const said = read.flatMap(({ row, skipped }) => (skipped === null ? [] : [{ row, message: skipped }]));
  expect(listSkipped(draft, said).map(({ row, text }) => [row, text])).toEqual([
    [4, "No"],
    [7, "Total"],
    [8, "Grand total: 3"],
    [9, "Generated on 12 May 2026"],
    [10, "Page 1 of 1"],
    [11, "© 2026 Acme Agency"],
  ]);
  const rejects = toRejectsCsv(draft, { errors: [], duplicates: [], skipped: said });
  expect(rejects).toContain('"8","A line of totals is no business."');
});

test("such a line becomes a business with its name, trade and town, and what it was when that is taken back", async () => {
  const draft = await draftOf(EXPORT);
  const cells = { business_name: "Total", niche: "gas station", city: "Lyon" };
  const edited = recordMending(draft, editCells(draft.rows, new Map([[7, cells]])), () => "row 7 mended");
  expect(edited?.rows.filter(isBlankRow).map(({ row }) => row)).toEqual([11]);
  const undone = edited && undoMending(edited.rows, edited.history);
  expect(undone?.rows.filter(isBlankRow).map(({ row }) => row)).toEqual([7, 11]);
  const read = await judge(toCanonicalCsv(edited?.rows ?? [], 1));
  expect(read.find(({ row }) => row === 7)).toMatchObject({ skipped: null, values: { business: { name: "Total" } } });
});
