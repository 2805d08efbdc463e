import type { KeyboardEvent } from "react";
import { columnLabel } from "../../column-label";
import { textAfter } from "./cell-text";
import type { GridInput } from "./grid-input";

interface EditorInput extends GridInput {
  /** Goes to a cell with the keys. */
  go: (index: number, column: number) => void;
  /** Puts a text into every chosen cell. */
  onFill: (text: string) => void;
}

/** A field of one line, or of several. */
export type EditorField = HTMLInputElement | HTMLTextAreaElement;

/** The editor of the current cell: Enter and Tab keep what was typed and go on, Ctrl+Enter puts it into every chosen cell, Alt+Enter begins a line, Escape gives up. */
export function useCellEditor(input: EditorInput) {
  const { cursor, rows, columns, onCells, go, onFill, onEditing } = input;
  const { index, column, end } = cursor;
  const row = rows[index];
  const name = columns[column];
  const text = name === undefined ? "" : (row?.cells[name] ?? "");
  const isHere = input.editing !== null && input.editing.row === row?.row && input.editing.column === name;
  const editing = isHere && input.editing ? input.editing.text : null;
  const commit = (shown: string) => {
    const after = textAfter(text, shown);
    if (!row || name === undefined || after === text) return;
    onCells(new Map([[row.row, { [name]: after }]]), () => `${columnLabel(name)} of row ${row.row} changed`);
  };
  const leave = (toIndex: number, toColumn: number) => {
    onEditing(null);
    go(toIndex, toColumn);
  };
  const finish = (after: string, key: "Enter" | "Tab", { shiftKey, ctrlKey, metaKey }: KeyboardEvent) => {
    const step = shiftKey ? -1 : 1;
    if (key === "Enter" && (ctrlKey || metaKey)) {
      onEditing(null);
      onFill(textAfter(text, after));
      cursor.extend(end.index, end.column);
      return;
    }
    commit(after);
    leave(index + (key === "Enter" ? step : 0), column + (key === "Tab" ? step : 0));
  };
  return {
    editing,
    /** Begins, with a text or with what stands there. */
    begin: (before?: string) => row && name && onEditing({ row: row.row, column: name, text: before ?? text }),
    onKeyDown: (event: KeyboardEvent<EditorField>) => {
      event.stopPropagation();
      // Enter may end a word that is still being composed.
      const key = event.nativeEvent.isComposing ? "" : event.key;
      if (key === "Escape") leave(index, column);
      if (key !== "Enter" && key !== "Tab") return;
      event.preventDefault();
      const field = event.currentTarget;
      if (key === "Enter" && event.altKey && field instanceof HTMLTextAreaElement)
        field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      else finish(field.value, key, event);
    },
    onLeave: (after: string) => {
      if (editing === null) return;
      commit(after);
      onEditing(null);
    },
  };
}
