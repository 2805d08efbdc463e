import { type BatchCells, type BatchColumn, CHANNEL_COLUMNS } from "../columns/batch-columns";
import { joinChannelCells } from "../columns/channel-columns";
import type { ColumnRanks } from "../columns/rank-columns";

/**
 * A line's cells by column; of several columns that are one the first of `order` (`rankColumns`) that is filled counts.
 * Of a channel's, one may say whether and another how often. A town that stands in none of its own is read from the lines of the address that are given as the town.
 */
export function nameCells(
  cells: readonly string[],
  mapping: readonly (BatchColumn | null)[],
  { order, addresses, monthly }: ColumnRanks,
): BatchCells {
  const named: BatchCells = {};
  // Cells by the file's own order, whichever counts.
  for (const column of mapping) if (column !== null) named[column] = "";
  const said = cells.map((cell, index) => (monthly.includes(index) ? sayMonth(cell) : cell));
  const lines = addresses.filter((index) => mapping[index] === "city");
  for (const index of order) {
    const column = mapping[index] ?? null;
    if (column !== null && !named[column]?.trim() && !lines.includes(index))
      named[column] = said[index] ?? named[column] ?? "";
  }
  for (const column of CHANNEL_COLUMNS) {
    const own = cells.filter((_, index) => mapping[index] === column);
    if (own.length > 1) named[column] = joinChannelCells(own);
  }
  if (lines.length > 0 && !named.city?.trim()) named.city = joinLines(lines.map((index) => cells[index] ?? ""));
  return named;
}

/** A number under "Monthly posts" says by itself what it counts, so that it is read as that wherever it goes. */
const sayMonth = (cell: string): string => cell.replace(/^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*$/, "$1 a month");

/** One line stays as it was typed. */
function joinLines(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== "");
  const [only = ""] = filled;
  return filled.length < 2 ? only : filled.map((line) => line.trim().replace(/\s*,$/, "")).join(", ");
}
