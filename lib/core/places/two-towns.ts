import { distanceKm } from "./distance-km";
import { foldPlaceName, foldWords } from "./fold-place-name";
import { isUnknownWord } from "./narrow-places";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "./place-table";

/**
 * Counties and districts that people write behind a town and that are towns elsewhere, or its county's: "Guildford,
 * Surrey" is not near Surrey in Canada.
 */
const COUNTIES = new Set(
  "surrey kent norfolk suffolk essex sussex cornwall somerset dorset cheshire durham rutland devon cumbria cleveland avon berkshire middlesex lancashire lincolnshire cambridgeshire yorkshire oxfordshire hampshire wiltshire cork kerry clare galway mayo sligo wicklow wexford waterford limerick kilkenny carlow kildare longford monaghan cavan down antrim tyrone armagh fife angus moray argyll stirling gwent powys clwyd dyfed orange".split(
    " ",
  ),
);
/** A second name counts as a town from this size on. */
const MIN_TOWN = 15_000;
/** Abroad only a great city is meant that is also so many times larger than the first town. */
const GREAT_CITY = 500_000;
const GREAT_FACTOR = 20;
/** So near, in kilometres, a smaller town is said to lie by a larger one. */
const NEAR_KM = 45;
const SMALL_TOWN = 50_000;
const BESIDE_FACTOR = 3;

/** Whether the second town tells where the first one lies: "Didsbury, Manchester". */
function isBeside(first: PlaceCandidate, second: PlaceCandidate): boolean {
  if (distanceKm(first.place, second.place) > NEAR_KM || first.population >= second.population) return false;
  return first.population < SMALL_TOWN || BESIDE_FACTOR * first.population <= second.population;
}

/** The words of a line of two, where the second is no region, country or county; else null. */
function readPair(table: PlaceTable, line: string): { first: string; second: string } | null {
  const [first = "", second = "", ...rest] = line
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isTown = second !== "" && isUnknownWord(table, second) && !COUNTIES.has(foldWords(second));
  return isTown && rest.length === 0 ? { first, second } : null;
}

/**
 * What else a line means that names two towns ("Leeds, Bradford"), the likeliest first; none where the second word is a
 * region, a county, the larger town that the first one lies by, or nothing that is known.
 */
export function listSecondTowns(table: PlaceTable, line: string, first: PlaceCandidate): PlaceCandidate[] {
  const pair = readPair(table, line);
  const towns = pair ? listPlacesByKey(table, foldPlaceName(pair.second)) : [];
  const [largest] = towns;
  const sameLand = towns.find(({ place }) => place.country === first.place.country);
  if (!largest) return [];
  if (sameLand && sameLand.population >= MIN_TOWN) {
    const isSame = sameLand.place.id === first.place.id;
    if (isSame || isBeside(first, sameLand)) return [];
    return largest === sameLand ? [sameLand] : [sameLand, largest];
  }
  const isGreat =
    largest.population >= GREAT_CITY && largest.population >= GREAT_FACTOR * Math.max(1, first.population);
  return isGreat ? [largest] : [];
}

/** The great city that a line names behind a quarter of it that no table has: "Soho, London" is London. Null for others. */
export function readQuarter(table: PlaceTable, line: string): string | null {
  const second = readPair(table, line)?.second;
  const [largest] = second ? listPlacesByKey(table, foldPlaceName(second)) : [];
  return second && largest && largest.population >= GREAT_CITY ? second : null;
}

/** The names of a line that may be two towns, "Leeds / Bradford", "Leeds and York"; null for one. */
export function splitTowns(line: string): [string, string] | null {
  const parts = line.split(/\s*[/&+|]\s*|\s+(?:and|und|et|y|e|en)\s+/iu).filter((part) => part.trim() !== "");
  const [one, other] = parts;
  return parts.length === 2 && one !== undefined && other !== undefined ? [one, other] : null;
}
