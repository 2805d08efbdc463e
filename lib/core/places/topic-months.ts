import { monthsBehind } from "../dates/country-years";
import { isMonthOfItsQuarter, seasonOfMonth } from "../dates/season";
import type { CountryYear, Season, Weather } from "../vocabulary";
import { hasSeasons, isOrdinary, type Whereabouts } from "./climate";
import { isHotDesert, isMonsoonLand } from "./hot-lands";

/** What of a topic says when and where it may be told. */
export interface Timed {
  seasons?: readonly Season[] | undefined;
  /** Only in the first two months of its seasons. */
  early?: boolean | undefined;
  /** 1 to 12. */
  months?: readonly number[] | undefined;
  weather?: readonly Weather[] | undefined;
  hemisphereAware?: boolean | undefined;
  follows?: CountryYear | undefined;
  countries?: readonly string[] | undefined;
  notCountries?: readonly string[] | undefined;
}

const ALL_MONTHS = 0b1_1111_1111_1110;

const NO_MONTHS = 0;
/** June to October: before and after, nobody in Goa speaks of a wet day. */
const MONSOON_MONTHS = 0b111_1100_0000;

/** The months in which a wet day is nothing to wonder at. */
function rainyMonthsOf(place: Whereabouts): number {
  if (isHotDesert(place)) return NO_MONTHS;
  return isMonsoonLand(place) ? MONSOON_MONTHS : ALL_MONTHS;
}

/** By how many months the topic's months are later here than where they were written; null where they have no meaning. */
function shiftOf({ hemisphereAware, follows }: Timed, place: Whereabouts & { country: string }): number | null {
  if (follows) return monthsBehind(follows, place);
  if (!hemisphereAware) return 0;
  if (!hasSeasons(place)) return null;
  return place.latitude < 0 ? 6 : 0;
}

/** True from the third month of a season on. */
function isLateInSeason(month: number, season: Season, place: Whereabouts): boolean {
  const monthsAgo = (months: number) => seasonOfMonth(((month - 1 - months + 12) % 12) + 1, place);
  return monthsAgo(1) === season && monthsAgo(2) === season;
}

// A library's topics are asked about for one place many times running.
const known = new WeakMap<Timed, { place: Whereabouts; bits: number }>();

/**
 * The months in which a topic may be told at a place, as bits (bit 1 is January): none where its country, its seasons
 * or its weather are not.
 */
export function monthsOfTopic(topic: Timed, place: Whereabouts & { country: string }): number {
  const cached = known.get(topic);
  if (cached?.place === place) return cached.bits;
  const bits = toMonths(topic, place);
  known.set(topic, { place, bits });
  return bits;
}

function toMonths(topic: Timed, place: Whereabouts & { country: string }): number {
  if (topic.countries && !topic.countries.includes(place.country)) return 0;
  if (topic.notCountries?.includes(place.country)) return 0;
  if (topic.weather?.some((weather) => !isOrdinary(weather, place))) return 0;
  let bits = topic.weather?.includes("rain") ? rainyMonthsOf(place) : ALL_MONTHS;
  const { seasons, hemisphereAware, early } = topic;
  for (let month = 1; month <= 12; month++) {
    const season = seasonOfMonth(month, place);
    // Months that are turned with the hemisphere stand for a season as well.
    const isOut =
      (seasons && (season === null || !seasons.includes(season))) ||
      (early && season !== null && isLateInSeason(month, season, place)) ||
      (hemisphereAware && !isMonthOfItsQuarter(month, place));
    if (isOut) bits &= ~(1 << month);
  }
  if (!topic.months) return bits;
  const shift = shiftOf(topic, place);
  if (shift === null) return 0;
  return bits & topic.months.reduce((all, month) => all | (1 << (((((month - 1 + shift) % 12) + 12) % 12) + 1)), 0);
}
