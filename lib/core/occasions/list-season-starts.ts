import type { Occasion, Place } from "../brief";
import { seasonOfMonth } from "../dates/season";

/** First months of the meteorological seasons. */
const START_MONTHS = [3, 6, 9, 12];

/** The days a season starts at a place, from `from` to `to` (both included); none near the equator. */
export function listSeasonStarts(
  { latitude, country }: Pick<Place, "latitude" | "country">,
  from: string,
  to: string,
): Occasion[] {
  const starts: Occasion[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const month of START_MONTHS) {
      const date = `${year}-${String(month).padStart(2, "0")}-01`;
      const season = seasonOfMonth(month, latitude);
      if (season === null || date < from || date > to) continue;
      const word = season === "autumn" && country === "US" ? "fall" : season;
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
