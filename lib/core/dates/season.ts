import { coldestMonthOf, hasSeasons, hasWinter, type Whereabouts } from "../places/climate";
import { isHotDesert, isMonsoonLand } from "../places/hot-lands";
import { SEASONS, type Season } from "../vocabulary";

/** Above this mean of the coldest month (°C) a September in the north is no autumn yet. */
const LATE_AUTUMN = 10;
/** Below it March lies under snow, and nobody there greets spring before April or winter as late as December. */
const LONG_COLD = -10;
const LETTERS: Readonly<Record<string, Season>> = { p: "spring", s: "summer", a: "autumn", w: "winter" };
/** Years whose seasons are not quarters, January first; "-" is a month that nobody calls by a season, or by which nobody knows. */
const LONG_WINTER = "wwwppsssaaww";
const MILD = "wwpppsss-aaw";
const DESERT = "wwpp-sss-aaw";
const BEFORE_RAINS = "wppsss---aaw";
const HOT_MONTHS = "--sss-------";

const byQuarter = (month: number, latitude: number): Season | null => {
  const northern = Math.floor(((month + 9) % 12) / 3);
  return SEASONS[latitude < 0 ? (northern + 2) % 4 : northern] ?? null;
};

/** The year of a place whose seasons do not follow the quarters, or null. */
function yearOf(place: Whereabouts): string | null {
  if (isMonsoonLand(place)) return hasSeasons(place) ? BEFORE_RAINS : HOT_MONTHS;
  if (isHotDesert(place)) return DESERT;
  if (place.latitude < 0) return null;
  const coldest = coldestMonthOf(place);
  return coldest > LATE_AUTUMN ? MILD : coldest < LONG_COLD ? LONG_WINTER : null;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
// A plan asks about one place for every topic and month.
const seasons = new WeakMap<Whereabouts, readonly (Season | null)[]>();

/**
 * The season of a month (1 to 12) at a place, as people there speak of it: by quarters from March in the north and from
 * September in the south, later where autumns are warm or winters long, before the rains in monsoon lands; null between the tropics,
 * and but for summer where the coldest month is warm: Dubai has no first warm day.
 */
export function seasonOfMonth(month: number, place: Whereabouts): Season | null {
  const months = seasons.get(place) ?? MONTHS.map((one) => findSeason(one, place));
  seasons.set(place, months);
  return months[month - 1] ?? null;
}

function findSeason(month: number, place: Whereabouts): Season | null {
  if (!hasSeasons(place) && !isMonsoonLand(place)) return null;
  const year = yearOf(place);
  const season = year === null ? byQuarter(month, place.latitude) : (LETTERS[year.charAt(month - 1)] ?? null);
  return season === "summer" || hasWinter(place) ? season : null;
}

/** The season of a date at a place. */
export function seasonOf(date: string, place: Whereabouts): Season | null {
  return seasonOfMonth(Number(date.slice(5, 7)), place);
}

/** True where a month is of the season it has in the calendar of quarters, so that what is written for the one holds in the other. */
export function isMonthOfItsQuarter(month: number, place: Whereabouts): boolean {
  const season = seasonOfMonth(month, place);
  return season !== null && season === byQuarter(month, place.latitude);
}
