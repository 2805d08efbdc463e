import { expect, test } from "vitest";
import { NO_EDITS, recordMending, redoMending, undoMending } from "./edit-history";
import type { TableRow } from "./table-row";

const ROWS: TableRow[] = [
  { row: 2, cells: { business_name: "Harbor", city: "Leeds" } },
  { row: 3, cells: { business_name: "Mill", city: "York" }, extra: ["stray"] },
  { row: 5, cells: { business_name: "Elm", city: "Bath" } },
];
const cellsLabel = (cells: number) => `${cells} cells replaced`;

/** What a mending of all rows leaves. */
function mend(rows: readonly TableRow[], change: (row: TableRow) => TableRow, history = NO_EDITS) {
  const edited = recordMending({ rows, history }, rows.map(change), cellsLabel);
  if (!edited) throw new Error("nothing was changed");
  return edited;
}

test("one undo takes back every cell of one mending, also columns, left-out rows and cells beyond the header, and redo does it again", () => {
  const after = mend(ROWS, ({ row, cells }) => ({ row, cells: { ...cells, city: "Z", country: "GB" }, leftOut: true }));
  expect(after.history.done[0]?.label).toBe("6 cells replaced");
  const back = undoMending(after.rows, after.history);
  expect(back?.rows).toEqual(ROWS);
  expect(Object.keys(back?.rows[0]?.cells ?? {})).not.toContain("country");
  const again = redoMending(back?.rows ?? [], back?.history ?? NO_EDITS);
  expect(again?.rows).toEqual(after.rows);
  expect(again?.history).toEqual(after.history);
});

test("mendings are taken back one by one, the newest first, and nothing is left to take back in the end", () => {
  const first = mend(ROWS, (row) => (row.row === 2 ? { ...row, cells: { ...row.cells, city: "Hull" } } : row));
  const second = mend(first.rows, (row) => ({ ...row, cells: { ...row.cells, city: "Z" } }), first.history);
  const one = undoMending(second.rows, second.history);
  expect(one?.rows).toEqual(first.rows);
  const two = undoMending(one?.rows ?? [], one?.history ?? NO_EDITS);
  expect(two?.rows).toEqual(ROWS);
  expect(undoMending(two?.rows ?? [], two?.history ?? NO_EDITS)).toBeNull();
});

test("a change that changes nothing is no mending, and a new one ends what could be done again", () => {
  expect(recordMending({ rows: ROWS }, [...ROWS], cellsLabel)).toBeNull();
  expect(
    recordMending(
      { rows: ROWS },
      ROWS.map((row) => ({ ...row, cells: { ...row.cells } })),
      cellsLabel,
    ),
  ).toBeNull();
  const first = mend(ROWS, (row) => ({ ...row, cells: { ...row.cells, city: "A" } }));
  const back = undoMending(first.rows, first.history);
  const other = mend(back?.rows ?? [], (row) => ({ ...row, cells: { ...row.cells, city: "B" } }), back?.history);
  expect(other.history.undone).toEqual([]);
});

test("however much was mended, what is kept for taking it back is bounded, and the last mending can always be taken back", () => {
  const many = Array.from({ length: 30_000 }, (_, i) => ({ row: i + 2, cells: { city: "a" } }));
  let edited = mend(many, (row) => ({ ...row, cells: { city: "b" } }));
  for (const city of ["c", "d", "e"])
    edited = mend(edited.rows, (row) => ({ ...row, cells: { city } }), edited.history);
  expect(edited.history.done).toHaveLength(1);
  expect(undoMending(edited.rows, edited.history)?.rows[0]?.cells.city).toBe("d");
  let single = { rows: ROWS, history: NO_EDITS };
  for (let i = 0; i < 130; i++)
    single = mend(single.rows, (row) => ({ ...row, cells: { city: `t${i}` } }), single.history);
  expect(single.history.done).toHaveLength(100);
});
