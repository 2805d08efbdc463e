import { ALIASES, EXACT } from "./column-names";
import { foldHeader } from "./fold-header";

/** So many of a file's first rows say how full its columns are: both sides have to look at the same ones. */
export const RANKED_ROWS = 50;

/**
 * The positions of a file's columns, the one that counts first of several for one meaning: the fuller one, of two as full
 * the one that is named exactly, then the one of a known name, then the first.
 */
export function rankColumns(headers: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const first = rows.slice(0, RANKED_ROWS);
  const ranks = headers.map((header, index) => {
    const key = foldHeader(header);
    const blanks = first.filter((cells) => (cells[index] ?? "").trim() === "").length;
    return { index, blanks, name: EXACT.has(key) ? 0 : ALIASES.has(key) ? 1 : 2 };
  });
  ranks.sort((a, b) => a.blanks - b.blanks || a.name - b.name || a.index - b.index);
  return ranks.map(({ index }) => index);
}
