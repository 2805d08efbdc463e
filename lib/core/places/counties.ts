import { distanceKm } from "./distance-km";
import { foldPlaceName, foldWords } from "./fold-place-name";
import { type Area, listPlacesByKey, type PlaceCandidate, type PlaceTable, readLine } from "./place-table";

/** So many degrees beyond its outermost places a county is still near: addresses keep counties of old. */
const BEYOND = { latitude: 0.2, longitude: 0.3 };

/** "Co. Greene", "County of Kent", "Greene Co": as counties are called here. */
function toCounty(word: string): string {
  return foldWords(word)
    .replace(/^(?:co|county of) /, "county ")
    .replace(/ co$/, " county");
}

/** The parts of countries that a county's name means; none for what is no county. */
function findAreas(table: PlaceTable, word: string): ReadonlySet<number> {
  const named = [foldWords(word), toCounty(word)].map((key) => table.areasByName.get(key));
  return new Set(named.find((areas) => areas !== undefined) ?? []);
}

/** Whether a word is a county and can be no town: "Greene County", "Meath". */
export const isCounty = (table: PlaceTable, word: string): boolean =>
  /\b(?:county|parish)\b/.test(toCounty(word)) && findAreas(table, word).size > 0;

function liesNear({ south, west, north, east }: Area, { place }: PlaceCandidate): boolean {
  const { latitude, longitude } = place;
  const isBetween = (from: number, at: number, to: number, beyond: number) => at >= from - beyond && at <= to + beyond;
  return isBetween(south, latitude, north, BEYOND.latitude) && isBetween(west, longitude, east, BEYOND.longitude);
}

/** Of some towns those in the county that a word names, else those near it; none where none is, null where the word names no county of theirs. */
export function withinCounty(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  word: string,
): PlaceCandidate[] | null {
  const countries = new Set(candidates.map(({ place }) => place.country));
  const areas = new Set([...findAreas(table, word)].filter((at) => countries.has(table.areas[at]?.country ?? "")));
  if (areas.size === 0) return null;
  const inside = candidates.filter(({ area }) => area !== null && areas.has(area));
  if (inside.length > 0) return inside;
  const bounds = [...areas].flatMap((index) => table.areas[index] ?? []);
  return candidates.filter((one) =>
    bounds.some(
      (area) => area.country === one.place.country && area.region === one.place.regionCode && liesNear(area, one),
    ),
  );
}

/** The towns of a county, the largest first; none for what is no county. */
export function listCountyTowns(table: PlaceTable, word: string): PlaceCandidate[] {
  const areas = findAreas(table, word);
  if (areas.size === 0) return [];
  const ends = new Set([...areas].map(String));
  const lines = table.lines.filter((line) => ends.has(line.slice(line.lastIndexOf("\t") + 1)));
  const inside = lines.map((line) => readLine(table, line)).filter(({ area }) => area !== null && areas.has(area));
  return inside.sort((a, b) => b.population - a.population);
}

/** A second name counts as a town from this size on. */
const MIN_TOWN = 15_000;
/** So near, in kilometres, a town is said to lie by a larger one. */
const NEAR_KM = 45;

/** Of some towns of one name those that lie by a larger town of another: "Didsbury, Manchester". */
export function besideTown(table: PlaceTable, candidates: readonly PlaceCandidate[], word: string): PlaceCandidate[] {
  const towns = listPlacesByKey(table, foldPlaceName(word)).filter(({ population }) => population >= MIN_TOWN);
  return candidates.filter((one) => towns.some((town) => distanceKm(one.place, town.place) <= NEAR_KM));
}

/** A place with its county as its region; as it is where the county is not known. */
function withCounty(table: PlaceTable, { place, area }: PlaceCandidate): PlaceCandidate["place"] {
  const county = area === null ? undefined : table.areas[area]?.name;
  if (county === undefined) return place;
  return { ...place, region: place.country === "US" ? `${county}, ${place.region}` : county };
}

/** Places as one tells them from each other: those of one region by their counties. */
export function describeApart(table: PlaceTable, candidates: readonly PlaceCandidate[]): PlaceCandidate["place"][] {
  return candidates.map((one, at) => {
    const isTwin = ({ place }: PlaceCandidate, other: number) =>
      other !== at && place.country === one.place.country && place.regionCode === one.place.regionCode;
    return candidates.some(isTwin) ? withCounty(table, one) : one.place;
  });
}
