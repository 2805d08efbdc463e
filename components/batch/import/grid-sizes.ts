import type { BatchColumn } from "@/lib/core/batching/batch-columns";

export const ROW_PX = 40;
export const NUMBER_PX = 72;
export const NAME_PX = 220;
export const NOTE_PX = 280;
const WIDE_PX = 220;
const NARROW_PX = 140;
const WIDE = new Set<BatchColumn>(["services", "offers", "events", "website", "channels"]);

/** How wide a column of the table is. */
export function widthOf(column: BatchColumn): number {
  if (column === "business_name") return NAME_PX;
  return WIDE.has(column) ? WIDE_PX : NARROW_PX;
}
