import { CHANNELS, type Channel } from "../../vocabulary";

/** The columns of the template, in its order. */
export const TEMPLATE_COLUMNS = [
  "business_name",
  "niche",
  "city",
  "region",
  "country",
  "postcode",
  "timezone",
  "language",
  "tone",
  "channels",
  "posts_per_week",
  "days",
  "start_date",
  "website",
  "phone",
  "services",
  "offers",
  "events",
  "closed_days",
  "avoid_words",
  "brand_color",
  "external_id",
] as const;

/** Where a list has a column for each channel: how often, or whether, is posted there. */
export const CHANNEL_COLUMNS: readonly `posts_${Channel}`[] = CHANNELS.map((channel) => `posts_${channel}` as const);

/** The columns of the agency CSV (docs/batches.md). */
export const BATCH_COLUMNS: readonly BatchColumn[] = [...TEMPLATE_COLUMNS, ...CHANNEL_COLUMNS];
export type BatchColumn = (typeof TEMPLATE_COLUMNS)[number] | `posts_${Channel}`;

/** A file without one of these cannot be read as businesses. */
export const REQUIRED_COLUMNS = ["business_name", "niche", "city"] as const satisfies readonly BatchColumn[];

/** Text by canonical column; a column the file has not is missing. */
export type BatchCells = Partial<Record<BatchColumn, string>>;

/** True for the name of a canonical column. */
export function isBatchColumn(name: string): name is BatchColumn {
  return (BATCH_COLUMNS as readonly string[]).includes(name);
}
