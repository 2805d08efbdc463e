import { findInventedFact } from "../../checking/find-invented-fact";
import { findPhone } from "../../checking/find-phone";
import { isProfane } from "../../checking/find-profanity";
import { findRegulatedClaim } from "../../checking/find-regulated-claim";
import { findOwnClaim } from "../facts/find-own-claim";
import { isEnglish } from "../require-english";
import { findClaimWords } from "./claim-words";
import { findStreet } from "./find-address";
import { findFigure } from "./find-figure";
import type { SlotBrief } from "./slot-brief";

/** Spaces, signs and digits of other widths than ours. */
const OTHER_WIDTH = /[\u00a0\u2007\u2009\u202f\uff01-\uffee]/;
const plainWidth = (text: string) => (OTHER_WIDTH.test(text) ? text.normalize("NFKC") : text);

const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, " ").replace(/ %/g, "%");
/** Whether what was told holds the very words. */
const isTold = (words: string, told: string) => squeeze(told).includes(squeeze(words));

/** What the brief's topic or the owner's own words (`told`) do not hold of a text that states a fact of the business; null for nothing. */
function findMadeUp(text: string, { language, topic }: Pick<SlotBrief, "language" | "topic">, told: string) {
  const english = isEnglish({ language }) ? findOwnClaim(text)?.words : undefined;
  const own = english ?? findClaimWords(text, language);
  const given = [told, ...Object.values(topic)].join("\n");
  if (own !== null && !isTold(own, given)) return own;
  const reach = findPhone(text) ?? findStreet(text);
  if (reach !== null && !isTold(reach, told)) return reach;
  return findInventedFact(text, given) ?? findFigure(text, given);
}

/**
 * What a model must not put into an owner's mouth, with a code and words for its repair; null for nothing. A model is told no
 * fact of the owner's (they are filled in later) but what stands in the voice or the post that a redo starts from (`told`), so
 * whatever else it states of the business it has made up: a number to call, an award, hours, people, what customers say. Figures
 * are judged in every language, words in English and in those of `claim-words.ts`.
 */
export function findUntold(
  given: string,
  brief: Pick<SlotBrief, "careful" | "language" | "topic">,
  told = "",
): { code: string; words: string } | null {
  if (given === "") return null;
  const text = plainWidth(given);
  const made = findMadeUp(text, brief, told);
  if (made !== null)
    return { code: "invented_fact", words: `"${made}" is a fact that the owner did not give; leave it out` };
  const claim = findRegulatedClaim(text, brief.careful);
  if (claim !== null)
    return { code: "regulated_claim", words: `"${claim}" is a promise this trade may not make; say it without` };
  return isProfane(text)
    ? { code: "profanity", words: "it held a word that some channels hide; say it without" }
    : null;
}
