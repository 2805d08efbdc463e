import type { Place } from "../../brief";
import { addDays } from "../../dates/local-date";
import { easterOf } from "../../occasions/easter";

/** So long before them what is for the holidays is spoken of. */
const LEAD_DAYS = 28;

type Days = readonly [from: string, to: string];

/** About when schools are closed, month and day; regions differ by a week or two. The last of a year runs into the next. */
const BRITISH: readonly Days[] = [
  ["02-13", "02-22"],
  ["05-23", "05-31"],
  ["07-20", "08-31"],
  ["10-22", "11-02"],
  ["12-19", "12-31"],
];
const NORTH_AMERICAN: readonly Days[] = [
  ["03-10", "04-15"],
  ["06-05", "08-31"],
  ["12-20", "12-31"],
];
const AUSTRALASIAN: readonly Days[] = [
  ["01-01", "01-31"],
  ["04-01", "04-20"],
  ["07-01", "07-18"],
  ["09-19", "10-12"],
  ["12-18", "12-31"],
];
const SOUTH_AFRICAN: readonly Days[] = [
  ["01-01", "01-14"],
  ["03-26", "04-08"],
  ["06-25", "07-20"],
  ["09-28", "10-10"],
  ["12-08", "12-31"],
];

const BY_COUNTRY: Readonly<Record<string, readonly Days[]>> = {
  GB: BRITISH,
  IE: BRITISH,
  US: NORTH_AMERICAN,
  CA: NORTH_AMERICAN,
  AU: AUSTRALASIAN,
  NZ: AUSTRALASIAN,
  ZA: SOUTH_AFRICAN,
};

/** The British weeks off in the middle of a term. */
const HALF_TERMS: readonly Days[] = BRITISH.filter(([from]) => /^(?:02|05|10)/.test(from));

const withLead = (year: number, days: readonly Days[]) =>
  days.map(([from, to]): [string, string] => [addDays(`${year}-${from}`, -LEAD_DAYS), `${year}-${to}`]);

/** The half-terms of a year with the weeks before them. */
export const halfTermsOf = (year: number): [string, string][] => withLead(year, HALF_TERMS);

/** The school holidays of a country in a year with the weeks before them; none where they are not known. */
export function schoolHolidaysOf(year: number, { country }: Pick<Place, "country">): [string, string][] {
  const known = BY_COUNTRY[country];
  if (known === undefined) return [];
  if (known !== BRITISH) return withLead(year, known);
  const easter = easterOf(year);
  return [...withLead(year, known), [addDays(easter, -9 - LEAD_DAYS), addDays(easter, 9)]];
}
