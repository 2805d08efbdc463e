import type { FoundPlace } from "../business/find-place";

/** Fewer towns than this tell nothing of a list. */
const LEAST_TOWNS = 4;
/** The share of a list's towns that lie in one country where the list is that country's. */
const HOME_SHARE = 0.8;

/**
 * The country (ISO 3166-1) that a list's businesses lie in, told by those of its towns that are sure; null where they lie
 * in several, or too few are known.
 */
export function judgeHomeCountry(places: readonly FoundPlace[]): string | null {
  const countries = new Map(
    places.filter(({ unread }) => unread.length === 0).map(({ place }) => [place.id, place.country]),
  );
  const counts = new Map<string, number>();
  for (const country of countries.values()) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < LEAST_TOWNS) return null;
  return most[1] >= HOME_SHARE * countries.size ? most[0] : null;
}
