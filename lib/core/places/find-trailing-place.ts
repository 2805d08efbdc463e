import { LINE_MARKS as MARKS } from "../trades/tidy-line";
import { isUnknownWord, isWherePlaceLies } from "./narrow-places";
import type { PlaceTable } from "./place-table";
import { type PlaceSearch, searchPlaces } from "./search-places";

/** A line split into what stands before the place, the place as typed, and what was found. */
export interface PlaceInLine {
  before: string;
  typed: string;
  found: Exclude<PlaceSearch, { kind: "unknown" }>;
}

/** What a line is read by: the world's places, and whether words mean something else, such as a trade. */
interface Reader {
  table: PlaceTable;
  isOther: (words: string) => boolean;
  /** The line writes something large; then it does so for a place too. */
  writesLarge: boolean;
}

/** "Helena Valley West Central Montana", "Las Palmas de Gran Canaria". */
const MAX_WORDS = 6;
/** "District of Columbia", "Newfoundland and Labrador", "Australian Capital Territory". */
const MAX_REGION_WORDS = 3;
// Hamlets are named like shops ("Bath", "Garden"); where nothing else speaks for them only a town of some size is one.
const MIN_POPULATION = 15_000;
/** A whole part before its state ("Geneva, New York") is a town from this size on, even where the state is also a city. */
const MIN_NARROWED = 1_000;

/** In English and what else owners write: "coiffeur à Paris", "peluquería en Sevilla", "Bäckerei bei Köln". */
const PREPOSITIONS = /(?:^|\s)(?:in|at|near|from|à|en|em|bei|nahe)\s/giu;
/** "Bakery of" Portland. */
const TRAILING_PREPOSITION = /(?:^|\s+)(?:in|at|near|from|of|à|en|em|bei|nahe|de|da|di|du|aus|von)$/iu;

/** A place as typed, with the regions and countries after it; further parts ("Toronto, dentist") belong to the rest. */
function look({ table }: Reader, before: string, typed: string): PlaceInLine | null {
  const [town = "", ...words] = typed.split(MARKS).filter((part) => part.trim() !== "");
  if (town === "") return null;
  const end = words.findIndex((word) => isUnknownWord(table, word));
  const [regions, others] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end)];
  const place = [town, ...regions].join(", ").trim();
  const found = searchPlaces(table, { city: place });
  if (found.kind === "unknown") return null;
  const name = before.trim().replace(TRAILING_PREPOSITION, "");
  return { before: [name, ...others].filter((part) => part !== "").join(", "), typed: place, found };
}

function populationOf({ found }: PlaceInLine): number {
  return found.kind === "found" ? found.population : (found.candidates[0]?.population ?? 0);
}

const isSizeable = (hit: PlaceInLine | null) => hit !== null && populationOf(hit) >= MIN_POPULATION;

/** Whether the words before a place end in a trade: "Joe's Bakery" before "Camden". */
function endsInTrade({ isOther }: Reader, before: string): boolean {
  const words = before.split(/\s+/u);
  return [1, 2, 3].some((size) => size <= words.length && isOther(words.slice(-size).join(" ")));
}

/** The longest run of words at the end of a text that is a town, with what is `after` it; `least` words stay before it. */
function findLastWords(reader: Reader, text: string, after: string, least: number): PlaceInLine[] {
  const words = text.split(/\s+/u);
  const isPlaceName = reader.writesLarge ? /^\p{Lu}/u : /^\p{L}/u;
  const hits: PlaceInLine[] = [];
  for (let size = Math.min(MAX_WORDS, words.length - least); size > 0; size--) {
    const town = words.slice(-size).join(" ");
    if (reader.isOther(town) || !isPlaceName.test(town)) continue;
    const hit = look(reader, words.slice(0, -size).join(" "), town + after);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** Behind the first of the prepositions that leads to a place: what it leads to is meant as one. */
function findAfterPreposition(reader: Reader, text: string, after: string): PlaceInLine | null {
  for (const mark of text.matchAll(PREPOSITIONS)) {
    const hit = look(reader, text.slice(0, mark.index), text.slice(mark.index + mark[0].length) + after);
    if (hit) return hit;
  }
  return null;
}

/**
 * A part that names a state or a country ("ME", "France"): the town it narrows stands at the end of the part before it.
 * Only without one is the part a town itself, when people mean the town by that name ("New York", "Cork"; no hamlet "Me").
 */
function findNarrowed(reader: Reader, parts: readonly string[], index: number): PlaceInLine | null {
  const { table } = reader;
  const word = parts[index] ?? "";
  const before = parts[index - 1] ?? "";
  const after = `, ${parts.slice(index).join(", ")}`;
  const within = (hit: PlaceInLine | null) =>
    hit && { ...hit, before: [...parts.slice(0, index - 1), hit.before].filter((part) => part !== "").join(", ") };
  const marked = findAfterPreposition(reader, before, after);
  if (marked) return within(marked);
  const itself = reader.isOther(word)
    ? null
    : look(reader, parts.slice(0, index).join(", "), parts.slice(index).join(", "));
  // A part with nothing before it may be a town as a whole; one further on has been tried before.
  const narrowed = findLastWords(reader, before, after, index === 1 ? 0 : 1)[0] ?? null;
  const isItsOwn = itself?.found.kind === "found" && isWherePlaceLies(table, word, itself.found.place);
  if (narrowed && !(isItsOwn && isSizeable(itself) && !standsAlone(reader, narrowed, before))) return within(narrowed);
  if (!itself) return null;
  const isNarrowed = index + 1 < parts.length && !isUnknownWord(table, parts[index + 1] ?? "");
  return isNarrowed || isItsOwn || isSizeable(itself) ? itself : null;
}

/** Whether a town before the name of a state that is a city too is meant, and not a word of a name ("Blue Garden, New York"). */
function standsAlone(reader: Reader, narrowed: PlaceInLine, part: string): boolean {
  const isWhole = narrowed.typed.startsWith(`${part},`) && populationOf(narrowed) >= MIN_NARROWED;
  return isWhole || isSizeable(narrowed) || endsInTrade(reader, narrowed.before);
}

/**
 * Of the parts between commas, dashes or bars the first that is a place and does not begin the line; after "in",
 * "at" or "near" the rest is meant as one. A line may begin with its town too, when that is of some size.
 */
function findMarked(reader: Reader, line: string): PlaceInLine | null {
  const { table, isOther } = reader;
  const parts = line.split(MARKS).filter((part) => part !== "");
  const at = (index: number) =>
    isOther(parts[index] ?? "") ? null : look(reader, parts.slice(0, index).join(", "), parts.slice(index).join(", "));
  for (let index = 1; index < parts.length; index++) {
    const hit = isUnknownWord(table, parts[index] ?? "") ? at(index) : findNarrowed(reader, parts, index);
    if (hit) return hit;
  }
  const marked = findAfterPreposition(reader, line, "");
  if (marked) return marked;
  const first = parts.length > 1 ? at(0) : null;
  return first && first.before !== "" && isSizeable(first) ? first : null;
}

/** "Camden ME", "Bath England": the last words say where the town lies, and are written large. Answers those words. */
function narrowingWords({ table }: Reader, { typed, found }: PlaceInLine): string | null {
  const words = typed.split(/\s+/u);
  if (found.kind !== "found") return null;
  for (let size = Math.min(MAX_REGION_WORDS, words.length - 1); size > 0; size--) {
    const last = words.slice(-size).join(" ");
    if (/^\p{Lu}/u.test(last) && isWherePlaceLies(table, last, found.place)) return last;
  }
  return null;
}

/** The last words of a line without marks: a town with its state, or one of some size. */
function findUnmarked(reader: Reader, line: string): PlaceInLine | null {
  const hits = findLastWords(reader, line, "", 1);
  const narrowed = hits.find((hit) => narrowingWords(reader, hit) !== null) ?? null;
  const sizeable = hits.find(isSizeable) ?? null;
  if (!narrowed || !sizeable || sizeable.typed.length >= narrowed.typed.length) return sizeable ?? narrowed;
  const isCode = /^\p{Lu}{2,3}$/u.test(narrowingWords(reader, narrowed) ?? "");
  return isCode || endsInTrade(reader, narrowed.before) ? narrowed : sizeable;
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
  const reader: Reader = { table, isOther, writesLarge: /\p{Lu}/u.test(line) };
  return findMarked(reader, line) ?? findUnmarked(reader, line);
}
