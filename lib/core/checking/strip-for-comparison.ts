import { WEEKDAYS } from "../vocabulary";
import { normalizeText } from "./trigrams";

export interface StripOptions {
  /** The business's name; two posts that differ only in it are the same post. */
  name: string;
  town: string;
}

/**
 * Words as pg_trgm tells them apart: an apostrophe parts them ("don't" is two). It counts a little more alike between
 * texts full of contractions than with the apostrophe dropped, up to 0.03, and the gate must not count less.
 */
const wordsOf = (text: string) => normalizeText(/['’]/.test(text) ? text.replace(/['’]/g, " ") : text);

/**
 * Stands for every weekday: texts that differ in the day alone are the same, and what a topic's sentence shares with
 * itself ("rather on Tuesday than on Friday") counts in the gate as it does for who leaves the days in.
 */
const ANY_WEEKDAY = " someweekday";

const HASHTAGS_AND_LINKS = /#[\p{L}\p{N}_]+|https?:\/\/\S+/gu;

/**
 * Makes the function that leaves of a caption what it really says: normalised words without the
 * business's name, town, hashtags, links and the call to action given with it, one weekday like the other.
 */
export function createStripper({ name, town }: StripOptions): (caption: string, callToAction?: string) => string {
  const phrases = [wordsOf(name), wordsOf(town)].filter((phrase) => phrase !== "");
  const weekdays = new RegExp(` (?:${WEEKDAYS.join("|")})s?(?= )`, "g");
  return (caption, callToAction) => {
    const words = /#|:\/\//.test(caption) ? caption.replace(HASHTAGS_AND_LINKS, " ") : caption;
    let text = ` ${wordsOf(words)} `;
    const action = callToAction === undefined ? "" : wordsOf(callToAction);
    for (const phrase of action === "" ? phrases : [...phrases, action]) {
      if (text.includes(` ${phrase} `)) text = text.replaceAll(` ${phrase} `, " ");
    }
    return text.replace(weekdays, ANY_WEEKDAY).trim();
  };
}
