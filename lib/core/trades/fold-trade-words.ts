import pluralize from "pluralize";
import { foldWords } from "../places/fold-place-name";

// Words that look like plurals to the library and are none.
const KEPT = new Set([
  "gas",
  "glass",
  // Worn on the nose, not set in a window.
  "glasses",
  "business",
  "fitness",
  "wellness",
  "hvac",
  "pos",
  "yes",
  "tennis",
  "press",
  "canvas",
  "bus",
  "sms",
  "us",
  "its",
]);
const singulars = new Map<string, string>();

function singular(word: string): string {
  if (word.length < 4 || KEPT.has(word)) return word;
  const known = singulars.get(word);
  if (known !== undefined) return known;
  const result = pluralize.singular(word);
  // Owners type anything; the cache must not grow with it.
  if (singulars.size < 5_000) singulars.set(word, result);
  return result;
}

/** The key of a trade name: lower case, singular words, "&" as "and", no accents or punctuation. */
export function foldTradeWords(text: string): string {
  const words = foldWords(text.replace(/[&+]/g, " and ")).split(" ");
  return words.map(singular).join(" ");
}
