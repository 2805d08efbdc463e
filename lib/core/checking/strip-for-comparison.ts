import { WEEKDAYS } from "../vocabulary";
import { normalizeText } from "./trigrams";

export interface StripOptions {
  /** The business's name; two posts that differ only in it are the same post. */
  name: string;
  town: string;
  /** What the owner tells of events: it stands in each announcement as it was given, and is to be read there again. */
  told?: readonly string[];
}

/**
 * Words as pg_trgm tells them apart: an apostrophe parts them ("don't" is two). It counts a little more alike between
 * texts full of contractions than with the apostrophe dropped, up to 0.03, and the gate must not count less.
 */
const wordsOf = (text: string) => normalizeText(/['’]/.test(text) ? text.replace(/['’]/g, " ") : text);

const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
/** A weekday or a date, as it stands among normalised words: "on fridays", "24 march", "march 24 2027". */
const DAYS = new RegExp(
  ` (?:(?:${WEEKDAYS.join("|")})s?|(?:${NUMBER} ${MONTH}|${MONTH} ${NUMBER})(?: \\d{4})?)(?= )`,
  "g",
);

const HASHTAGS_AND_LINKS = /#[\p{L}\p{N}_]+|https?:\/\/\S+/gu;

/**
 * Makes the function that leaves of a caption what it really says: normalised words without the business's name, town,
 * hashtags, links and the call to action given with it. Weekdays and dates stand below, on a line of their own: two
 * texts are compared with them and without (see TrigramLexicon), for either may count more.
 */
export function createStripper({
  name,
  town,
  told = [],
}: StripOptions): (caption: string, callToAction?: string) => string {
  const phrases = [...told, name, town].map(wordsOf).filter((phrase) => phrase !== "");
  return (caption, callToAction) => {
    const words = /#|:\/\//.test(caption) ? caption.replace(HASHTAGS_AND_LINKS, " ") : caption;
    let text = ` ${wordsOf(words)} `;
    const action = callToAction === undefined ? "" : wordsOf(callToAction);
    for (const phrase of action === "" ? phrases : [...phrases, action]) {
      if (text.includes(` ${phrase} `)) text = text.replaceAll(` ${phrase} `, " ");
    }
    const days = text.match(DAYS);
    return days === null ? text.trim() : `${text.replace(DAYS, "").trim()}\n${days.join("").trim()}`;
  };
}
