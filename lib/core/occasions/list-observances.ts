import type { Occasion, Place } from "../brief";
import { dateOfRule } from "./occasion-rule";
import type { Observance } from "./observance-schema";

function isObserved(observance: Observance, place: Pick<Place, "country" | "regionCode">): boolean {
  const { countries, notCountries, regions } = observance;
  if (countries && !countries.includes(place.country)) return false;
  if (notCountries?.includes(place.country)) return false;
  return !regions || (place.regionCode !== null && regions.includes(place.regionCode));
}

function datesOf(observance: Observance, firstYear: number, lastYear: number): string[] {
  if (observance.dates) return observance.dates;
  const dates: string[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const date = observance.rule === undefined ? null : dateOfRule(observance.rule, year);
    if (date) dates.push(date);
  }
  return dates;
}

/** The observances of a place from `from` to `to` (both included), in the order of the list. */
export function listObservances(observances: readonly Observance[], place: Pick<Place, "country" | "regionCode">, from: string, to: string): Occasion[] {
  const found: Occasion[] = [];
  for (const observance of observances) {
    if (!isObserved(observance, place)) continue;
    const { id, name, sombre, relevantTo } = observance;
    for (const date of datesOf(observance, Number(from.slice(0, 4)), Number(to.slice(0, 4))))
      if (date >= from && date <= to) found.push({ id: `${id}-${date.slice(0, 4)}`, name, date, kind: "observance", sombre, relevantTo });
  }
  return found;
}
