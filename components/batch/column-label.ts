import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { CHANNELS } from "@/lib/core/vocabulary";

/** Those whose label is not the words of their name. */
const LABELS: Partial<Record<BatchColumn, string>> = {
  niche: "Trade",
  city: "Town",
  posts_per_week: "Posts a week",
  brand_color: "Brand colour",
  external_id: "External ID",
  ...Object.fromEntries(
    CHANNELS.map((channel) => [`posts_${channel}`, `${CHANNEL_LIMITS[channel].label} posts a week`]),
  ),
};

/** Its label begins with a name. */
const isForOneChannel = (column: BatchColumn) => column.startsWith("posts_") && column !== "posts_per_week";

/** "business_name" as a person reads it. */
export function columnLabel(column: BatchColumn): string {
  const words = column.replaceAll("_", " ");
  return LABELS[column] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same inside a sentence: "business name", "external ID". */
export const columnWords = (column: BatchColumn): string => {
  const label = columnLabel(column);
  if (isForOneChannel(column)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
};

/** Columns whose label stands for several things: "the offers are too long". */
const SEVERAL: ReadonlySet<BatchColumn> = new Set([
  "channels",
  "posts_per_week",
  "days",
  "services",
  "offers",
  "events",
  "closed_days",
  "avoid_words",
]);
export const isSeveral = (column: BatchColumn): boolean => SEVERAL.has(column) || isForOneChannel(column);
