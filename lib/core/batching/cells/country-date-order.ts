import type { DateOrder } from "./read-date";

const countries = (codes: string): ReadonlySet<string> => new Set(codes.split(" "));

/** The United States, and what lies under their customs. */
const MONTH_FIRST = countries("US PR GU VI AS MP UM FM MH PW");
/** Where people write either, or the year first so that a date without it in front tells nothing. */
const UNSURE = countries("CA PH PA BZ CN JP KR KP TW MN HU LT IR NP ET SE ZA KE GH SA AF LK");

/** The order in which a country's people write the figures of a day and a month; null where that is not sure. */
export function findDateOrder(country: string | null): DateOrder | null {
  if (country === null || UNSURE.has(country)) return null;
  return MONTH_FIRST.has(country) ? "month_first" : "day_first";
}
