import type { PlaceTable } from "./place-table";
import { type PlaceSearch, searchPlaces } from "./search-places";

/** A line split into what stands before the place, the place as typed, and what was found. */
export interface PlaceInLine {
  before: string;
  typed: string;
  found: Exclude<PlaceSearch, { kind: "unknown" }>;
}

const MAX_WORDS = 4;
// Hamlets are named like shops ("Bath", "Garden"); without a comma or "in" only a town of some size is one.
const MIN_POPULATION = 15_000;

function look(table: PlaceTable, before: string, typed: string): PlaceInLine | null {
  if (typed.trim() === "") return null;
  const found = searchPlaces(table, { city: typed });
  return found.kind === "unknown" ? null : { before: before.trim(), typed: typed.trim(), found };
}

/** After a comma, dash or bar, or after "in", "at" or "near", the rest of the line is meant as a place. */
function findMarked(table: PlaceTable, line: string): PlaceInLine | null {
  for (const mark of line.matchAll(/\s*[,|;•]\s*|\s+[–—-]\s+/gu)) {
    const hit = look(table, line.slice(0, mark.index), line.slice(mark.index + mark[0].length));
    if (hit) return hit;
  }
  for (const mark of [...line.matchAll(/\s(?:in|at|near|from|of)\s/giu)].reverse()) {
    const hit = look(table, line.slice(0, mark.index), line.slice(mark.index + mark[0].length));
    if (hit) return hit;
  }
  return null;
}

/**
 * The place at the end of a typed line ("Harbor Bakery, Portland", "Plumbing in Leeds", "florist Sydney").
 * `isOther` says that words mean something else, such as a trade; null when the line ends with no place.
 */
export function findTrailingPlace(
  table: PlaceTable,
  line: string,
  isOther: (words: string) => boolean,
): PlaceInLine | null {
  const marked = findMarked(table, line);
  if (marked) return marked;
  const words = line.split(/\s+/u);
  // In a line that is written large at all, a place is too.
  const isPlaceName = /\p{Lu}/u.test(line) ? /^\p{Lu}/u : /^\p{L}/u;
  for (let size = Math.min(MAX_WORDS, words.length - 1); size > 0; size--) {
    const typed = words.slice(-size).join(" ");
    if (isOther(typed) || !isPlaceName.test(typed)) continue;
    const hit = look(table, words.slice(0, -size).join(" "), typed);
    if (!hit) continue;
    const population = hit.found.kind === "found" ? hit.found.population : (hit.found.candidates[0]?.population ?? 0);
    if (population >= MIN_POPULATION) return hit;
  }
  return null;
}
