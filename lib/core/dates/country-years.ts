import type { CountryYear } from "../vocabulary";

/**
 * The month (1 to 12) in which most schools of a country begin their year, where that is not about September. Written
 * down from general knowledge; regions differ by some weeks, which is near enough for a post about a new pencil case.
 */
const SCHOOL_STARTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["SG", "BD", "LK", "ZA", "NA", "BW", "ZW", "ZM", "TZ", "KE", "MY", "GT", "SV"].map((c) => [c, 1]),
  ),
  ...Object.fromEntries(["AU", "NZ", "BR", "BO", "PY", "CO", "CR", "HN", "NI", "UG", "FJ", "PG"].map((c) => [c, 2])),
  ...Object.fromEntries(["AR", "CL", "UY", "PE", "PA", "KR", "AF"].map((c) => [c, 3])),
  ...Object.fromEntries(["JP", "NP", "PK"].map((c) => [c, 4])),
  ...Object.fromEntries(["IN", "PH", "TH", "MM"].map((c) => [c, 6])),
  ID: 7,
};
const SEPTEMBER = 9;

/**
 * The month in which most people and small firms of a country have to hand in their tax return. Where it is not known
 * nothing is said about it.
 */
const TAX_RETURNS: Readonly<Record<string, number>> = {
  GB: 1,
  ...Object.fromEntries(["US", "CA", "SG", "NL", "BR", "MX", "PL"].map((c) => [c, 4])),
  ...Object.fromEntries(["FR", "HK"].map((c) => [c, 5])),
  ...Object.fromEntries(["ES", "PT"].map((c) => [c, 6])),
  ...Object.fromEntries(["NZ", "IN", "DE"].map((c) => [c, 7])),
  ...Object.fromEntries(["IE", "AU", "ZA"].map((c) => [c, 10])),
};
const APRIL = 4;

/** Where people marry in the cool months, from November on; elsewhere weddings are summer's. */
const WINTER_WEDDINGS: ReadonlySet<string> = new Set([
  "IN",
  "PK",
  "BD",
  "NP",
  "LK",
  "AE",
  "BH",
  "KW",
  "OM",
  "QA",
  "SA",
]);
const HALF_A_YEAR = 6;

/**
 * By how many months a country's year is behind the one that topics are written for (school from September, tax
 * returns due in April, weddings from May to August in the north); null where the country has no such year that we know.
 */
export function monthsBehind(
  year: CountryYear,
  { country, latitude }: { country: string; latitude: number },
): number | null {
  if (year === "school") return (SCHOOL_STARTS[country] ?? SEPTEMBER) - SEPTEMBER;
  if (year === "weddings") return WINTER_WEDDINGS.has(country) || latitude < 0 ? HALF_A_YEAR : 0;
  const due = TAX_RETURNS[country];
  return due === undefined ? null : due - APRIL;
}
