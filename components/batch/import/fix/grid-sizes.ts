import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";

export const ROW_PX = 40;
export const NUMBER_PX = 72;
export const NAME_PX = 220;
/** Notes have two lines at the most; a longer one is read whole above the table. */
const [LEAST_NOTE_PX, MOST_NOTE_PX] = [104, 280];
const LETTER_PX = 7;
const PADDING_PX = 26;
const WIDE_PX = 220;
const NARROW_PX = 140;
const WIDE = new Set<BatchColumn>(["services", "offers", "events", "website", "channels"]);

/** How wide a column of the table is. */
export function widthOf(column: BatchColumn): number {
  if (column === "business_name") return NAME_PX;
  return WIDE.has(column) ? WIDE_PX : NARROW_PX;
}

/** How wide the column of notes is, by its longest one. */
export const noteWidth = (longest: number): number =>
  Math.min(MOST_NOTE_PX, Math.max(LEAST_NOTE_PX, PADDING_PX + LETTER_PX * longest));
