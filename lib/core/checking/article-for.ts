import indefinite from "indefinite";

// What `indefinite` 2.5 gets wrong, found by reading a list of common words.
const BY_WORD: Readonly<Record<string, "a" | "an">> = {
  heirloom: "an",
  heirlooms: "an",
  honorary: "an",
  hourglass: "an",
  used: "a",
  usable: "a",
  ewe: "a",
  ukulele: "a",
};
// "an herb" in the US, "a herb" elsewhere: both are right.
const EITHER = /^herb/;
const VOWEL_NUMBER = /^(?:8\d*|11|18)(?:th)?$/;

/** True when `article` may stand before `word`; numbers are read aloud ("an 8-inch tin", "a 10-inch tin"). */
export function isRightArticle(article: string, word: string): boolean {
  return EITHER.test(word) || articleFor(word) === article;
}

/** "a" or "an" for the word or phrase that follows, by its sound. */
export function articleFor(phrase: string): "a" | "an" {
  const word = phrase.trim().split(/[\s-]/)[0]?.toLowerCase() ?? "";
  if (/^\d/.test(word)) return VOWEL_NUMBER.test(word) ? "an" : "a";
  const known = BY_WORD[word];
  if (known) return known;
  return indefinite(word, { articleOnly: true }) === "an" ? "an" : "a";
}
