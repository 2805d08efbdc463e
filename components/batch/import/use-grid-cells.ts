import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import type { TableRow } from "./import-draft";

export interface GridCells {
  index: number;
  column: number;
  /** The text the editor begins with; null while nothing is edited. */
  editing: string | null;
  select: (index: number, column: number) => void;
  edit: (index: number, column: number, text: string) => void;
  /** Keys on a cell that is not being edited. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** Keys in the editor. */
  onEditorKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  leaveEditor: (text: string) => void;
}

/** What a cell may ask of the grid. */
export type GridActions = Pick<GridCells, "select" | "edit" | "onKeyDown" | "onEditorKeyDown" | "leaveEditor">;

/** The same actions for as long as the grid is there, so that rows need not be drawn anew because the current cell moves. */
export function useSteadyActions(grid: GridCells): GridActions {
  const latest = useRef(grid);
  useLayoutEffect(() => {
    latest.current = grid;
  });
  return useMemo(
    () => ({
      select: (index, column) => latest.current.select(index, column),
      edit: (index, column, text) => latest.current.edit(index, column, text),
      onKeyDown: (event) => latest.current.onKeyDown(event),
      onEditorKeyDown: (event) => latest.current.onEditorKeyDown(event),
      leaveEditor: (text) => latest.current.leaveEditor(text),
    }),
    [],
  );
}

interface GridInput {
  box: RefObject<HTMLElement | null>;
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  rowsPerPage: number;
  scrollTo: (index: number) => void;
  onEdit: (row: number, column: BatchColumn, text: string) => void;
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

function stepOf(key: string, columns: number, page: number): [number, number] | null {
  const steps: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-page, 0],
    PageDown: [page, 0],
    Home: [0, -columns],
    End: [0, columns],
  };
  return steps[key] ?? null;
}

/** Focuses the current cell once it is there: one far away is drawn only after the table has scrolled. */
function useFocusOfCell(box: GridInput["box"], isWanted: boolean, onDone: () => void): void {
  useEffect(() => {
    const cell = isWanted ? box.current?.querySelector<HTMLElement>("[data-here]") : null;
    if (!cell) return;
    cell.focus();
    onDone();
  });
}

/** Where the current cell left with its row, the one that stands there now is current; the keyboard, if it was there, goes on from it. */
function useCellAfterLoss(isGone: boolean, { go, stay }: { go: () => void; stay: () => void }): void {
  useEffect(() => {
    if (!isGone) return;
    if (document.activeElement === document.body) go();
    else stay();
  });
}

/** The cell that is the current one. It stays in its row where rows above leave a filtered grid, and in their line where its own leaves. */
function useCurrentCell(rows: readonly TableRow[], columns: readonly BatchColumn[]) {
  const [at, setAt] = useState<{ row: number | null; index: number; column: number }>({
    row: null,
    index: 0,
    column: 0,
  });
  const found = at.row === null ? -1 : rows.findIndex(({ row }) => row === at.row);
  const placeAt = (toIndex: number, toColumn: number): number => {
    const index = clamp(toIndex, rows.length);
    setAt({ row: rows[index]?.row ?? null, index, column: clamp(toColumn, columns.length) });
    return index;
  };
  return {
    index: found >= 0 ? found : clamp(at.index, rows.length),
    column: clamp(at.column, columns.length),
    isGone: at.row !== null && found < 0,
    placeAt,
  };
}

/** One cell of the grid is where the keys go; it may be edited in place. */
export function useGridCells({ box, rows, columns, rowsPerPage, scrollTo, onEdit }: GridInput): GridCells {
  const { index, column, isGone, placeAt } = useCurrentCell(rows, columns);
  const [editing, setEditing] = useState<string | null>(null);
  const [wantsFocus, setWantsFocus] = useState(false);
  const name = columns[column];
  const text = name === undefined ? "" : (rows[index]?.cells[name] ?? "");
  useFocusOfCell(box, wantsFocus && editing === null, () => setWantsFocus(false));
  const go = (toIndex: number, toColumn: number) => {
    const next = placeAt(toIndex, toColumn);
    setEditing(null);
    scrollTo(next);
    setWantsFocus(true);
  };
  useCellAfterLoss(isGone, { go: () => go(index, column), stay: () => void placeAt(index, column) });
  const commit = (after: string) => {
    const row = rows[index];
    if (row && name !== undefined && after !== text) onEdit(row.row, name, after);
  };
  return {
    index,
    column,
    editing,
    select: (toIndex, toColumn) => void placeAt(toIndex, toColumn),
    edit: (toIndex, toColumn, before) => {
      placeAt(toIndex, toColumn);
      setEditing(before);
    },
    onKeyDown: (event) => {
      const step = stepOf(event.key, columns.length, rowsPerPage);
      const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (step) go(index + step[0], column + step[1]);
      else if (event.key === "Enter" || event.key === "F2") setEditing(text);
      else if (event.key === "Delete" || event.key === "Backspace") commit("");
      else if (isTyping) setEditing(event.key);
      else return;
      event.preventDefault();
    },
    onEditorKeyDown: (event) => {
      event.stopPropagation();
      if (event.key === "Escape") go(index, column);
      if (event.key !== "Enter" && event.key !== "Tab") return;
      event.preventDefault();
      commit(event.currentTarget.value);
      if (event.key === "Enter") go(index + 1, column);
      else go(index, column + (event.shiftKey ? -1 : 1));
    },
    leaveEditor: (after) => {
      if (editing === null) return;
      commit(after);
      setEditing(null);
    },
  };
}
