import type { MatchedTrade, Occasion, Place } from "../brief";
import type { Observance } from "./observance-schema";
import { dateOfRule } from "./occasion-rule";

function isObserved(observance: Observance, place: Pick<Place, "country" | "regionCode" | "city">): boolean {
  const { countries, notCountries, regions, cities, notCities } = observance;
  if (cities && !cities.includes(place.city)) return false;
  if (notCities?.includes(place.city)) return false;
  if (countries && !countries.includes(place.country)) return false;
  if (notCountries?.includes(place.country)) return false;
  return !regions || (place.regionCode !== null && regions.includes(place.regionCode));
}

// Some five hundred rules fall on the same days for everybody; every plan of a year asks for them.
const ruleDates = new Map<string, string | null>();
const MOST_DATES = 20_000;

function dateIn(rule: string, year: number): string | null {
  const key = `${year} ${rule}`;
  const known = ruleDates.get(key);
  if (known !== undefined) return known;
  if (ruleDates.size >= MOST_DATES) ruleDates.clear();
  const date = dateOfRule(rule, year);
  ruleDates.set(key, date);
  return date;
}

function datesOf(observance: Observance, firstYear: number, lastYear: number): string[] {
  if (observance.dates) return observance.dates;
  const dates: string[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const date = observance.rule === undefined ? null : dateIn(observance.rule, year);
    if (date) dates.push(date);
  }
  return dates;
}

/** An observance with its days in a period. */
interface Falling {
  observance: Observance;
  dates: readonly string[];
}
interface Period {
  from: string;
  to: string;
}

/** By list and period: a batch asks for the same one with every calendar, and most of five hundred days are in no month. */
const falling = new WeakMap<readonly Observance[], Map<string, readonly Falling[]>>();
const MOST_PERIODS = 100;

function listFalling(observances: readonly Observance[], { from, to }: Period): readonly Falling[] {
  const byPeriod = falling.get(observances) ?? new Map<string, readonly Falling[]>();
  falling.set(observances, byPeriod);
  const key = `${from} ${to}`;
  const known = byPeriod.get(key);
  if (known) return known;
  if (byPeriod.size >= MOST_PERIODS) byPeriod.clear();
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const found = observances.flatMap((observance) => {
    const dates = datesOf(observance, firstYear, lastYear).filter((date) => date >= from && date <= to);
    return dates.length === 0 ? [] : [{ observance, dates }];
  });
  byPeriod.set(key, found);
  return found;
}

/** What of a trade tells which days are its. */
export type ObservingTrade = Pick<MatchedTrade, "id" | "cluster" | "keeps"> & Partial<Pick<MatchedTrade, "tags">>;

/** To whom it matters, seen from one business: the rest of a cluster counts only for those who are of the rest. */
function relevanceFor(
  { relevantTo, othersOf, keepers, ofTags }: Observance,
  trade: ObservingTrade,
  isKept: boolean,
): string[] {
  if (isKept) return [...relevantTo, trade.id];
  const isOther = trade.id === trade.cluster && othersOf.some((cluster) => cluster === trade.cluster);
  if (isOther) return [...relevantTo, trade.id];
  // Nobody is left to whom it matters: an empty list would mean everyone.
  const others = [
    ...othersOf.map((cluster) => `others-of-${cluster}`),
    ...keepers.map((way) => `keepers-of-${way}`),
    ...ofTags.map((tag) => `tagged-${tag}`),
  ];
  return relevantTo.length === 0 ? others : relevantTo;
}

/** The observances of a business's place from `from` to `to` (both included), in the order of the list. */
export function listObservances(
  observances: readonly Observance[],
  place: Pick<Place, "country" | "regionCode" | "city">,
  trade: ObservingTrade,
  period: Period,
): Occasion[] {
  const found: Occasion[] = [];
  for (const { observance, dates } of listFalling(observances, period)) {
    if (!isObserved(observance, place)) continue;
    const { id, name, sombre, carriedBy, keywords } = observance;
    const isKept =
      trade.keeps?.some((way) => observance.keepers.includes(way)) === true ||
      trade.tags?.some((tag) => observance.ofTags.includes(tag)) === true;
    const relevantTo = relevanceFor(observance, trade, isKept);
    for (const date of dates)
      found.push({
        id: `${id}-${date.slice(0, 4)}`,
        name,
        date,
        kind: "observance",
        sombre,
        relevantTo,
        carriedBy,
        ...(keywords && { keywords }),
        ...(isKept && { kept: true }),
      });
  }
  return found;
}
