import { resolveCountry } from "../places/resolve-country";
import { CHANNELS, WEEKDAYS } from "../vocabulary";
import type { BatchColumn } from "./batch-columns";
import { readLanguage } from "./read-voice";
import { readWeekdays } from "./read-weekdays";

const CHANNEL_WORDS = new Set<string>([...CHANNELS, "google", "gbp", "twitter"]);
const WEEKDAY_WORDS = new Set<string>(WEEKDAYS.flatMap((day) => [day, day.slice(0, 3)]));
/** Short forms tell nothing: "FR" is a country, "MO" a state, "Sam" a name. */
const isWeekday = (word: string): boolean => {
  const reading = word.length >= 5 && !word.includes("_") ? readWeekdays(word) : null;
  return WEEKDAY_WORDS.has(word) || (reading !== null && "value" in reading && reading.value.length > 0);
};
const words = (value: string) =>
  value
    .toLowerCase()
    .split(/[|,;/]/)
    .map((word) => word.trim().replace(/\s+/g, "_"));

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
/** "en", "en-GB", "English": a code is small, for "DE" and "IT" are countries. */
const isLanguage = (value: string): boolean =>
  /^[a-z]{2}([-_][A-Za-z]{2})?$/.test(value)
    ? LANGUAGE_NAMES.of(value.slice(0, 2)) !== undefined
    : /^\p{L}{4,}$/u.test(value) && /^[a-z]{2}$/.test(readLanguage(value));

// "CA" is Canada and California, "DE" Germany and Delaware: two letters are a country where they are no state.
const US_STATES = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split(
    " ",
  ),
);
const isCountry = (value: string): boolean => resolveCountry(value) !== null;

/** Values that only one column can hold; plain words tell nothing. */
const SIGNS: readonly (readonly [BatchColumn, (value: string) => boolean])[] = [
  ["website", (value) => /^(https?:\/\/|www\.)\S+\.\S+$/i.test(value)],
  ["brand_color", (value) => /^#[0-9a-f]{6}$/i.test(value)],
  [
    "timezone",
    (value) => /^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/-]+$/.test(value),
  ],
  ["channels", (value) => words(value).every((word) => CHANNEL_WORDS.has(word.split(":")[0] ?? ""))],
  ["closed_days", (value) => words(value).every(isWeekday)],
  ["events", (value) => /^\d{4}-\d{2}-\d{2}\s*=/.test(value)],
  ["country", isCountry],
  ["language", isLanguage],
  ["start_date", (value) => /^\d{4}-\d{2}-\d{2}$/.test(value)],
  [
    "phone",
    (value) => /^\+?[\d\s().-]{7,20}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 7 && /[\s().+-]/.test(value),
  ],
];

/** A header that says nothing of what stands under it: blank, "Column 4", "Q3", "Unnamed: 3". */
const isMute = (header: string): boolean => !/\p{L}{3}/u.test(header.replace(/column|unnamed|field|spalte/gi, ""));

/** Posts a week repeat and are small; a list that counts 1, 2, 3 numbers its rows. */
function arePostsPerWeek(values: readonly string[]): boolean {
  const numbers = values.map((value) => (/^\d{1,2}$/.test(value) ? Number(value) : Number.NaN));
  const isSmall = numbers.every((number) => number >= 1 && number <= 21);
  return isSmall && numbers.length >= 3 && new Set(numbers).size <= numbers.length / 2;
}

/** The column whose values look like these (nine in ten at least), or null. Small numbers are ratings and much else, so a header may not speak against them. */
export function guessColumnByValue(values: readonly string[], header: string): BatchColumn | null {
  // A column of x is a column of ticks, not of the channel.
  if (values.every((value) => value.trim().toLowerCase() === "x")) return null;
  if (values.every((value) => US_STATES.has(value))) return null;
  if (isMute(header) && arePostsPerWeek(values)) return "posts_per_week";
  // Days under a name that is no known one may be those of opening or posting.
  const signs = isMute(header) ? SIGNS : SIGNS.filter(([column]) => column !== "closed_days");
  for (const [column, fits] of signs) if (values.filter(fits).length >= 0.9 * values.length) return column;
  return null;
}
