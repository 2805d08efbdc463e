/** The columns of the agency CSV (docs/batches.md), in the order of the template. */
export const BATCH_COLUMNS = [
  "business_name",
  "niche",
  "city",
  "region",
  "country",
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
export type BatchColumn = (typeof BATCH_COLUMNS)[number];

/** A file without one of these cannot be read as businesses. */
export const REQUIRED_COLUMNS = ["business_name", "niche", "city"] as const satisfies readonly BatchColumn[];

/** Text by canonical column; a column the file has not is missing. */
export type BatchCells = Partial<Record<BatchColumn, string>>;

/** True for the name of a canonical column. */
export function isBatchColumn(name: string): name is BatchColumn {
  return (BATCH_COLUMNS as readonly string[]).includes(name);
}
