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
  // As Americans say it; a voice that spells as the British do takes the "n" off again.
  herb: "an",
  herbs: "an",
  herbal: "an",
  herbalist: "an",
  ukulele: "a",
};
// "an herb" in the US, "a herb" elsewhere: both are right.
const EITHER = /^herb/;
const VOWEL_NUMBER = /^(?:8\d*|11|18)(?:th)?$/;

/** True when `article` may stand before `word`; numbers are read aloud ("an 8-inch tin", "a 10-inch tin"). */
export function isRightArticle(article: string, word: string): boolean {
  return EITHER.test(word) || articleFor(word) === article;
}

/** Answers so far; owners' own words come past too, so it is emptied rather than left to grow. */
const heard = new Map<string, "a" | "an">();
const MOST_HEARD = 5_000;

/** "a" or "an" for the word or phrase that follows, by its sound. */
export function articleFor(phrase: string): "a" | "an" {
  const known = heard.get(phrase);
  if (known) return known;
  if (heard.size >= MOST_HEARD) heard.clear();
  const first = phrase.trim().split(/[\s-]/)[0] ?? "";
  const article = SPELLED.test(first) ? articleOfLetter(first) : listenFor(first.toLowerCase());
  heard.set(phrase, article);
  return article;
}

/** Read out letter by letter: short ones, and longer ones that nobody could pronounce ("NASA" is a word, "NZSL" none). */
const SPELLED = /^(?:[A-Z]{2,3}|[BCDFGHJKLMNPQRSTVWXZ]{4,6})$/;
/** "An N", "an S", "a U": by how the first letter is called. */
const articleOfLetter = (word: string) => (/^[AEFHILMNORSX]/.test(word) ? "an" : "a");

function listenFor(word: string): "a" | "an" {
  if (/^\d/.test(word)) return VOWEL_NUMBER.test(word) ? "an" : "a";
  const known = BY_WORD[word];
  if (known) return known;
  // "A euphonium", "a eucalyptus".
  if (word.startsWith("eu")) return "a";
  return indefinite(word, { articleOnly: true }) === "an" ? "an" : "a";
}
