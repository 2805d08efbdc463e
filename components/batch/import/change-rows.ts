import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import type { TableRow } from "./import-draft";

/** The rows after a change of cells that differs from row to row. */
export function changeEach(rows: readonly TableRow[], changes: ReadonlyMap<number, TableRow["cells"]>): TableRow[] {
  return rows.map((row) => {
    const change = changes.get(row.row);
    return change ? { ...row, cells: { ...row.cells, ...change } } : row;
  });
}

/** The rows after a change of some cells in some of them. */
export function changeRows(
  rows: readonly TableRow[],
  changed: readonly number[],
  cells: TableRow["cells"],
): TableRow[] {
  const set = new Set(changed);
  return rows.map((row) => (set.has(row.row) ? { ...row, cells: { ...row.cells, ...cells } } : row));
}

/** The rows after one cell was written by hand: who mends a row has seen what stood in it, so cells too many are dropped. */
export function editCell(rows: readonly TableRow[], edited: number, column: BatchColumn, text: string): TableRow[] {
  return rows.map((row) => (row.row === edited ? { row: row.row, cells: { ...row.cells, [column]: text } } : row));
}
