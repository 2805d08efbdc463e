"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { Button } from "../../../ui/button";
import { NativeSelect } from "../../../ui/native-select";
import { formatCount, plural } from "../../../ui/plural";
import { TextInput } from "../../../ui/text-input";
import { columnLabel } from "../../column-label";
import type { Hit } from "./find-text";
import { useReplaced } from "./use-replaced";
import type { FoundCells, SearchIn } from "./use-search";

interface FindReplaceProps {
  found: FoundCells;
  columns: readonly BatchColumn[];
  /** How many rows are shown, where a filter hides others. */
  shownRows: number | null;
  onGo: (hit: Hit) => void;
  /** Answers what it came to. */
  onReplace: (replacement: string) => string;
  /** What Redo would do again. */
  undone: string | null;
  onClose: () => void;
}

const BOX = "min-h-9! py-1! max-desk:min-h-11!";

/** How many cells hold it, where, and where else. */
function sayFound({ search, where, column, hits, hidden, elsewhere }: FoundCells, shownRows: number | null): string {
  if (search.find === "") return "";
  const place = column === null ? "" : ` in ${columnLabel(column)}`;
  const rows = shownRows === null ? "" : `, of the ${plural(shownRows, "row")} shown`;
  const rest = [
    ...(elsewhere > 0 ? [`${formatCount(elsewhere)} in other columns`] : []),
    ...(hidden > 0 ? [`${formatCount(hidden)} in rows not shown, which stay as they are`] : []),
  ].join("; ");
  const ask = where === "none" && hits.length > 0 ? " Choose where to replace." : "";
  return `${plural(hits.length, "cell")} found${place}${rows}${rest && ` (${rest})`}.${ask}`;
}

/** Finds a text in the rows shown, and changes it where it was found; what that comes to is said before. */
export function FindReplace({ found, columns, shownRows, onGo, onReplace, undone, onClose }: FindReplaceProps) {
  const { search, where, hits } = found;
  const [replacement, setReplacement] = useState("");
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const go = (step: number) => {
    const next = (at < 0 && step < 0 ? hits.length - 1 : at + step + hits.length) % hits.length;
    const hit = hits[next];
    if (!hit) return;
    setAt(next);
    onGo(hit);
  };
  const onFindKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  const replaced = useReplaced(JSON.stringify([search, where, replacement]), undone);
  const canReplace = where !== "none" && hits.length > 0;
  const replace = () => {
    replaced.note(onReplace(replacement));
    // The button is of no use any more, and a disabled one would let the focus, and Escape with it, go astray.
    field.current?.focus();
  };
  const onReplaceKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (canReplace && replaced.done === null) replaced.note(onReplace(replacement));
  };
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      aria-label="Find and replace"
      className="flex flex-wrap items-center gap-2 rounded-panel border border-line bg-surface p-3"
    >
      <TextInput
        ref={field}
        aria-label="Find"
        placeholder="Find"
        value={search.find}
        onKeyDown={onFindKey}
        onChange={(event) => {
          setAt(-1);
          found.change({ find: event.target.value });
        }}
        className={`${BOX} w-44! max-desk:w-full!`}
      />
      <Button
        variant="ghost"
        size="icon"
        aria-label="The one before"
        disabled={hits.length === 0}
        onClick={() => go(-1)}
      >
        <ChevronUp aria-hidden="true" className="size-4" />
      </Button>
      <Button variant="ghost" size="icon" aria-label="The next one" disabled={hits.length === 0} onClick={() => go(1)}>
        <ChevronDown aria-hidden="true" className="size-4" />
      </Button>
      <NativeSelect
        compact
        aria-label="In which column"
        value={where}
        onChange={(event) => {
          setAt(-1);
          found.lookIn(event.target.value as SearchIn);
        }}
        className="w-40 max-desk:w-full"
      >
        {where === "none" && <option value="none">Which column?</option>}
        <option value="all">All columns</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {columnLabel(column)}
          </option>
        ))}
      </NativeSelect>
      <label className="flex min-h-9 items-center gap-2 px-1 max-desk:min-h-11">
        <input
          type="checkbox"
          checked={search.isWhole}
          onChange={(event) => found.change({ isWhole: event.target.checked })}
          className="size-4 accent-brand"
        />
        Whole cells
      </label>
      <TextInput
        aria-label="Replace with"
        placeholder="Replace with"
        value={replacement}
        onKeyDown={onReplaceKey}
        onChange={(event) => setReplacement(event.target.value)}
        className={`${BOX} w-44! max-desk:w-full!`}
      />
      <Button size="compact" disabled={!canReplace} onClick={replace}>
        Replace in {plural(hits.length, "cell")}
      </Button>
      <Button variant="ghost" size="compact" onClick={onClose}>
        Close
      </Button>
      <p role="status" className="w-full text-ink-2 empty:hidden">
        {replaced.done && `${replaced.done}. `}
        {at >= 0 && hits.length > 0 ? `${formatCount(at + 1)} of ` : ""}
        {sayFound(found, shownRows)}
      </p>
    </form>
  );
}
