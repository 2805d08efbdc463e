import type { BatchRow } from "@/lib/batch/schema";
import { formatRowRanges, LONGEST_RANGES } from "@/lib/core/batching/file/row-ranges";
import { hasFinished } from "./batch-words";
import { type RowFilters, toFilter } from "./filter-rows";

/** Which finished calendars a file is to hold. */
export interface DownloadRows {
  /** How many there are, and their posts. */
  calendars: number;
  posts: number;
  /** What of the address names them; null when they are more single rows than an address takes. */
  query: Record<string, string> | null;
}

/** The finished ones of the rows that are selected or shown, and how the server is told of them. */
export function chooseDownload(
  rows: readonly BatchRow[],
  { isSelected, filters }: { isSelected: boolean; filters: RowFilters },
): DownloadRows {
  const finished = rows.filter(hasFinished);
  const posts = finished.reduce((sum, { postCount }) => sum + postCount, 0);
  const { status: _, ...others } = toFilter(filters);
  const ranges = isSelected ? formatRowRanges(finished.map(({ row }) => row)) : "";
  return {
    calendars: finished.length,
    posts,
    query: ranges.length > LONGEST_RANGES ? null : isSelected ? { rows: ranges } : others,
  };
}
