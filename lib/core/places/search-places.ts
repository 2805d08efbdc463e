import { foldPlaceName, foldWords } from "./fold-place-name";
import { type PlaceCandidate, type PlaceTable, listPlacesByKey } from "./place-table";
import { resolveCountry } from "./resolve-country";
import { suggestPlaces } from "./suggest-places";

/** What an owner wrote; `city` may hold the rest too ("Portland, OR"). */
export interface PlaceQuery {
  city: string;
  region?: string | null | undefined;
  country?: string | null | undefined;
  /** IANA zone that tells namesakes apart when nothing else does. */
  timezone?: string | null | undefined;
}

export type PlaceSearch =
  | { kind: "found"; place: PlaceCandidate["place"]; population: number }
  | { kind: "ambiguous"; candidates: PlaceCandidate[] }
  | { kind: "unknown"; suggestions: string[] };

/** More candidates than this help nobody choose; the United States alone have 21 Springfields of some size. */
const MAX_CANDIDATES = 21;
/** A namesake this many times as populous as the next is the one people mean. */
const DOMINANCE = 3.45;
/** Enough for the largest when the others are only spelled alike ("St. Louis" beside "Saint-Louis"). */
const SPELLING_DOMINANCE = 1.5;
/** "London, CA" is read as a hamlet in California only while Canada's London is not this many times larger. */
const REGION_PREFERENCE = 20;

/** What a word after the city can mean; some mean two things ("CA", "IN"). */
function readWord(table: PlaceTable, word: string): { regions: Set<string>; country: string | null; nation: string | null } {
  const regions = new Set((table.regionsByName.get(foldWords(word)) ?? []).map((region) => `${region.country}/${region.code}`));
  const resolved = resolveCountry(word);
  return { regions, country: resolved?.country ?? null, nation: resolved?.regionCode ?? null };
}

/** Keeps the candidates that fit a word; a word that names nothing we know leaves them all. */
function narrow(table: PlaceTable, candidates: readonly PlaceCandidate[], word: string, field: "region" | "country"): PlaceCandidate[] {
  const { regions, country, nation } = readWord(table, word);
  if (regions.size === 0 && country === null) return [...candidates];
  const inRegion = candidates.filter(({ place }) => regions.has(`${place.country}/${place.regionCode}`));
  const inCountry = candidates.filter(({ place }) => place.country === country && (nation === null || place.regionCode === nation));
  if (field === "country") return inCountry.length > 0 ? inCountry : inRegion;
  const [first, other] = [inRegion[0], inCountry[0]];
  if (!first || (other && other.population > REGION_PREFERENCE * first.population)) return inCountry;
  return inRegion;
}

/** Of namesakes in one region the most populous stands for all: no answer of the owner could tell them apart. */
function onePerRegion(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ place }) => {
    const key = `${place.country}/${place.regionCode ?? place.id}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function judge(candidates: readonly PlaceCandidate[], typed: string, timezone: string | null | undefined): PlaceSearch | null {
  const distinct = onePerRegion(candidates);
  const [first, ...others] = distinct;
  if (!first) return null;
  const isTyped = ({ place }: PlaceCandidate) => foldWords(place.city) === foldWords(typed);
  const dominates = others.every((other) => {
    const factor = isTyped(first) && !isTyped(other) ? SPELLING_DOMINANCE : DOMINANCE;
    return first.population >= factor * Math.max(1, other.population);
  });
  if (dominates) return { kind: "found", place: first.place, population: first.population };
  const sameZone = timezone === undefined || timezone === null ? [] : distinct.filter(({ place }) => place.timezone === timezone);
  if (sameZone.length > 0 && sameZone.length < distinct.length) return judge(sameZone, typed, undefined);
  return { kind: "ambiguous", candidates: distinct.slice(0, MAX_CANDIDATES) };
}

/** The ways to split a city line into a name and the words that narrow it, the most literal first. */
function splitLine(line: string): { name: string; words: string[] }[] {
  const [head = "", ...rest] = line.split(",").map((part) => part.trim());
  const words = rest.filter((part) => part !== "");
  const splits = [{ name: head, words }];
  const parts = head.split(/\s+/);
  for (const tail of [1, 2, 3]) {
    if (parts.length <= tail) break;
    const [name, cut] = [parts.slice(0, -tail).join(" "), parts.slice(-tail)];
    splits.push({ name, words: [cut.join(" "), ...words] });
    // "Portland Oregon USA": a region and a country.
    if (tail > 1) splits.push({ name, words: [cut.slice(0, -1).join(" "), ...cut.slice(-1), ...words] });
  }
  // "Washington, D.C." is a name with a comma of its own.
  if (words.length > 0) splits.unshift({ name: [head, words[0]].join(" "), words: words.slice(1) });
  return splits;
}

/**
 * Finds the place an owner means. Accents, case, "St"/"Saint" and old or short names fold; a region or country,
 * in its own field or after the city, decides between namesakes; else a clearly larger one does.
 */
export function searchPlaces(table: PlaceTable, query: PlaceQuery): PlaceSearch {
  let namesakes: PlaceCandidate[] = [];
  for (const [i, { name, words }] of splitLine(query.city).entries()) {
    const all = listPlacesByKey(table, foldPlaceName(name));
    if (all.length === 0) continue;
    // Words cut off a name must mean something, or "Santa Fe Springs" would be Santa.
    const isCut = i > 0 && !query.city.trim().startsWith(`${name},`);
    if (isCut && words.some((word) => isUnknownWord(table, word))) continue;
    let candidates = all;
    for (const word of words) candidates = narrow(table, candidates, word, "region");
    if (query.region?.trim()) candidates = narrow(table, candidates, query.region, "region");
    if (query.country?.trim()) candidates = narrow(table, candidates, query.country, "country");
    const result = judge(candidates, name, query.timezone);
    if (result) return result;
    namesakes = namesakes.length > 0 ? namesakes : all;
  }
  return { kind: "unknown", suggestions: suggestPlaces(table, query, namesakes) };
}

function isUnknownWord(table: PlaceTable, word: string): boolean {
  const { regions, country } = readWord(table, word);
  return regions.size === 0 && country === null;
}
