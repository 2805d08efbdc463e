import { WEEKDAYS } from "../vocabulary";
import { normalizeText } from "./trigrams";

export interface StripOptions {
  /** The business's name; two posts that differ only in it are the same post. */
  name: string;
  town: string;
}

const HASHTAGS_AND_LINKS = /#[\p{L}\p{N}_]+|https?:\/\/\S+/gu;

/**
 * Makes the function that leaves of a caption what it really says: normalised words without the
 * business's name, town, weekdays, hashtags, links and the call to action given with it.
 */
export function createStripper({ name, town }: StripOptions): (caption: string, callToAction?: string) => string {
  const phrases = [normalizeText(name), normalizeText(town)].filter((phrase) => phrase !== "");
  const weekdays = new RegExp(` (?:${WEEKDAYS.join("|")})s?(?= )`, "g");
  return (caption, callToAction) => {
    const words = /#|:\/\//.test(caption) ? caption.replace(HASHTAGS_AND_LINKS, " ") : caption;
    let text = ` ${normalizeText(words)} `;
    const action = callToAction === undefined ? "" : normalizeText(callToAction);
    for (const phrase of action === "" ? phrases : [...phrases, action]) {
      if (text.includes(` ${phrase} `)) text = text.replaceAll(` ${phrase} `, " ");
    }
    return text.replace(weekdays, "").trim();
  };
}
