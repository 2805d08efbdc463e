import type { FoundPlace } from "../business/find-place";

/** Fewer towns than this tell nothing of a list. */
const LEAST_TOWNS = 4;
/** The share of a list's towns that lie in one country where the list is that country's. */
const HOME_SHARE = 0.8;

/**
 * The country (ISO 3166-1) that a list's businesses lie in, told by its towns; null where they lie in several, or too few
 * are known. A town abroad that has a namesake in a country (Boston, Halifax) says nothing against that country.
 */
export function judgeHomeCountry(places: readonly FoundPlace[]): string | null {
  const towns = new Map(places.filter(({ unread }) => unread.length === 0).map((found) => [found.place.id, found]));
  const counts = new Map<string, number>();
  for (const { place } of towns.values()) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < LEAST_TOWNS) return null;
  const [country, here] = most;
  const abroad = [...towns.values()].filter(
    ({ place, namesake }) => place.country !== country && namesake?.country !== country,
  );
  return here >= HOME_SHARE * (here + abroad.length) ? country : null;
}
