import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { plural } from "../../../ui/plural";
import type { TableRow } from "./table-row";

/** What is looked for, whatever its case. */
export interface Search {
  find: string;
  /** Only cells that hold nothing else. */
  isWhole: boolean;
}

/** A cell that holds what is looked for. */
export interface Hit {
  row: number;
  column: BatchColumn;
}

/** What a search looks for in a cell; null while it looks for nothing. */
export function toPattern({ find, isWhole }: Search): RegExp | null {
  if (find === "") return null;
  const text = find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(isWhole ? `^\\s*${text}\\s*$` : text, "giu");
}

/** Every cell that holds it, row by row. */
export function findCells(rows: readonly TableRow[], columns: readonly BatchColumn[], pattern: RegExp): Hit[] {
  return rows.flatMap(({ row, cells }) =>
    columns.filter((column) => (cells[column] ?? "").search(pattern) >= 0).map((column) => ({ row, column })),
  );
}

/** New cells by row, with what was looked for replaced wherever it was found. */
export function replaceIn(
  rows: readonly TableRow[],
  hits: readonly Hit[],
  pattern: RegExp,
  replacement: string,
): Map<number, TableRow["cells"]> {
  const cells = new Map(rows.map((row) => [row.row, row.cells]));
  const changes = new Map<number, TableRow["cells"]>();
  for (const { row, column } of hits) {
    // A function, so that "$&" in the replacement is just text.
    const text = (cells.get(row)?.[column] ?? "").replace(pattern, () => replacement);
    changes.set(row, { ...changes.get(row), [column]: text });
  }
  return changes;
}

/** What a replacing comes to, in words: how many cells are different after it. */
export function sayReplaced(
  rows: readonly TableRow[],
  hits: readonly Hit[],
  changes: ReadonlyMap<number, TableRow["cells"]>,
): string {
  const before = new Map(rows.map((row) => [row.row, row.cells]));
  const changed = hits.filter(({ row, column }) => before.get(row)?.[column] !== changes.get(row)?.[column]);
  return `${plural(changed.length, "cell")} replaced`;
}

/** A text in pieces, those that are looked for marked. */
export function splitHits(text: string, pattern: RegExp | null): { text: string; isHit: boolean; at: number }[] {
  const pieces: { text: string; isHit: boolean; at: number }[] = [];
  let at = 0;
  for (const { 0: hit, index } of pattern ? text.matchAll(pattern) : []) {
    if (index > at) pieces.push({ text: text.slice(at, index), isHit: false, at });
    pieces.push({ text: hit, isHit: true, at: index });
    at = index + hit.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false, at });
  return pieces;
}
