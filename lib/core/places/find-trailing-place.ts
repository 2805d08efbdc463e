import type { PlaceTable } from "./place-table";
import { isUnknownWord, type PlaceSearch, searchPlaces } from "./search-places";

/** A line split into what stands before the place, the place as typed, and what was found. */
export interface PlaceInLine {
  before: string;
  typed: string;
  found: Exclude<PlaceSearch, { kind: "unknown" }>;
}

const MAX_WORDS = 4;
// Hamlets are named like shops ("Bath", "Garden"); without a comma or "in" only a town of some size is one.
const MIN_POPULATION = 15_000;

const MARKS = /\s*[,|;•]\s*|\s+[–—-]\s+/u;

/** A place as typed, with the regions and countries after it; further parts ("Toronto, dentist") belong to the rest. */
function look(table: PlaceTable, before: string, typed: string): PlaceInLine | null {
  const [town = "", ...words] = typed.split(MARKS).filter((part) => part.trim() !== "");
  if (town === "") return null;
  const end = words.findIndex((word) => isUnknownWord(table, word));
  const [regions, others] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end)];
  const place = [town, ...regions].join(", ").trim();
  const found = searchPlaces(table, { city: place });
  if (found.kind === "unknown") return null;
  return { before: [before.trim(), ...others].filter((part) => part !== "").join(", "), typed: place, found };
}

function populationOf({ found }: PlaceInLine): number {
  return found.kind === "found" ? found.population : (found.candidates[0]?.population ?? 0);
}

/**
 * Of the parts between commas, dashes or bars the first that is a place and does not begin the line; after "in",
 * "at" or "near" the rest is meant as one. A line may begin with its town too, when that is of some size.
 */
function findMarked(table: PlaceTable, line: string, isOther: (words: string) => boolean): PlaceInLine | null {
  const parts = line.split(MARKS).filter((part) => part !== "");
  const at = (index: number) =>
    isOther(parts[index] ?? "") ? null : look(table, parts.slice(0, index).join(", "), parts.slice(index).join(", "));
  for (let index = 1; index < parts.length; index++) {
    const hit = at(index);
    if (hit) return hit;
  }
  for (const mark of [...line.matchAll(/\s(?:in|at|near|from|of)\s/giu)].reverse()) {
    const hit = look(table, line.slice(0, mark.index), line.slice(mark.index + mark[0].length));
    if (hit) return hit;
  }
  const first = parts.length > 1 ? at(0) : null;
  return first && first.before !== "" && populationOf(first) >= MIN_POPULATION ? first : null;
}

/**
 * The place in a typed line ("Harbor Bakery, Portland", "Smile, Toronto, dentist", "Plumbing in Leeds", "florist Sydney"):
 * a part of its own, or the last words.
 * `isOther` says that words mean something else, such as a trade; null when the line ends with no place.
 */
export function findTrailingPlace(
  table: PlaceTable,
  line: string,
  isOther: (words: string) => boolean,
): PlaceInLine | null {
  const marked = findMarked(table, line, isOther);
  if (marked) return marked;
  const words = line.split(/\s+/u);
  // In a line that is written large at all, a place is too.
  const isPlaceName = /\p{Lu}/u.test(line) ? /^\p{Lu}/u : /^\p{L}/u;
  for (let size = Math.min(MAX_WORDS, words.length - 1); size > 0; size--) {
    const typed = words.slice(-size).join(" ");
    if (isOther(typed) || !isPlaceName.test(typed)) continue;
    const hit = look(table, words.slice(0, -size).join(" "), typed);
    if (!hit) continue;
    if (populationOf(hit) >= MIN_POPULATION) return hit;
  }
  return null;
}
