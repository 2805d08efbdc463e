import type { BatchCells, BatchColumn } from "./batch-columns";

/** A line's cells by column; of several columns that are one the first that is filled counts. */
export function nameCells(cells: readonly string[], mapping: readonly (BatchColumn | null)[]): BatchCells {
  const named: BatchCells = {};
  for (const [index, column] of mapping.entries())
    if (column !== null && !named[column]?.trim()) named[column] = cells[index] ?? named[column] ?? "";
  return named;
}
