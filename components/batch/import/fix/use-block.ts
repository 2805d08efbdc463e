import type { ClipboardEvent } from "react";
import { plural } from "../../../ui/plural";
import type { GridInput } from "./grid-input";
import { copyCells, countCells, fillCells, fillDown, pasteCells, readClipboard } from "./grid-range";

const counted = (done: string) => (cells: number) => `${plural(cells, "cell")} ${done}`;

/** What can be done with the chosen cells at once. */
export function useBlock({ cursor, rows, columns, onCells, say }: GridInput) {
  const chosen = { rows, columns, range: cursor.range };
  // Whoever edits a cell copies and pastes its text.
  const isTyping = ({ target }: ClipboardEvent) =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const isOurs = (event: ClipboardEvent) => !isTyping(event) && rows.length > 0;
  const clear = (done: string) => onCells(fillCells(chosen, ""), counted(done));
  const copy = (event: ClipboardEvent) => {
    if (!isOurs(event)) return;
    event.clipboardData.setData("text/plain", copyCells(chosen));
    event.preventDefault();
    say(`${plural(countCells(chosen.range), "cell")} copied.`);
  };
  return {
    copy,
    cut: (event: ClipboardEvent) => {
      copy(event);
      if (isOurs(event)) clear("cut");
    },
    paste: (event: ClipboardEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      const pasted = readClipboard(event.clipboardData.getData("text/plain"));
      if (pasted.length === 0) return say("There is no text to paste.");
      const { changes, range, lost } = pasteCells(chosen, pasted);
      const rest = lost === 0 ? "" : `; ${plural(lost, "cell")} had no room in the rows shown`;
      onCells(changes, (cells) => `${plural(cells, "cell")} pasted${rest}`);
      cursor.place(range.top, range.left);
      cursor.extend(range.bottom, range.right);
    },
    clear: () => clear("cleared"),
    fill: () => {
      const changes = fillDown(chosen);
      if (changes) onCells(changes, counted("filled"));
      else say("There is no row above to fill from.");
    },
    /** One text in every chosen cell. */
    set: (text: string) => onCells(fillCells(chosen, text), counted("set")),
  };
}
