import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ImportDraft } from "../draft/import-draft";
import { NO_EDITS, recordMending, redoMending, undoMending } from "./edit-history";
import type { TableRow } from "./table-row";

/** Says what was done, of so many cells in so many rows. */
export type MendingLabel = (cells: number, rows: number) => string;

/** Changes of the rows, each of which can be taken back. */
export interface Mend {
  mend: (after: readonly TableRow[], toLabel: MendingLabel) => void;
  undo: () => void;
  redo: () => void;
  /** What Undo takes back and Redo does again; null where there is nothing. */
  toUndo: string | null;
  toRedo: string | null;
  /** What was done last, for whoever cannot see it. */
  said: string;
  say: (text: string) => void;
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(text|search|email|url|tel|number)$/.test(target.type));

/**
 * Undo and Redo by their keys, wherever the focus is. A field that somebody types in takes back its own typing first;
 * `forget` is called once what was typed has been used.
 */
function useUndoKeys(undo: () => void, redo: () => void): { forget: () => void } {
  const latest = useRef({ undo, redo });
  const typedIn = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    latest.current = { undo, redo };
  });
  useEffect(() => {
    const note = ({ target }: Event) => {
      typedIn.current = target;
    };
    const press = (event: KeyboardEvent) => {
      const isOwn = isTextField(event.target) && typedIn.current === event.target;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isOwn) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    window.addEventListener("input", note);
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("input", note);
      window.removeEventListener("keydown", press);
    };
  }, []);
  return {
    forget: () => {
      typedIn.current = null;
    },
  };
}

/** The draft's rows change only through this, so that every mending has its way back. */
export function useMending(draft: ImportDraft, onChange: (change: Partial<ImportDraft>) => void): Mend {
  const [said, say] = useState("");
  const { rows, history = NO_EDITS } = draft;
  const toUndo = history.done.at(-1)?.label ?? null;
  const toRedo = history.undone.at(-1)?.label ?? null;
  const undo = () => {
    const before = undoMending(rows, history);
    if (!before) return;
    onChange(before);
    say(`Undone: ${toUndo}.`);
  };
  const redo = () => {
    const after = redoMending(rows, history);
    if (!after) return;
    onChange(after);
    say(`Done again: ${toRedo}.`);
  };
  const keys = useUndoKeys(undo, redo);
  const mend: Mend["mend"] = (after, toLabel) => {
    const edited = recordMending(draft, after, toLabel);
    if (!edited) return;
    keys.forget();
    onChange(edited);
    say(`${edited.history.done.at(-1)?.label}.`);
  };
  return { mend, undo, redo, toUndo, toRedo, said, say };
}
