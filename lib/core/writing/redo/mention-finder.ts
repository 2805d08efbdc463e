import { createAvoidWordFinder } from "../../checking/find-avoid-word";
import { normalizeText } from "../../checking/trigrams";

const LITTLE_WORDS = new Set(
  "a about all also an and any are as at be but by can do for from get had has have how i if in into is it its just me more my new not of on or our own really so some that the their them there they this to up us very we what when which who why will with you your".split(
    " ",
  ),
);

/** The words of a text that say something. */
export const sayingWords = (text: string): string[] =>
  normalizeText(text)
    .split(" ")
    .filter((word) => word !== "" && !LITTLE_WORDS.has(word));

/** Whether a text speaks of a thing: every word of it that says something stands there, in some form. */
export function createMentionFinder(thing: string): (text: string) => boolean {
  // "Long-life milk" is neither a long list nor a shelf life.
  const parts = thing.split(/\s+/).flatMap((part) => (/\p{L}-\p{L}/u.test(part) ? [part] : sayingWords(part)));
  const finders = parts.map((part) => createAvoidWordFinder([part]));
  return (text) => finders.length > 0 && finders.every((find) => find(text) !== null);
}
