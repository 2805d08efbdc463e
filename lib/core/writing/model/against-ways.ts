import { findAgainstWays } from "../../trades/may-say/kept-ways";
import { isEnglish } from "../require-english";
import type { SlotBrief } from "./slot-brief";

/** Polish "ale" is "but", French "lent" is slow: only longer words ("bacon", "champagne") mean the same elsewhere. */
const SHORT_WORDS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,4}(?![\p{L}\p{M}])/gu;

/** What a text of a post says against the ways that its business keeps, as `findAgainstWays` does, in the post's language. */
export function findSaidAgainstWays(text: string, { keeps, language }: Pick<SlotBrief, "keeps" | "language">) {
  if (keeps.length === 0) return null;
  return findAgainstWays(isEnglish({ language }) ? text : text.replace(SHORT_WORDS, " "), keeps);
}
