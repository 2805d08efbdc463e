import { isEnglish } from "../require-english";
import type { SlotBrief } from "./slot-brief";

/** A room of one's own, in the words that leave no doubt. */
const ROOM =
  /\b(?:(?:at|behind|on|across) the counter|waiting rooms?|front desk|fitting rooms?|shop windows?|our (?:door|shop|store|shelves|salon|studio|window|counter|premises)|visit us|(?:drop|pop|stop|come|swing) (?:in|by)(?: and| to|[.!]| any| before| on| this|$)|walk-ins?)\b/i;

/** What an English text says that a business without premises cannot: the words, or null. */
export function findSaidAgainstTraits(text: string, { without, language }: Pick<SlotBrief, "without" | "language">) {
  if (!without.includes("premises") || !isEnglish({ language })) return null;
  return ROOM.exec(text)?.[0] ?? null;
}
