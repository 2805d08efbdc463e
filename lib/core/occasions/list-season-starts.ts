import type { Occasion, Place } from "../brief";
import { seasonOfMonth } from "../dates/season";
import { isOrdinary, type Whereabouts } from "../places/climate";
import type { Season } from "../vocabulary";

/** True of the first month of a season: the one before is another's, or nobody's. */
function isStart(month: number, season: Season, place: Whereabouts): boolean {
  return seasonOfMonth(month === 1 ? 12 : month - 1, place) !== season;
}

/** Where no coat comes out, the cold half of the year begins unnoticed. */
function isFelt(season: Season, place: Whereabouts): boolean {
  return season === "spring" || season === "summer" || isOrdinary("cold", place);
}

/** The days a season starts at a place, from `from` to `to` (both included); none of them where nobody feels it. */
export function listSeasonStarts(
  place: Pick<Place, "latitude" | "longitude" | "country">,
  from: string,
  to: string,
): Occasion[] {
  const starts: Occasion[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (let month = 1; month <= 12; month++) {
      const date = `${year}-${String(month).padStart(2, "0")}-01`;
      const season = seasonOfMonth(month, place);
      if (season === null || date < from || date > to) continue;
      if (!isStart(month, season, place) || !isFelt(season, place)) continue;
      const word = season === "autumn" && ["US", "CA"].includes(place.country) ? "fall" : season;
      starts.push({
        id: `start-of-${season}-${year}`,
        name: `Start of ${word}`,
        date,
        kind: "season",
        sombre: false,
        relevantTo: [],
      });
    }
  return starts;
}
