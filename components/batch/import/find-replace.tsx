"use client";

import { type FormEvent, useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import { Button } from "../../ui/button";
import { NativeSelect } from "../../ui/native-select";
import { TextInput } from "../../ui/text-input";
import { columnLabel } from "../column-label";
import type { TableRow } from "./import-draft";

interface FindReplaceProps {
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  onRows: (rows: TableRow[]) => void;
}

const BOX = "min-h-9! py-1! max-desk:min-h-11!";

/** The rows with every occurrence of a text replaced, whatever its case, and how many cells that changed. */
export function replaceText(
  rows: readonly TableRow[],
  columns: readonly BatchColumn[],
  find: string,
  replacement: string,
): { rows: TableRow[]; changed: number } {
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "giu");
  let changed = 0;
  const after = rows.map((row) => {
    const cells = { ...row.cells };
    let isChanged = false;
    for (const column of columns) {
      const before = cells[column] ?? "";
      // A function, so that "$&" in the replacement is just text.
      const text = before.replace(pattern, () => replacement);
      if (text === before) continue;
      cells[column] = text;
      isChanged = true;
      changed++;
    }
    return isChanged ? { ...row, cells } : row;
  });
  return { rows: after, changed };
}

/** Changes a text wherever it stands. */
export function FindReplace({ rows, columns, onRows }: FindReplaceProps) {
  const [find, setFind] = useState("");
  const [replacement, setReplacement] = useState("");
  const [where, setWhere] = useState<BatchColumn | "">("");
  const [said, setSaid] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (find === "") return;
    const result = replaceText(rows, where === "" ? columns : [where], find, replacement);
    if (result.changed > 0) onRows(result.rows);
    setSaid(result.changed === 1 ? "1 cell changed." : `${result.changed.toLocaleString("en")} cells changed.`);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2 desk:ml-auto">
      <TextInput
        aria-label="Find"
        placeholder="Find"
        value={find}
        onChange={(event) => setFind(event.target.value)}
        className={`${BOX} w-36! max-desk:w-full!`}
      />
      <TextInput
        aria-label="Replace with"
        placeholder="Replace with"
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        className={`${BOX} w-36! max-desk:w-full!`}
      />
      <NativeSelect
        compact
        aria-label="In which column"
        value={where}
        onChange={(event) => setWhere(event.target.value as BatchColumn | "")}
        className="w-40 max-desk:w-full"
      >
        <option value="">All columns</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {columnLabel(column)}
          </option>
        ))}
      </NativeSelect>
      <Button type="submit" size="compact" disabled={find === ""}>
        Replace all
      </Button>
      <span role="status" className="text-ink-2">
        {said}
      </span>
    </form>
  );
}
