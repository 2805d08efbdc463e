import { foldPlaceName, foldWords } from "./fold-place-name";
import { nearPostTowns } from "./near-post-town";
import type { PlaceQuery } from "./place-query";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "./place-table";
import { resolveCountry } from "./resolve-country";
import { suggestPlaces } from "./suggest-places";

/** `namesake`: the next largest town of the name that fits as well, where it is not much smaller: the one that was found is a guess. */
export type PlaceSearch =
  | { kind: "found"; place: PlaceCandidate["place"]; population: number; namesake: PlaceCandidate["place"] | null }
  | { kind: "ambiguous"; candidates: PlaceCandidate[] }
  | { kind: "unknown"; suggestions: PlaceCandidate[] };
/** What is found, of one place or of several. */
type KnownSearch = Exclude<PlaceSearch, { kind: "unknown" }>;

/** More candidates than this help nobody choose; the United States alone have 21 Springfields of some size. */
const MAX_CANDIDATES = 21;
/** A namesake this many times as populous as the next is the one people mean. */
const DOMINANCE = 3.45;
/** Enough for the largest when the others are only spelled alike ("St. Louis" beside "Saint-Louis"). */
const SPELLING_DOMINANCE = 1.5;
/** "London, CA" is read as a hamlet in California only while Canada's London is not this many times larger. */
const REGION_PREFERENCE = 20;

/** "New South Wales Australia" is the longest tail people write without a comma. */
const MAX_TAIL_WORDS = 4;

/** What a word after the city can mean; some mean two things ("CA", "IN"). */
function readWord(
  table: PlaceTable,
  word: string,
): { regions: Set<string>; country: string | null; nation: string | null } {
  const regions = new Set(
    (table.regionsByName.get(foldWords(word)) ?? []).map((region) => `${region.country}/${region.code}`),
  );
  const resolved = resolveCountry(word);
  return { regions, country: resolved?.country ?? null, nation: resolved?.regionCode ?? null };
}

/** Keeps the candidates that fit a word; a word that names nothing we know leaves them all. */
function narrow(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  word: string,
  field: "region" | "country",
): PlaceCandidate[] {
  const { regions, country, nation } = readWord(table, word);
  if (regions.size === 0 && country === null) return [...candidates];
  const inRegion = candidates.filter(({ place }) => regions.has(`${place.country}/${place.regionCode}`));
  const inCountry = candidates.filter(
    ({ place }) => place.country === country && (nation === null || place.regionCode === nation),
  );
  if (field === "country") return inCountry.length > 0 ? inCountry : inRegion;
  const [first, other] = [inRegion[0], inCountry[0]];
  if (!first || (other && other.population > REGION_PREFERENCE * first.population)) return inCountry;
  return inRegion;
}

/** Of namesakes in one region the most populous stands for all: no answer of the owner could tell them apart. */
function onePerRegion(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ place }) => {
    const key = `${place.country}/${place.regionCode ?? ""}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function judge(
  candidates: readonly PlaceCandidate[],
  typed: string,
  timezone: string | null | undefined,
): KnownSearch | null {
  const distinct = onePerRegion(candidates);
  const [first, ...others] = distinct;
  if (!first) return null;
  const isTyped = ({ place }: PlaceCandidate) => foldWords(place.city) === foldWords(typed);
  const dominates = others.every((other) => {
    const factor = isTyped(first) && !isTyped(other) ? SPELLING_DOMINANCE : DOMINANCE;
    return first.population >= factor * Math.max(1, other.population);
  });
  if (dominates) {
    const [next] = others;
    const isNear = next !== undefined && REGION_PREFERENCE * next.population > first.population;
    return { kind: "found", place: first.place, population: first.population, namesake: isNear ? next.place : null };
  }
  const sameZone =
    timezone === undefined || timezone === null ? [] : distinct.filter(({ place }) => place.timezone === timezone);
  if (sameZone.length > 0 && sameZone.length < distinct.length) return judge(sameZone, typed, undefined);
  return { kind: "ambiguous", candidates: distinct.slice(0, MAX_CANDIDATES) };
}

/** One way to read a city line: a name, the words that narrow it, and whether they were cut off without a comma. */
interface Split {
  name: string;
  words: string[];
  isCut: boolean;
}

/** The ways to split a city line, the most literal first. */
function splitLine(line: string): Split[] {
  const [head = "", ...rest] = line.split(",").map((part) => part.trim());
  const words = rest.filter((part) => part !== "");
  const splits: Split[] = [{ name: head, words, isCut: false }];
  const parts = head.split(/\s+/);
  for (let tail = 1; tail <= MAX_TAIL_WORDS && tail < parts.length; tail++) {
    const [name, cut] = [parts.slice(0, -tail).join(" "), parts.slice(-tail)];
    splits.push({ name, words: [cut.join(" "), ...words], isCut: true });
    // "Portland Oregon United States": a region and a country.
    for (let region = 1; region < tail; region++)
      splits.push({
        name,
        words: [cut.slice(0, region).join(" "), cut.slice(region).join(" "), ...words],
        isCut: true,
      });
  }
  // "Washington, D.C." is a name with a comma of its own.
  if (words.length > 0) splits.splice(1, 0, { name: [head, words[0]].join(" "), words: words.slice(1), isCut: false });
  return splits;
}

/** Whether a word after a town's name is neither a region nor a country that we know. */
export function isUnknownWord(table: PlaceTable, word: string): boolean {
  const { regions, country } = readWord(table, word);
  return regions.size === 0 && country === null;
}

/** Whether a word names the region or the country that a place lies in ("ME", "Maine" and "USA" do for Bangor). */
export function isWherePlaceLies(table: PlaceTable, word: string, place: PlaceCandidate["place"]): boolean {
  const { regions, country, nation } = readWord(table, word);
  const isItsCountry = country === place.country && (nation === null || nation === place.regionCode);
  return isItsCountry || regions.has(`${place.country}/${place.regionCode}`);
}

/** The places of a name that fit the words after it and the other fields. */
function narrowAll(
  table: PlaceTable,
  namesakes: readonly PlaceCandidate[],
  words: readonly string[],
  query: PlaceQuery,
): readonly PlaceCandidate[] {
  const { within } = query;
  const liesWithin = ({ place }: PlaceCandidate) =>
    within?.some(({ country, region = place.regionCode }) => country === place.country && region === place.regionCode);
  let candidates = within ? nearPostTowns(table, namesakes.filter(liesWithin), within) : namesakes;
  for (const word of words) candidates = narrow(table, candidates, word, "region");
  if (query.region?.trim()) candidates = narrow(table, candidates, query.region, "region");
  if (query.country?.trim()) candidates = narrow(table, candidates, query.country, "country");
  return candidates;
}

const sizeOf = (result: KnownSearch) =>
  result.kind === "found" ? result.population : (result.candidates[0]?.population ?? 0);

/** What the ways to split a city line find, the most literal first; `isWhole`: several words that are one name. */
function* readSplits(table: PlaceTable, query: PlaceQuery): Generator<{ result: KnownSearch; isWhole: boolean }> {
  for (const { name, words, isCut } of splitLine(query.city)) {
    // Words cut off a name must mean something, or "Santa Fe Springs" would be Santa.
    if (isCut && words.some((word) => isUnknownWord(table, word))) continue;
    const namesakes = listPlacesByKey(table, foldPlaceName(name));
    const result = judge(narrowAll(table, namesakes, words, query), name, query.timezone);
    if (result) yield { result, isWhole: !isCut && words.length === 0 && /\s/.test(name) };
  }
}

/** The first places whose name a line begins with, whatever its region. */
function listNamesakes(table: PlaceTable, city: string): PlaceCandidate[] {
  for (const { name, words, isCut } of splitLine(city)) {
    if (isCut && words.some((word) => isUnknownWord(table, word))) continue;
    const namesakes = listPlacesByKey(table, foldPlaceName(name));
    if (namesakes.length > 0) return namesakes;
  }
  return [];
}

/** `searchPlaces` without what may be meant where nothing is found, which costs a thousand times as much; null then. */
export function searchKnownPlaces(table: PlaceTable, query: PlaceQuery): KnownSearch | null {
  let whole: KnownSearch | null = null;
  for (const { result, isWhole } of readSplits(table, query)) {
    if (whole === null && !isWhole) return result;
    // "San Antonio Texas" is a village of Mexico too, which people mean only where no town is much larger.
    if (whole !== null && sizeOf(result) > REGION_PREFERENCE * sizeOf(whole)) return result;
    whole ??= result;
  }
  return whole;
}

/**
 * Finds the place an owner means. Accents, case, "St"/"Saint" and old or short names fold; a region or country,
 * in its own field or after the city, decides between namesakes; else a clearly larger one does.
 */
export const searchPlaces = (table: PlaceTable, query: PlaceQuery): PlaceSearch =>
  searchKnownPlaces(table, query) ?? {
    kind: "unknown",
    suggestions: suggestPlaces(table, query, listNamesakes(table, query.city)),
  };
