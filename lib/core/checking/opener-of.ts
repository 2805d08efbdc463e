import { normalizeText } from "./trigrams";

const WORDS = 5;
// Five English words fit well; longer words are read from the whole caption.
const USUALLY_ENOUGH = 80;

/** A caption's first five words, lower case, without punctuation: what a feed shows first. */
export function openerOf(caption: string): string {
  const words = normalizeText(caption.slice(0, USUALLY_ENOUGH)).split(" ");
  // The last word may be cut in the middle, so one more than is used has to be there.
  const whole = words.length > WORDS || caption.length <= USUALLY_ENOUGH ? words : normalizeText(caption).split(" ");
  return whole.slice(0, WORDS).join(" ");
}
