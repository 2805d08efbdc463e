import { expect, test } from "vitest";
import { newDraft, toRows } from "../../components/batch/import/draft/import-draft";
import { listMergedSent } from "../../components/batch/import/fix/merged-note";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";
import { batchOptionsSchema } from "./schema";

test("rows of a list that was sent as a text are warned of the merged cells that its sender names", async () => {
  const bytes = new TextEncoder().encode(
    "Name,Trade,Town\nA,bakery,Leeds\nB,cafe,Leeds\nC,gym,Leeds\nD,florist,York\n",
  );
  const { merged } = batchOptionsSchema.parse({ merged: { city: "3-4" } });
  const { rows } = await readBatchFile(await openBatchFile(bytes), { days: 30, maxRows: 10, merged });
  const warned = [];
  for await (const { checked } of rows) warned.push(...checked.warnings.filter(({ code }) => code === "merged_cell"));
  expect(warned).toMatchObject([3, 4].map((row) => ({ row, column: "city", code: "merged_cell" })));
});

test("what is no list of rows is refused", () => {
  expect(batchOptionsSchema.safeParse({ merged: { city: "four" } }).success).toBe(false);
  expect(batchOptionsSchema.safeParse({ merged: { nothing: "4" } }).success).toBe(false);
});

test("the import screen names the cells that were filled in and that nobody changed since", () => {
  const cells = (name: string) => [name, "Leeds"];
  const file = {
    headers: ["Name", "Town"],
    headerRow: 1,
    rows: [
      { row: 2, cells: cells("A") },
      { row: 3, cells: cells("B"), merged: [1] },
      { row: 4, cells: cells("C"), merged: [1] },
      { row: 5, cells: cells("D"), merged: [1] },
    ],
    format: { kind: "xlsx", encoding: null, delimiter: null } as const,
  };
  const rowsMapping = ["business_name", "city"] as const;
  const rows = toRows(file, rowsMapping).map((one) =>
    one.row === 4 ? { ...one, cells: { ...one.cells, city: "York" } } : one,
  );
  const draft = { ...newDraft("list.xlsx", file), rowsMapping: [...rowsMapping], rows };
  expect(listMergedSent(draft)).toEqual({ city: "3,5" });
});
