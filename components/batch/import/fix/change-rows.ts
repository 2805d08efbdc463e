import type { TableRow } from "./table-row";

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

/** The rows after cells were written by hand: who mends a row has seen what stood in it, so cells too many are dropped. */
export function editCells(rows: readonly TableRow[], changes: ReadonlyMap<number, TableRow["cells"]>): TableRow[] {
  return rows.map((row) => {
    const change = changes.get(row.row);
    if (!change) return row;
    const { extra: _, ...kept } = row;
    return { ...kept, cells: { ...row.cells, ...change } };
  });
}

/** The rows with some of them left out, or taken in again. */
export function leaveOut(rows: readonly TableRow[], chosen: ReadonlySet<number>, isOut: boolean): TableRow[] {
  return rows.map((row) => {
    if (!chosen.has(row.row) || (row.leftOut ?? false) === isOut) return row;
    const { leftOut: _, ...kept } = row;
    return isOut ? { ...kept, leftOut: true } : kept;
  });
}
