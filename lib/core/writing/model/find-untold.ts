import { findInventedFact } from "../../checking/find-invented-fact";
import { findPhone } from "../../checking/find-phone";
import { isProfane } from "../../checking/find-profanity";
import { findRegulatedClaim } from "../../checking/find-regulated-claim";
import { findOwnClaim } from "../facts/find-own-claim";
import { isEnglish } from "../require-english";
import type { SlotBrief } from "./slot-brief";

/**
 * What a model must not put into an owner's mouth, with a code and words for its repair; null for nothing. A model is told no
 * fact of the owner's (they are filled in later), so whatever it states of the business it has made up: a number to call, an
 * award, hours, people, what customers say (these in English alone, whose words for them are known).
 */
export function findUntold(
  text: string,
  { careful, language }: Pick<SlotBrief, "careful" | "language">,
): { code: string; words: string } | null {
  if (text === "") return null;
  const own = isEnglish({ language }) ? findOwnClaim(text)?.words : undefined;
  const made = findInventedFact(text, "") ?? findPhone(text) ?? own ?? null;
  if (made !== null)
    return { code: "invented_fact", words: `"${made}" is a fact that the owner did not give; leave it out` };
  const claim = findRegulatedClaim(text, careful);
  if (claim !== null)
    return { code: "regulated_claim", words: `"${claim}" is a promise this trade may not make; say it without` };
  return isProfane(text)
    ? { code: "profanity", words: "it held a word that some channels hide; say it without" }
    : null;
}
