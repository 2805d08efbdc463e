/** Rows from one to another, both of them in it, numbered as the spreadsheet does. */
export type RowRange = readonly [first: number, last: number];

/** The most characters that an address takes of them: longer ones do not pass every proxy. */
export const LONGEST_RANGES = 4000;

/** Row numbers in few words: 2, 3, 4 and 9 are "2-4,9". */
export function formatRowRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(",");
}

/** Reads what `formatRowRanges` writes, with blanks where people put them; null for anything else. */
export function parseRowRanges(text: string): RowRange[] | null {
  const ranges: RowRange[] = [];
  for (const part of text.split(",")) {
    const found = /^\s*(\d{1,7})(?:\s*-\s*(\d{1,7}))?\s*$/.exec(part);
    if (!found) return null;
    const range: RowRange = [Number(found[1]), Number(found[2] ?? found[1])];
    if (range[0] > range[1]) return null;
    ranges.push(range);
  }
  return ranges;
}
