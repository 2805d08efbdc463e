import type { BusinessFacts, Draft, Slot } from "../brief";
import type { RedoWish } from "./read-wish";
import type { Unmet } from "./word-unmet";

/** A sentence that asks, or that asks for questions. */
const QUESTION = /\?|\bquestions?\b/i;

/** Whether a text has what a wish says of questions. */
export const hasQuestionAsWished = (text: string, { question }: Pick<RedoWish, "question">): boolean =>
  question === null || (question === "wanted" ? text.includes("?") : !QUESTION.test(text));

/** What of a wish can be measured on any text, whoever wrote it, and is not met: the model is not taken at its word. */
export function listUnmet(
  { caption, callToAction }: Pick<Draft, "caption" | "callToAction">,
  wish: RedoWish,
  { before, business, slot }: { before: string; business: BusinessFacts; slot: Slot },
): Unmet[] {
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex]?.title;
  const { shorter, longer, moreLocal, addOffer } = wish;
  const measures: readonly (readonly [Unmet, boolean])[] = [
    ["shorter", shorter && caption.length >= before.length],
    ["longer", longer && !shorter && caption.length <= before.length],
    ["local", moreLocal && !caption.includes(business.place.city)],
    [
      "question",
      !hasQuestionAsWished(wish.question === "wanted" ? caption : `${caption}\n${callToAction?.text ?? ""}`, wish),
    ],
    ["offer", addOffer && offer !== undefined && !caption.includes(offer)],
  ];
  return measures.flatMap(([unmet, is]) => (is ? [unmet] : []));
}
