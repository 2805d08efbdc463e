import type { BatchColumn } from "../columns/batch-columns";
import { foldHeader } from "../columns/fold-header";

/** Names of the columns that a rejects file has for cells beyond the last column of the header; no column of ours is called so. */
export const listBeyond = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `beyond_header_${index + 1}`);

/** Whether a column is one of those. */
export const isBeyond = (header: string): boolean => /^beyondheader\d+$/.test(foldHeader(header));

/**
 * The cells of a line that no column of its own list had: those past the header and, in a rejects file that is sent again,
 * those under `beyond_header_1`, … unless somebody said what they are.
 */
export function listCellsBeyond(
  cells: readonly string[],
  headers: readonly string[],
  mapping: readonly (BatchColumn | null)[],
): string[] {
  const named = headers.flatMap((header, index) =>
    isBeyond(header) && (mapping[index] ?? null) === null ? [cells[index] ?? ""] : [],
  );
  return [...named, ...cells.slice(headers.length)];
}
