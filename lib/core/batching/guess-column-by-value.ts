import { CHANNELS, WEEKDAYS } from "../vocabulary";
import type { BatchColumn } from "./batch-columns";

const CHANNEL_WORDS = new Set<string>([...CHANNELS, "google", "gbp", "twitter"]);
const WEEKDAY_WORDS = new Set<string>(WEEKDAYS.flatMap((day) => [day, day.slice(0, 3)]));
const words = (value: string) =>
  value
    .toLowerCase()
    .split(/[|,;/]/)
    .map((word) => word.trim().replace(/\s+/g, "_"));

/** Values that only one column can hold; plain words and numbers tell nothing. */
const SIGNS: readonly (readonly [BatchColumn, (value: string) => boolean])[] = [
  ["website", (value) => /^(https?:\/\/|www\.)\S+\.\S+$/i.test(value)],
  ["brand_color", (value) => /^#[0-9a-f]{6}$/i.test(value)],
  [
    "timezone",
    (value) => /^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/-]+$/.test(value),
  ],
  ["channels", (value) => words(value).every((word) => CHANNEL_WORDS.has(word.split(":")[0] ?? ""))],
  ["closed_days", (value) => words(value).every((word) => WEEKDAY_WORDS.has(word))],
  ["events", (value) => /^\d{4}-\d{2}-\d{2}\s*=/.test(value)],
  ["start_date", (value) => /^\d{4}-\d{2}-\d{2}$/.test(value)],
  [
    "phone",
    (value) => /^\+?[\d\s().-]{7,20}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 7 && /[\s().+-]/.test(value),
  ],
];

/** The column whose values look like these (nine in ten at least), or null. */
export function guessColumnByValue(values: readonly string[]): BatchColumn | null {
  // A column of x is a column of ticks, not of the channel.
  if (values.every((value) => value.trim().toLowerCase() === "x")) return null;
  for (const [column, fits] of SIGNS) if (values.filter(fits).length >= 0.9 * values.length) return column;
  return null;
}
