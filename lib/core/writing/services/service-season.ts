import type { Place } from "../../brief";
import { addDays } from "../../dates/local-date";
import { seasonOf, seasonOfMonth } from "../../dates/season";
import { easterOf } from "../../occasions/easter";
import { dateOfRule } from "../../occasions/occasion-rule";
import { foldWords } from "../../places/fold-place-name";
import type { Season } from "../../vocabulary";
import { halfTermsOf, schoolHolidaysOf } from "./school-holidays";

/** When a service is told: in its season and the weeks before it first of all, outside it never, others at any time. */
export type ServiceSeason = "due" | "off" | "any";

type Where = Pick<Place, "country" | "latitude" | "longitude">;
/** From the first to the last day, both included. */
export type Span = readonly [from: string, to: string];

/** The days of a feast in a year, and how long before and after it a service for it is told. */
interface Feast {
  words: RegExp;
  spans: (year: number, where: Where) => readonly Span[];
}

const around = (date: string | null, before: number, after = 0): Span[] =>
  date === null ? [] : [[addDays(date, -before), addDays(date, after)]];
const fixed = (from: string, to: string) => (year: number) => [[`${year}-${from}`, `${year}-${to}`]] as const;
const byRule =
  (rule: string, before: number, after = 0) =>
  (year: number) =>
    around(dateOfRule(rule, year), before, after);
const byTable =
  (dates: readonly string[], before: number, after: number) =>
  (year: number): Span[] =>
    dates.filter((date) => date.startsWith(String(year))).flatMap((date) => around(date, before, after));

// The years for which the calendars of the feasts are published; after them a service is told at any time.
const LUNAR = ["2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"];
const DIWALI = ["2025-10-20", "2026-11-08", "2027-10-29", "2028-10-17", "2029-11-05", "2030-10-26"];
const EID_FITR = ["2025-03-31", "2026-03-20", "2027-03-10", "2028-02-27", "2029-02-14", "2030-02-04"];
const EID_ADHA = ["2025-06-06", "2026-05-27", "2027-05-17", "2028-05-05", "2029-04-24", "2030-04-13"];
const HANUKKAH = ["2025-12-14", "2026-12-04", "2027-12-24", "2028-12-12", "2029-12-01", "2030-12-20"];
const PASSOVER = ["2025-04-12", "2026-04-01", "2027-04-21", "2028-04-10", "2029-03-30", "2030-04-17"];

const SOUTHERN_FATHERS = new Set(["AU", "NZ", "FJ", "PG"]);
const MID_LENT_MOTHERS = new Set(["GB", "IE", "NG", "GG", "JE", "IM", "GI"]);
const isSouthern = ({ latitude }: Where) => latitude < 0;

const FEASTS: readonly Feast[] = [
  { words: /\b(?:before|pre) (?:chinese|lunar) new years?\b/, spans: byTable(LUNAR, 42, -1) },
  {
    words: /\b(?:chinese|lunar) new years?\b|\bcny\b|\btet\b/,
    spans: byTable(LUNAR, 42, 8),
  },
  { words: /\b(?:diwali|deepavali)\b/, spans: byTable(DIWALI, 35, 2) },
  {
    words: /\b(?:eid|hari raya)\b/,
    spans: (year) => [...byTable(EID_FITR, 30, 2)(year), ...byTable(EID_ADHA, 30, 3)(year)],
  },
  { words: /\b(?:ramadan|ramadhan|iftar|suhoor|sehri)\b/, spans: byTable(EID_FITR, 51, 0) },
  { words: /\b(?:hanukk?ah|chanukah)\b/, spans: byTable(HANUKKAH, 28, 8) },
  { words: /\b(?:passover|pesach|seder)\b/, spans: byTable(PASSOVER, 28, 7) },
  {
    words:
      /\b(?:christmas|xmas|festive|advent|santas?|nativity|gingerbread houses?|holiday (?:lights?|lighting|part(?:y|ies)|wreaths?|decor\w*|cards?|up ?dos?|cookies|gifts?|hampers?|minis?|mini sessions?))\b/,
    spans: fixed("11-01", "12-24"),
  },
  {
    words:
      /\b(?:year end|end of year) (?:functions?|part(?:y|ies)|lunch(?:es)?|dinners?|events?|celebrations?|braais?|gifts?)\b/,
    spans: fixed("10-20", "12-23"),
  },
  { words: /\bnew years? eve\b|\bnye\b|\bhogmanay\b/, spans: fixed("12-01", "12-31") },
  {
    words: /\bnew years?\b/,
    spans: (year) => [[`${year}-12-05`, `${year + 1}-01-20`]],
  },
  {
    words: /\bthanksgiving\b/,
    spans: (year, { country }) =>
      byRule(country === "CA" ? "2nd monday in october" : "4th thursday in november", 30)(year),
  },
  { words: /\bblack friday\b/, spans: byRule("4th thursday in november +1", 14, 3) },
  { words: /\bhalloween\b/, spans: byRule("10-31", 35) },
  { words: /\beaster\b|\bgood friday\b/, spans: (year) => around(easterOf(year), 30, 1) },
  { words: /\bvalentines?\b|\bgalentines?\b/, spans: byRule("02-14", 30) },
  {
    words: /\bmothers? day\b|\bmothering sunday\b/,
    spans: (year, { country }) => byRule(MID_LENT_MOTHERS.has(country) ? "easter -21" : "2nd sunday in may", 30)(year),
  },
  {
    words: /\bfathers? day\b/,
    spans: (year, { country }) =>
      byRule(SOUTHERN_FATHERS.has(country) ? "1st sunday in september" : "3rd sunday in june", 30)(year),
  },
  { words: /\bst patricks?\b|\bpaddys day\b/, spans: byRule("03-17", 21) },
  {
    words: /\bback to school\b/,
    spans: (year, where) => (isSouthern(where) ? fixed("01-02", "02-15") : fixed("07-15", "09-15"))(year),
  },
  { words: /\bproms?\b/, spans: fixed("02-15", "07-10") },
  { words: /\bhalf terms?\b/, spans: halfTermsOf },
  { words: /\b(?:school holidays?|holiday (?:clubs?|camps?|childcare)|spring break)\b/, spans: schoolHolidaysOf },
];

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
/** "(December only)", "in May", "October special", but neither "May Smith" nor a march. */
const MONTH = new RegExp(
  `(?:\\b(?:in|for|during|until|till|this|every|late|early|mid)[ -]|[(,] ?)(${MONTHS.join("|")})\\b|\\b(${MONTHS.join("|")})(?: only| specials?| offers?| sessions?| minis?|\\))`,
);
const MONTH_LEAD_DAYS = 28;

/** What a season does for a thing, and not what only sounds like one. */
const SEASON =
  /\b(?:(spring)(?! (?:rolls?|onions?|water|repairs?|replacements?|steel|mattress\w*|beds?|lamb|greens|break|valley|hill|street|road))|(summer)(?! (?:rolls?|houses?|pudding|squash|sausage))|(autumn|fall)(?! (?:prevention|protection|arrest|risk|detection|hazards?|from|in|assessment))|(winter)(?! (?:gardens?|squash|park|melon|hill)))\b/;
/** Tires are changed before the snow, and camps are booked while it lies. */
const EARLY: readonly (readonly [RegExp, number])[] = [
  [/\bcamps?\b/, 120],
  [/\b(?:tires?|tyres?|proofing|readiness)\b/, 70],
];
const SEASON_LEAD_DAYS = 35;

const nextYears = (date: string) => [-1, 0, 1].map((offset) => Number(date.slice(0, 4)) + offset);

/** Of spans that are known around a date: whether it lies in one; "any" where none is known so near. */
function judge(date: string, spans: readonly Span[]): ServiceSeason {
  if (spans.some(([from, to]) => date >= from && date <= to)) return "due";
  const isKnown = spans.some(([from]) => from > addDays(date, -400)) && spans.length > 0;
  return isKnown ? "off" : "any";
}

function judgeSeason(season: Season, service: string, date: string, where: Where): ServiceSeason {
  const isKnown = MONTHS.some((_, index) => seasonOfMonth(index + 1, where) === season);
  if (!isKnown) return "any";
  const lead = EARLY.find(([words]) => words.test(service))?.[1] ?? SEASON_LEAD_DAYS;
  // A camp of summer is booked from its lead on, whatever season lies between.
  for (let days = 0; days <= lead; days += 15) if (seasonOf(addDays(date, days), where) === season) return "due";
  return "off";
}

/** "(December to February)": the first and the last month in which it is to be had. */
const MONTHS_FROM_TO = new RegExp(
  `\\b(${MONTHS.join("|")})\\s*(?:to|until|till|through|-|–)\\s*(${MONTHS.join("|")})\\b`,
);
const twoDigits = (month: number) => String(month).padStart(2, "0");

function judgeMonths(first: number, last: number, date: string): ServiceSeason {
  const spans = nextYears(date).map((year): Span => {
    const endYear = last < first ? year + 1 : year;
    const next = last === 12 ? `${endYear + 1}-01-01` : `${endYear}-${twoDigits(last + 1)}-01`;
    return [addDays(`${year}-${twoDigits(first)}-01`, -MONTH_LEAD_DAYS), addDays(next, -1)];
  });
  return judge(date, spans);
}

/** The first and the last month that a service names, from 1; null where it names none. */
function monthsOf(service: string): [first: number, last: number] | null {
  const [, from, to] = MONTHS_FROM_TO.exec(service) ?? [];
  const named = MONTH.exec(service);
  const only = named?.[1] ?? named?.[2] ?? "";
  const first = MONTHS.indexOf(from ?? only) + 1;
  return first === 0 ? null : [first, to === undefined ? first : MONTHS.indexOf(to) + 1];
}

/** A business with those of its services that may be told on a date. */
export function inSeason<Business extends { services: readonly string[]; place: Where }>(
  business: Business,
  date: string,
): Business {
  const services = business.services.filter((service) => seasonOfService(service, date, business.place) !== "off");
  return services.length === business.services.length ? business : { ...business, services };
}

/** Whether a date at a place is the time to tell a service: by the feast, the school holiday, the month or the season that it names. */
export function seasonOfService(service: string, date: string, where: Where): ServiceSeason {
  const folded = foldWords(service);
  const feast = FEASTS.find(({ words }) => words.test(folded));
  if (feast) {
    return judge(
      date,
      nextYears(date).flatMap((year) => feast.spans(year, where)),
    );
  }
  const months = monthsOf(service);
  if (months !== null) return judgeMonths(...months, date);
  const [, spring, summer, autumn, winter] = SEASON.exec(folded) ?? [];
  const season: Season | null = spring ? "spring" : summer ? "summer" : autumn ? "autumn" : winter ? "winter" : null;
  return season === null ? "any" : judgeSeason(season, folded, date, where);
}
