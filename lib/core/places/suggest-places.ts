import { distanceWithin } from "../trades/edit-distance";
import { listCountyTowns } from "./counties";
import { describePlace } from "./describe-place";
import { foldPlaceName, foldWords } from "./fold-place-name";
import { likeness, listByKey } from "./key-index";
import { listAreaTowns } from "./named-areas";
import { narrowAll } from "./narrow-places";
import type { PlaceQuery } from "./place-query";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable, readLine } from "./place-table";
import { resolveCountry } from "./resolve-country";

const MAX_SUGGESTIONS = 5;

/** Places whose key is a slip of the pen or a longer name away. */
function listSimilar(table: PlaceTable, key: string): PlaceCandidate[] {
  const maxDistance = key.length < 5 ? 1 : 2;
  const longer = `${key} `;
  const mayBe = likeness(key, maxDistance);
  return listByKey(
    table,
    key,
    (other, letters) =>
      other.startsWith(longer) || (mayBe(other, letters) && distanceWithin(key, other, maxDistance) !== null),
  );
}

const LARGE = 100_000;
/** Two slips in a short name make another one. */
const LONG_NAME = 7;
const LEAST_LETTERS = 5;

/** Whether words are a slip of the pen away from the name of a large town. */
export function isSuggested(table: PlaceTable, words: string): boolean {
  const key = foldPlaceName(words);
  if (key.length < LEAST_LETTERS) return false;
  const slips = key.length < LONG_NAME ? 1 : 2;
  const isSlip = (other: string) => distanceWithin(key, foldPlaceName(other), slips) !== null;
  return listSimilar(table, key).some(({ place, population }) => population >= LARGE && isSlip(place.city));
}

/** More than are suggested: two of them may read the same. */
const MOST_LARGEST = 4 * MAX_SUGGESTIONS;
/** By table, then by country and region: for these every line has to be read, and a list has many towns that nobody knows. */
const largest = new WeakMap<PlaceTable, Map<string, PlaceCandidate[]>>();

/** Gathers the largest places of a country and of each of its regions. */
function gatherLargest(table: PlaceTable, known: Map<string, PlaceCandidate[]>, country: string): void {
  const mark = `\t${country}\t`;
  const there = table.lines.filter((line) => line.includes(mark)).map((line) => readLine(table, line));
  known.set(country, []);
  const seen = new Set<string>();
  for (const one of there.sort((a, b) => b.population - a.population)) {
    // Each name of a town has a line.
    if (one.place.country !== country || seen.has(one.place.id)) continue;
    seen.add(one.place.id);
    for (const key of [country, `${country}/${one.place.regionCode}`]) {
      const list = known.get(key) ?? [];
      if (list.length < MOST_LARGEST) list.push(one);
      known.set(key, list);
    }
  }
}

/** The largest places of a region, or of a whole country: a list says "Oregon" or "Deutschland" where it means no one town. */
function listLargest(table: PlaceTable, country: string, region: string | null): PlaceCandidate[] {
  const known = largest.get(table) ?? new Map<string, PlaceCandidate[]>();
  largest.set(table, known);
  if (!known.has(country)) gatherLargest(table, known, country);
  return known.get(region === null ? country : `${country}/${region}`) ?? [];
}

/** The region of a country that a text names, or null. */
const findRegion = (table: PlaceTable, country: string, text: string): string | null =>
  table.regionsByName.get(foldWords(text))?.find((region) => region.country === country)?.code ?? null;

/** What may be meant inside a country, the surest way to tell it first; the next is only asked when one finds nothing. */
function listInside(
  table: PlaceTable,
  country: string,
  { city, region }: PlaceQuery,
  namesakes: readonly PlaceCandidate[],
  alike: readonly PlaceCandidate[],
): PlaceCandidate[] {
  const [name = "", ...words] = city.split(",").map((part) => part.trim());
  const inCountry = (places: readonly PlaceCandidate[]) => places.filter(({ place }) => place.country === country);
  const others = [region?.trim() ?? "", ...words].filter((word) => word !== "");
  const code =
    [...others, name].map((word) => findRegion(table, country, word)).find((found) => found !== null) ?? null;
  const inRegion = (places: PlaceCandidate[]) => {
    const within = places.filter(({ place }) => place.regionCode === code);
    return within.length > 0 ? within : places;
  };
  const key = foldPlaceName(name);
  const similar = inCountry(alike);
  const isLonger = ({ place }: PlaceCandidate) => foldPlaceName(place.city).startsWith(`${key} `);
  const slips = () => inRegion(similar.filter((one) => !isLonger(one)));
  // "Centro" with the region "CDMX": the region is a town's other name, or has towns.
  const around = () => [
    ...inRegion(similar.filter(isLonger)),
    ...others.flatMap((word) => inCountry(listPlacesByKey(table, foldPlaceName(word)))),
    ...(code === null ? [] : listLargest(table, country, code)),
  ];
  // What is a name elsewhere is no slip of the pen.
  const isName = namesakes.length > 0 || resolveCountry(name) !== null;
  const ways: (() => PlaceCandidate[])[] = [
    () => inCountry(namesakes),
    ...(isName ? [around, slips] : [slips, around]),
    () => (resolveCountry(name)?.country === country ? listLargest(table, country, null) : []),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** "Greater Manchester", "the City of Leeds", "Portland metro area": words around a town's name that make it an area. */
const AREA =
  /^(?:the\s+)?(?:greater|metropolitan|metro|city of|town of|central|inner|downtown)\s+(.+)$|^(.+?)\s+(?:(?:metropolitan|metro)\s+)?(?:area|metro|district|suburbs)$/iu;

/** The town in the middle of a named area, the largest alone; none where the name is no area. */
function listCentre(table: PlaceTable, name: string, country: string | undefined): PlaceCandidate[] {
  const [, behind, before] = AREA.exec(name.trim()) ?? [];
  const town = behind ?? before;
  if (town === undefined) return [];
  const towns = listPlacesByKey(table, foldPlaceName(town));
  const there = towns.filter(({ place }) => country === undefined || place.country === country);
  return there.sort((a, b) => b.population - a.population).slice(0, 1);
}

/** Without spaces, and with "St" written out where nothing parts it from the rest: "de kalb" and "dekalb" are one. */
function squeeze(key: string): string[] {
  const bare = key.replaceAll(" ", "");
  const [, short = "", rest = ""] = /^(st|ft|mt)(.{3,})$/.exec(bare) ?? [];
  return rest === "" ? [bare] : [bare, foldPlaceName(short) + rest];
}

const MOST_SPACES = 6;

/** Places whose name is the typed one but for its spaces and hyphens, the largest first. */
function listSpaced(table: PlaceTable, key: string): PlaceCandidate[] {
  const wanted = squeeze(key).map((bare) => ({ bare, mayBe: likeness(bare, 0, MOST_SPACES) }));
  const fits = (other: string, letters: number) =>
    other !== key && wanted.some(({ bare, mayBe }) => mayBe(other, letters) && other.replaceAll(" ", "") === bare);
  return listByKey(table, key, fits).sort((a, b) => b.population - a.population);
}

/** Of towns those that fit what is said of where it lies, each once. */
function fitting(table: PlaceTable, query: PlaceQuery, places: readonly PlaceCandidate[]): PlaceCandidate[] {
  const [, ...words] = query.city.split(",").map((part) => part.trim());
  const said = words.filter((word) => word !== "");
  return [...narrowAll(table, places, said, query).candidates];
}

const MAX_OF_AREA = 5;
const LEAST_COUNTY = 4;
/** The towns of an area or a county that stands where a town should: "the Cotswolds", "Merseyside"; none for what is neither. */
export function listTownsWithin(table: PlaceTable, query: PlaceQuery): PlaceCandidate[] {
  const name = query.city.split(",")[0]?.trim() ?? "";
  const named = fitting(table, query, listAreaTowns(table, name));
  // Codes of provinces stand for no town.
  const ofCounty = name.length < LEAST_COUNTY ? [] : listCountyTowns(table, name);
  const towns = named.length > 0 ? named : fitting(table, query, ofCounty);
  return towns.slice(0, MAX_OF_AREA);
}

/**
 * Up to five places an owner may have meant, in the named country when it has any (else only namesakes elsewhere): the town
 * in the middle of an area that is named, those of the name but for its spaces, those alike where it is said to lie, then the most populous.
 */
export function suggestPlaces(
  table: PlaceTable,
  query: PlaceQuery,
  namesakes: readonly PlaceCandidate[],
): PlaceCandidate[] {
  const [name = "", ...words] = query.city.split(",");
  const key = foldPlaceName(name);
  const isPlaced = words.length > 0 || Boolean(query.region?.trim());
  const spaced = listSpaced(table, key);
  const alike = listSimilar(table, key);
  const similar = isPlaced ? alike.toSorted((a, b) => b.population - a.population) : [];
  // What is a name elsewhere is a slip of the pen here only where it is a long one and one letter away.
  const isWithin =
    (letters: number) =>
    ({ place }: PlaceCandidate) =>
      distanceWithin(key, foldPlaceName(place.city), letters) !== null;
  const slips =
    namesakes.length > 0 && key.length < LONG_NAME ? [] : similar.filter(isWithin(namesakes.length > 0 ? 1 : 2));
  const fits = fitting(table, query, [...spaced, ...slips]);
  const country = query.country ? resolveCountry(query.country)?.country : undefined;
  const inside = country === undefined ? [] : listInside(table, country, query, namesakes, alike);
  // Whoever names a country means a town of it: elsewhere only the very name may be meant, and no slip of the pen.
  const outside = () =>
    namesakes.length > 0 || country !== undefined || (isPlaced && fits.length > 0) ? namesakes : alike;
  const others = [...(inside.length > 0 ? inside : outside())].sort((a, b) => b.population - a.population);
  const pool = [...listCentre(table, name, country), ...fits, ...others];
  const said = new Map<string, PlaceCandidate>();
  for (const one of pool) {
    const text = describePlace(one.place);
    if (!said.has(text)) said.set(text, one);
    if (said.size === MAX_SUGGESTIONS) break;
  }
  return [...said.values()];
}
