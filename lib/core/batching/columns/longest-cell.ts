import type { BatchColumn } from "./batch-columns";

/** Lists and addresses; a name, a date or a tone is never as long. */
const LONG: Partial<Readonly<Record<BatchColumn, number>>> = {
  services: 20_000,
  offers: 20_000,
  events: 20_000,
  avoid_words: 20_000,
  channels: 2_000,
  website: 2_048,
};
/** The most characters that are looked at of a cell whose column is not known yet. */
export const LONGEST_USUAL = 500;

const COUNT = new Intl.NumberFormat("en-US");

/**
 * Why a cell is not read: readers look at words beside their neighbours, so that a text of a megabyte would keep everybody
 * waiting. Null for one of a length that its column may have.
 */
export function judgeLength(column: BatchColumn, cell: string | undefined): string | null {
  const longest = LONG[column] ?? LONGEST_USUAL;
  if (cell === undefined || cell.length <= longest) return null;
  return `This cell has ${COUNT.format(cell.length)} characters; at most ${COUNT.format(longest)} are read. Shorten it.`;
}
