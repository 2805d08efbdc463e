import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { plural } from "../../../ui/plural";
import type { GridInput } from "./grid-input";
import { type GridCommand, readGridKey } from "./grid-keys";
import { useBlock } from "./use-block";
import { type EditorField, useCellEditor } from "./use-cell-editor";
import type { GridCursor } from "./use-grid-cursor";

export interface GridCells {
  /** The text the editor begins with; null while nothing is edited. */
  editing: string | null;
  /** The cell has the keys now. */
  enter: (index: number, column: number) => void;
  /** Chooses one cell, which takes the keys; with Shift every cell up to it. */
  press: (event: MouseEvent, index: number, column: number) => void;
  /** The pressed mouse has come to a cell. */
  dragTo: (index: number, column: number) => void;
  chooseRow: (index: number) => void;
  /** Edits the current cell. */
  edit: () => void;
  /** Keys on a cell that is not being edited. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** Keys in the editor. */
  onEditorKeyDown: (event: KeyboardEvent<EditorField>) => void;
  leaveEditor: (text: string) => void;
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** What a cell may ask of the table. */
export type GridActions = Omit<GridCells, "editing" | "onCopy" | "onCut" | "onPaste">;

/** The same actions for as long as the table is there, so that rows need not be drawn anew because the current cell moves. */
export function useSteadyActions(grid: GridCells): GridActions {
  const latest = useRef(grid);
  useLayoutEffect(() => {
    latest.current = grid;
  });
  return useMemo(
    () => ({
      enter: (index, column) => latest.current.enter(index, column),
      press: (event, index, column) => latest.current.press(event, index, column),
      dragTo: (index, column) => latest.current.dragTo(index, column),
      chooseRow: (index) => latest.current.chooseRow(index),
      edit: () => latest.current.edit(),
      onKeyDown: (event) => latest.current.onKeyDown(event),
      onEditorKeyDown: (event) => latest.current.onEditorKeyDown(event),
      leaveEditor: (text) => latest.current.leaveEditor(text),
    }),
    [],
  );
}

/** Where the current cell left with its row, the one that stands there now is current; the keyboard, if it was there, goes on from it. */
function useCellAfterLoss({ isGone, index, column, place }: GridCursor): void {
  useEffect(() => {
    if (isGone) place(index, column, document.activeElement === document.body ? "focus" : undefined);
  });
}

/** Ways to choose more than one cell. */
function useChoosing({ cursor, rows, columns, say }: GridInput) {
  const { index, column, end, place, extend } = cursor;
  const lastRow = rows.length - 1;
  const lastColumn = columns.length - 1;
  const choose = (from: [number, number], to: [number, number]) => {
    place(from[0], from[1]);
    extend(to[0], to[1], "stay");
  };
  return {
    grow: (down: number, across: number) => {
      const to = Math.max(0, Math.min(lastRow, end.index + down));
      const toColumn = Math.max(0, Math.min(lastColumn, end.column + across));
      extend(to, toColumn);
      const size = [Math.abs(to - index) + 1, Math.abs(toColumn - column) + 1] as const;
      say(`${plural(size[0], "row")}, ${plural(size[1], "column")} chosen.`);
    },
    row: (at: number) => choose([at, 0], [at, lastColumn]),
    column: () => choose([0, column], [lastRow, column]),
    all: () => choose([0, 0], [lastRow, lastColumn]),
  };
}

/** Chooses by the mouse: a press, and every cell it is drawn over. */
function useDrag({ end, place, extend }: GridCursor, isEditing: boolean): Pick<GridCells, "press" | "dragTo"> {
  const isDragging = useRef(false);
  useEffect(() => {
    const stop = () => {
      isDragging.current = false;
    };
    window.addEventListener("mouseup", stop);
    return () => window.removeEventListener("mouseup", stop);
  }, []);
  return {
    press: (event, index, column) => {
      // The cell that is being edited keeps its text first, as the keys leave it for this one.
      if (isEditing) return;
      isDragging.current = true;
      if (!event.shiftKey) return place(index, column, "focus");
      // The keys stay where the block begins.
      event.preventDefault();
      extend(index, column);
    },
    dragTo: (index, column) => {
      if (isDragging.current && (index !== end.index || column !== end.column)) extend(index, column);
    },
  };
}

/** One cell of the table is where the keys go; it may be edited in place, and a block of them changed at once. */
export function useGridCells(input: GridInput): GridCells {
  const { cursor, rows, columns, rowsPerPage } = input;
  const { index, column, place } = cursor;
  const block = useBlock(input);
  const choosing = useChoosing(input);
  const go = (toIndex: number, toColumn: number) => place(toIndex, toColumn, "focus");
  const editor = useCellEditor({ ...input, go, onFill: block.set });
  useCellAfterLoss(cursor);
  const simple = {
    edit: () => editor.begin(),
    clear: block.clear,
    fill: block.fill,
    find: input.onFind,
    collapse: () => place(index, column),
    chooseAll: choosing.all,
    chooseRow: () => choosing.row(index),
    chooseColumn: choosing.column,
  };
  const obey = (command: GridCommand): void => {
    if (command.kind === "type") editor.begin(command.text);
    else if (command.kind !== "move") simple[command.kind]();
    else if (command.isExtending) choosing.grow(command.down, command.across);
    else go(index + command.down, column + command.across);
  };
  const drag = useDrag(cursor, editor.editing !== null);
  return {
    ...drag,
    editing: editor.editing,
    enter: (toIndex, toColumn) => {
      if (!cursor.isPlaced || toIndex !== index || toColumn !== column) place(toIndex, toColumn);
    },
    chooseRow: choosing.row,
    edit: () => editor.begin(),
    onKeyDown: (event) => {
      const command = readGridKey(event, { rows: rows.length, columns: columns.length, page: rowsPerPage });
      if (!command || rows.length === 0) return;
      event.preventDefault();
      obey(command);
    },
    onEditorKeyDown: editor.onKeyDown,
    leaveEditor: editor.onLeave,
    onCopy: block.copy,
    onCut: block.cut,
    onPaste: block.paste,
  };
}
