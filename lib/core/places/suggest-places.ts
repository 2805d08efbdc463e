import { distanceWithin } from "../trades/edit-distance";
import { describePlace } from "./describe-place";
import { foldPlaceName } from "./fold-place-name";
import type { PlaceQuery } from "./place-query";
import { findFirstLine, keyOfLine, type PlaceCandidate, type PlaceTable, readLine } from "./place-table";
import { resolveCountry } from "./resolve-country";

const MAX_SUGGESTIONS = 5;

/** Places whose key starts like the typed one and is a typo or a longer name away. */
function listSimilar(table: PlaceTable, key: string): PlaceCandidate[] {
  // Typos in the first letter are rare, and without it the scan would read every line.
  const first = key.slice(0, 1);
  if (first === "") return [];
  const maxDistance = key.length < 5 ? 1 : 2;
  const found: PlaceCandidate[] = [];
  for (let i = findFirstLine(table, first); i < table.lines.length; i++) {
    const line = table.lines[i] ?? "";
    const other = keyOfLine(line);
    if (!other.startsWith(first)) break;
    if (other.startsWith(`${key} `) || distanceWithin(key, other, maxDistance) !== null)
      found.push(readLine(table, line));
  }
  return found;
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

/** Up to five places an owner may have meant, in the named country when there is one, the most populous first. */
export function suggestPlaces(table: PlaceTable, query: PlaceQuery, namesakes: readonly PlaceCandidate[]): string[] {
  const name = query.city.split(",")[0] ?? "";
  const candidates = namesakes.length > 0 ? [...namesakes] : listSimilar(table, foldPlaceName(name));
  const country = query.country ? resolveCountry(query.country)?.country : undefined;
  const inCountry = candidates.filter(({ place }) => place.country === country);
  const pool = inCountry.length > 0 ? inCountry : candidates;
  pool.sort((a, b) => b.population - a.population);
  return [...new Set(pool.map(({ place }) => describePlace(place)))].slice(0, MAX_SUGGESTIONS);
}
