import { ORDINARY_WORDS } from "../ordinary-words";
import { inflectedForms } from "./inflected-forms";
import { normalizeText } from "./trigrams";

/** An avoid word or phrase: what the owner wrote, and of each of its words every form. */
interface Avoided {
  word: string;
  forms: readonly ReadonlySet<string>[];
}

function toAvoided(avoidWords: readonly string[]): Avoided[] {
  return avoidWords.flatMap((word) => {
    const phrase = normalizeText(word);
    return phrase === "" ? [] : [{ word, forms: phrase.split(" ").map(inflectedForms) }];
  });
}

/** What pulls two words together; "baker's" is a form of its word already. */
const PULLED_TOGETHER = /(?<=\p{L})['’](?=(?:re|ll|ve|d|m)\b)/giu;

/**
 * Makes the finder of the owner's avoid words: whole words or phrases in any of their forms, without case or accents,
 * and within "we're" and its like; null when none is there.
 */
export function createAvoidWordFinder(avoidWords: readonly string[]): (text: string) => string | null {
  const byFirst = new Map<string, Avoided[]>();
  for (const avoided of toAvoided(avoidWords))
    for (const form of avoided.forms[0] ?? []) byFirst.set(form, [...(byFirst.get(form) ?? []), avoided]);
  if (byFirst.size === 0) return () => null;
  const findIn = (text: string): string | null => {
    const words = normalizeText(text).split(" ");
    for (const [at, first] of words.entries()) {
      const found = byFirst
        .get(first)
        ?.find(({ forms }) => forms.every((form, offset) => form.has(words[at + offset] ?? "")));
      if (found) return found.word;
    }
    return null;
  };
  return (text) => {
    const apart = text.replace(PULLED_TOGETHER, " ");
    return findIn(text) ?? (apart === text ? null : findIn(apart));
  };
}

/** Shorter ones stand at the end of too many other words ("bar" in "barbershop"), and in their middle. */
const LEAST_AT_END = 4;
const LEAST_INSIDE = 5;
/** Of the other word in a tag: "a" and "to" are in everything. */
const LEAST_BESIDE = 3;
/** What short words stand before and behind in tags: "cartips" speaks of a car, "carpet" and "rhubarb" do not of cars and bars. */
const BESIDE_SHORT = new Set(
  `accident advice battery buying care check class clean cleaning club cut day days design detailing drinks facts first
  food fun games gear hack hacks health help history home insurance jobs keys lesson lessons life love lover lovers
  maintenance menu my new night noise old open opening owner owners parts party photo photos plan rental repair safety
  school season service shop snack snacks stories style talk time tip tips training used wash wrap your`.split(/\s+/),
);
/** Words that only look as if they were run together. */
const NO_COMPOUNDS = new Set(["carpet", "carpets", "season", "seasons", "teapot", "artisan"]);
const singular = (word: string) => word.replace(/s$/, "");
/** True of what may stand beside a short word in a tag: "winter" beside "fun". */
const isWordBeside = (rest: string) =>
  BESIDE_SHORT.has(rest) ||
  (rest.length >= LEAST_BESIDE && (ORDINARY_WORDS.has(rest) || ORDINARY_WORDS.has(singular(rest))));

/** "NationalCarCareDay" shows where its words begin. */
const WORD_IN_TAG = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+/gu;

/**
 * Makes the finder of avoid words in a hashtag, where words are run together: one of their forms is the tag, or begins
 * or ends it ("bakingtips", "homebaking"). Null when none does.
 */
export function createAvoidedTagFinder(avoidWords: readonly string[]): (tag: string) => string | null {
  const phrases = toAvoided(avoidWords).map(({ word, forms }) => ({ word, forms: joinForms(forms) }));
  return (tag) => {
    const folded = normalizeText(tag).replaceAll(" ", "");
    const words = new Set((tag.match(WORD_IN_TAG) ?? []).map(normalizeText));
    const isIn = (form: string) =>
      folded === form ||
      words.has(form) ||
      (!NO_COMPOUNDS.has(folded) && folded.startsWith(form) && isWordBeside(folded.slice(form.length))) ||
      (!NO_COMPOUNDS.has(folded) && folded.endsWith(form) && isWordBeside(folded.slice(0, -form.length))) ||
      (form.length >= LEAST_INSIDE && folded.includes(form)) ||
      (form.length >= LEAST_AT_END && (folded.startsWith(form) || folded.endsWith(form)));
    return phrases.find(({ forms }) => forms.some(isIn))?.word ?? null;
  };
}

/** Of a phrase only the last word changes in a tag; all forms of all its words would be too many. */
function joinForms(forms: readonly ReadonlySet<string>[]): string[] {
  const before = forms
    .slice(0, -1)
    .map(([word = ""]) => word)
    .join("");
  return [...(forms.at(-1) ?? [])].map((form) => before + form);
}
