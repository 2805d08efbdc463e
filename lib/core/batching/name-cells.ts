import type { BatchCells, BatchColumn } from "./batch-columns";

/** A line's cells by column; of several columns that are one the first of `order` (`rankColumns`) that is filled counts. */
export function nameCells(
  cells: readonly string[],
  mapping: readonly (BatchColumn | null)[],
  order: readonly number[],
): BatchCells {
  const named: BatchCells = {};
  // Cells by the file's own order, whichever counts.
  for (const column of mapping) if (column !== null) named[column] = "";
  for (const index of order) {
    const column = mapping[index] ?? null;
    if (column !== null && !named[column]?.trim()) named[column] = cells[index] ?? named[column] ?? "";
  }
  return named;
}
