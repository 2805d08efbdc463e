import { distanceKm } from "./distance-km";
import { foldPlaceName, foldWords } from "./fold-place-name";
import { isUnknownWord, mayTell, type Narrowed, narrowAll, REGION_PREFERENCE } from "./narrow-places";
import type { PlaceQuery } from "./place-query";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "./place-table";
import { listTownsWithin, suggestPlaces } from "./suggest-places";

/** One place that is meant. */
interface OnePlace extends PlaceCandidate {
  kind: "found";
  /** The next largest town of the name that fits as well, where it is not much smaller: the one that was found is a guess. */
  namesake: PlaceCandidate | null;
  /** Words that were to say where it lies and that we do not understand. */
  unread: readonly string[];
}
export type PlaceSearch =
  | OnePlace
  | { kind: "ambiguous"; candidates: PlaceCandidate[]; unread: readonly string[] }
  /** `isArea`: what was typed is a stretch of country, of which the suggestions are towns. */
  | { kind: "unknown"; suggestions: PlaceCandidate[]; isArea: boolean };
/** What is found, of one place or of several. */
type KnownSearch = Exclude<PlaceSearch, { kind: "unknown" }>;

/** More candidates than this help nobody choose; the United States alone have 21 Springfields of some size. */
const MAX_CANDIDATES = 21;
/** A namesake this many times as populous as the next is the one people mean. */
const DOMINANCE = 3.45;
/** Enough for the largest when the others are only spelled alike ("St. Louis" beside "Saint-Louis"). */
const SPELLING_DOMINANCE = 1.5;

/** "New South Wales Australia" is the longest tail people write without a comma. */
const MAX_TAIL_WORDS = 4;

const regionOf = ({ place }: PlaceCandidate) => `${place.country}/${place.regionCode ?? ""}`;
const countyOf = (one: PlaceCandidate) => `${regionOf(one)}/${one.area ?? ""}`;

/** Of namesakes in one region (or county) the most populous stands for all. */
function onePer(keyOf: (one: PlaceCandidate) => string, candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const seen = new Set<string>();
  return candidates.filter((one) => {
    const key = keyOf(one);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Two spots so near each other, in kilometres, are one town that a list has twice. */
const SAME_TOWN_KM = 20;

/** The next of a name that may be meant as well: in another region, else in another county of this one. */
function findNamesake(first: PlaceCandidate, others: readonly PlaceCandidate[], all: readonly PlaceCandidate[]) {
  const isTwin = (one: PlaceCandidate) =>
    regionOf(one) === regionOf(first) &&
    one.area !== null &&
    one.area !== first.area &&
    distanceKm(one.place, first.place) > SAME_TOWN_KM;
  const isSized = ({ population }: PlaceCandidate) => REGION_PREFERENCE * population > first.population;
  return others.slice(0, 1).find(isSized) ?? all.find((one) => isTwin(one) && isSized(one)) ?? null;
}

function judge(
  { candidates, unread }: Narrowed,
  typed: string,
  timezone: string | null | undefined,
): KnownSearch | null {
  // A word that we do not understand may tell even namesakes of one region apart.
  const isOpen = unread.some(mayTell);
  const distinct = onePer(isOpen ? countyOf : regionOf, candidates);
  const [first, ...others] = distinct;
  if (!first) return null;
  const isTyped = ({ place }: PlaceCandidate) => foldWords(place.city) === foldWords(typed);
  const dominates = others.every((other) => {
    const factor = isTyped(first) && !isTyped(other) ? SPELLING_DOMINANCE : DOMINANCE;
    return first.population >= factor * Math.max(1, other.population);
  });
  if (isOpen ? others.length === 0 : dominates) {
    return { kind: "found", ...first, namesake: findNamesake(first, others, candidates), unread };
  }
  const sameZone =
    timezone === undefined || timezone === null ? [] : distinct.filter(({ place }) => place.timezone === timezone);
  if (sameZone.length > 0 && sameZone.length < distinct.length)
    return judge({ candidates: sameZone, unread }, typed, undefined);
  return { kind: "ambiguous", candidates: distinct.slice(0, MAX_CANDIDATES), unread };
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

/** What was found without what else may be meant. */
export const toCandidate = ({ place, population, area }: PlaceCandidate): PlaceCandidate => ({
  place,
  population,
  area,
});

const sizeOf = (result: KnownSearch) =>
  result.kind === "found" ? result.population : (result.candidates[0]?.population ?? 0);

/** What a way to split a city line finds. */
interface Reading {
  result: KnownSearch;
  /** Several words that are one name. */
  isWhole: boolean;
  /** All its words are understood. */
  isClear: boolean;
}

/** What the ways to split a city line find, the most literal first. */
function* readSplits(table: PlaceTable, query: PlaceQuery): Generator<Reading> {
  for (const { name, words, isCut } of splitLine(query.city)) {
    // Words cut off a name must mean something, or "Santa Fe Springs" would be Santa.
    if (isCut && words.some((word) => isUnknownWord(table, word))) continue;
    const namesakes = listPlacesByKey(table, foldPlaceName(name));
    const narrowed = narrowAll(table, namesakes, words, query);
    const result = judge(narrowed, name, query.timezone);
    const isClear = !words.some((word) => narrowed.unread.includes(word));
    if (result) yield { result, isWhole: !isCut && words.length === 0 && /\s/.test(name), isClear };
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
  let unclear: KnownSearch | null = null;
  for (const { result, isWhole, isClear } of readSplits(table, query)) {
    if (!isClear) {
      unclear ??= result;
      continue;
    }
    if (whole === null && !isWhole) return result;
    // "San Antonio Texas" is a village of Mexico too, which people mean only where no town is much larger.
    if (whole !== null && sizeOf(result) > REGION_PREFERENCE * sizeOf(whole)) return result;
    whole ??= result;
  }
  return whole ?? unclear;
}

/**
 * Finds the place an owner means. Accents, case, "St"/"Saint" and old or short names fold; a region or country,
 * in its own field or after the city, decides between namesakes; else a clearly larger one does, unless a word was to tell
 * that we do not understand.
 */
export function searchPlaces(table: PlaceTable, query: PlaceQuery): PlaceSearch {
  const known = searchKnownPlaces(table, query);
  if (known) return known;
  const ofArea = listTownsWithin(table, query);
  if (ofArea.length > 0) return { kind: "unknown", suggestions: ofArea, isArea: true };
  return {
    kind: "unknown",
    suggestions: suggestPlaces(table, query, listNamesakes(table, query.city)),
    isArea: false,
  };
}
