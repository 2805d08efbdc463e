import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import type { TableRow } from "./table-row";

/** What of a row a mending touched: its cells (null: there was none), and what else belongs to the row. */
interface RowState {
  cells: Partial<Record<BatchColumn, string | null>>;
  extra: string[] | null;
  isLeftOut: boolean;
}

/** One thing a person did, however many cells it changed. */
export interface Mending {
  /** In the past tense: "37 cells set". */
  label: string;
  changes: { row: number; before: RowState; after: RowState }[];
}

/** What was mended and can be taken back, and what was taken back and can be done again; the newest last. */
export interface EditHistory {
  done: Mending[];
  undone: Mending[];
}

export const NO_EDITS: EditHistory = { done: [], undone: [] };

/** How far back: it is written to the browser's storage with every change. */
const MOST_MENDINGS = 100;
const MOST_ROWS = 50_000;

function stateOf({ cells, extra, leftOut }: TableRow, columns: readonly BatchColumn[]): RowState {
  const touched = columns.map((column) => [column, cells[column] ?? null] as const);
  return { cells: Object.fromEntries(touched), extra: extra ?? null, isLeftOut: leftOut === true };
}

function compareRow(before: TableRow, after: TableRow): Mending["changes"] {
  if (before === after) return [];
  const columns = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)] as BatchColumn[]);
  const changed = [...columns].filter((column) => before.cells[column] !== after.cells[column]);
  const isSame =
    changed.length === 0 && before.extra === after.extra && (before.leftOut ?? false) === (after.leftOut ?? false);
  return isSame ? [] : [{ row: before.row, before: stateOf(before, changed), after: stateOf(after, changed) }];
}

/** The newest mendings that fit; the last one always does. */
function limit(mendings: readonly Mending[]): Mending[] {
  let rows = 0;
  const newest = mendings.slice(-MOST_MENDINGS);
  const from = newest.findLastIndex(({ changes }, index) => {
    rows += changes.length;
    return rows > MOST_ROWS && index < newest.length - 1;
  });
  return newest.slice(from + 1);
}

function putState({ row, cells, beside }: TableRow, state: RowState): TableRow {
  const put = Object.entries({ ...cells, ...state.cells }).filter(([, text]) => text !== null);
  const { extra, isLeftOut } = state;
  const kept = { row, cells: Object.fromEntries(put), ...(beside && { beside }) };
  return { ...kept, ...(extra && { extra }), ...(isLeftOut && { leftOut: true }) };
}

function putAll(rows: readonly TableRow[], { changes }: Mending, side: "before" | "after"): TableRow[] {
  const states = new Map(changes.map((change) => [change.row, change[side]]));
  return rows.map((row) => {
    const state = states.get(row.row);
    return state ? putState(row, state) : row;
  });
}

type Edited = { rows: TableRow[]; history: EditHistory };

/**
 * Rows as a person has just mended them, with the way back; null when nothing is different. Both lists hold the same rows
 * in the same order.
 */
export function recordMending(
  { rows, history = NO_EDITS }: { rows: readonly TableRow[]; history?: EditHistory | undefined },
  after: readonly TableRow[],
  toLabel: (cells: number, rows: number) => string,
): Edited | null {
  const changes = rows.flatMap((row, index) => compareRow(row, after[index] ?? row));
  if (changes.length === 0) return null;
  const cells = changes.reduce((sum, change) => sum + Object.keys(change.after.cells).length, 0);
  const done = limit([...history.done, { label: toLabel(cells, changes.length), changes }]);
  return { rows: [...after], history: { done, undone: [] } };
}

/** The rows before the last mending, or null when there is none. */
export function undoMending(rows: readonly TableRow[], { done, undone }: EditHistory): Edited | null {
  const last = done.at(-1);
  if (!last) return null;
  return { rows: putAll(rows, last, "before"), history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The rows after the mending that was taken back last, or null when there is none. */
export function redoMending(rows: readonly TableRow[], { done, undone }: EditHistory): Edited | null {
  const next = undone.at(-1);
  if (!next) return null;
  return { rows: putAll(rows, next, "after"), history: { done: [...done, next], undone: undone.slice(0, -1) } };
}
