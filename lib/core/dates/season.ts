import { hasSeasons, hasWinter, type Whereabouts } from "../places/climate";
import { SEASONS, type Season } from "../vocabulary";

/**
 * The meteorological season of a month (1 to 12) at a place: spring begins in March in the north and in September in
 * the south; null between the tropics, and but for summer where the coldest month is warm: Dubai has no first warm day.
 */
export function seasonOfMonth(month: number, place: Whereabouts): Season | null {
  if (!hasSeasons(place)) return null;
  const northern = Math.floor(((month + 9) % 12) / 3);
  const season = SEASONS[place.latitude < 0 ? (northern + 2) % 4 : northern] ?? null;
  return season === "summer" || hasWinter(place) ? season : null;
}

/** The meteorological season of a date at a place. */
export function seasonOf(date: string, place: Whereabouts): Season | null {
  return seasonOfMonth(Number(date.slice(5, 7)), place);
}
