import { readAddressHeader } from "./address-columns";
import { ALIASES, EXACT, isLegalName } from "./column-names";
import { foldHeader } from "./fold-header";
import { readRateHeader } from "./told-headers";

/** So many of a file's first rows say how full its columns are: both sides have to look at the same ones. */
export const RANKED_ROWS = 50;

/** The positions of a file's columns. */
export interface ColumnRanks {
  /** The one that counts first of several for one meaning: what a business is registered as comes last, else the fuller one, of two as full the one that is named exactly, then the one of a known name, then the first. */
  order: readonly number[];
  /** Lines of an address, in the file's order: together they are read for a town that no column of its own says. */
  addresses: readonly number[];
  /** Those that say posts a month. */
  monthly: readonly number[];
}

/** Ranks a file's columns by their names and its first rows. */
export function rankColumns(headers: readonly string[], rows: readonly (readonly string[])[]): ColumnRanks {
  const first = rows.slice(0, RANKED_ROWS);
  const ranks = headers.map((header, index) => {
    const key = foldHeader(header);
    const blanks = first.filter((cells) => (cells[index] ?? "").trim() === "").length;
    return { index, blanks, name: EXACT.has(key) ? 0 : ALIASES.has(key) ? 1 : 2, legal: Number(isLegalName(header)) };
  });
  ranks.sort((a, b) => a.legal - b.legal || a.blanks - b.blanks || a.name - b.name || a.index - b.index);
  const addresses = headers.flatMap((header, index) => (readAddressHeader(header) ? [index] : []));
  const monthly = headers.flatMap((header, index) => (readRateHeader(header) === "month" ? [index] : []));
  return { order: ranks.map(({ index }) => index), addresses, monthly };
}
