import type { BusinessFacts, Draft, Slot } from "../../brief";
import { createAvoidWordFinder } from "../../checking/find-avoid-word";
import { isPlainDay } from "../../occasions/read-owner-day";
import { announcedDay, isGraveOffer } from "../days/announced-day";
import { isSaidOf } from "../facts/told-facts";
import type { RedoWish } from "./redo-wish";
import type { Unmet } from "./word-unmet";

/** A sentence that asks, or that asks for questions. */
const QUESTION = /\?|\bquestions?\b/i;

/** Whether a text has what a wish says of questions. */
export const hasQuestionAsWished = (text: string, { question }: Pick<RedoWish, "question">): boolean =>
  question === null || (question === "wanted" ? text.includes("?") : !QUESTION.test(text));

/** True of a caption whose last sentence asks. */
export const endsAsking = (caption: string): boolean =>
  /\?["”’)]*$/.test(caption.replace(/(?:\s|\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+$/u, ""));

/** True of a caption whose first sentence asks. */
export const beginsAsking = (caption: string): boolean => /^[^.!?…\n]*\?/.test(caption);

/** An amount of money. */
const PRICE = /[$€£₹¥]\s?\d|\bR\s?\d|\b\d[\d.,]*\s?(?:dollars?|euros?|pounds?)\b/i;

/** Sentences that ask a reader to do something for or with the business. */
const CALLS =
  /\b(?:ask us|ask away|just ask|please ask|message us|send us|write to us|drop us a|call us|ring us|contact us|get in touch|let us know|talk to us|on request|spread the word|pass (?:it|the date) on|tell (?:any|some)one|tell one person|send it (?:on|to)|forward it|share the date|book (?:your|a|now)|order (?:yours|now|ahead)|come (?:in|by|and)|stop by|swing by|drop (?:in|by)|visit us|pop in|(?:happy|glad) to (?:tell|help|answer)|moment to ask|tell us|love to hear|send a message)\b/i;

/** Whether a version calls its readers to do something only as a wish says of that. */
export const hasCallAsWished = (
  { caption, callToAction }: Pick<Draft, "caption" | "callToAction">,
  { call }: Pick<RedoWish, "call">,
): boolean => call === null || (callToAction !== null || CALLS.test(caption)) === (call === "wanted");

const EMOJI = /\p{Extended_Pictographic}/u;

/** Whether what a post tells of is said plainly, whatever the tone of the rest. */
function isToldPlainly(slot: Slot, business: BusinessFacts): boolean {
  const day = announcedDay(slot, business);
  return slot.occasion?.sombre === true || (day !== null && isPlainDay(day)) || isGraveOffer(slot, business);
}

/** What shouts. */
export const EXCLAMATION = /!/;

const holdsCode = (text: string, { offers }: Pick<BusinessFacts, "offers">): boolean =>
  offers.some(({ code }) => code !== undefined && text.includes(code));

/** Whether a version asks as wished, and where. */
function measureAsking(caption: string, text: string, wish: RedoWish): (readonly [Unmet, boolean])[] {
  const isAsked = hasQuestionAsWished(wish.question === "wanted" ? caption : text, wish);
  if (wish.questionLast) return [["ending", !endsAsking(caption)]];
  return wish.questionFirst ? [["opening", !beginsAsking(caption)]] : [["question", !isAsked]];
}

/** So much shorter or longer nobody sees. */
const UNSEEN = 0.05;

/** What a wish says of a version's length and is not so. */
export function lengthUnmet(
  { length }: string,
  { shorter, longer, notShorter, notLonger }: Pick<RedoWish, "shorter" | "longer" | "notShorter" | "notLonger">,
  before: string,
): Unmet[] {
  const measures: readonly (readonly [Unmet, boolean])[] = [
    ["shorter", shorter && length >= before.length],
    ["longer", longer && length <= before.length],
    ["notShorter", notShorter && length < Math.floor(before.length * (1 - UNSEEN))],
    ["notLonger", notLonger && length > Math.ceil(before.length * (1 + UNSEEN))],
  ];
  return measures.flatMap(([unmet, is]) => (is ? [unmet] : []));
}

/** "details" of a version that no longer says what the owner tells of the event, where the post says it. */
export function lostDetails(
  { caption }: Pick<Draft, "caption">,
  before: string,
  slot: Pick<Slot, "eventIndex">,
  { events }: Pick<BusinessFacts, "events">,
): ["details"] | [] {
  const details = slot.eventIndex === null ? undefined : events[slot.eventIndex]?.details;
  if (details === undefined) return [];
  return isSaidOf(before, details) && !isSaidOf(caption, details) ? ["details"] : [];
}

/** What of a wish can be measured on any text, whoever wrote it, and is not met: the model is not taken at its word. */
export function listUnmet(
  { caption, callToAction, link }: Pick<Draft, "caption" | "callToAction" | "link">,
  wish: RedoWish,
  { before, business, slot }: { before: string; business: BusinessFacts; slot: Slot },
): Unmet[] {
  const offer = slot.offerIndex === null ? undefined : business.offers[slot.offerIndex]?.title;
  const { moreLocal, addOffer } = wish;
  const text = `${caption}\n${callToAction?.text ?? ""}`;
  const measures: readonly (readonly [Unmet, boolean])[] = [
    ...measureAsking(caption, text, wish),
    ["local", moreLocal && !caption.includes(business.place.city)],
    ["price", wish.withoutPrice && PRICE.test(text)],
    ["code", wish.withoutCode && holdsCode(text, business)],
    ["plain", wish.tone !== null && wish.tone !== "professional" && isToldPlainly(slot, business)],
    ["call", !hasCallAsWished({ caption, callToAction }, wish)],
    ["link", wish.link !== null && (link !== null) !== (wish.link === "wanted")],
    ["name", wish.withoutName && text.includes(business.name)],
    ["town", wish.withoutTown && text.includes(business.place.city)],
    ["emoji", wish.withoutEmoji && EMOJI.test(text)],
    ["exclamation", wish.withoutExclamation && EXCLAMATION.test(text)],
    ["without", createAvoidWordFinder(wish.without)(text) !== null],
    ["offer", addOffer && offer !== undefined && !caption.includes(offer)],
  ];
  return [
    ...lengthUnmet(caption, wish, before),
    ...lostDetails({ caption }, before, slot, business),
    ...measures.flatMap(([unmet, is]) => (is ? [unmet] : [])),
  ];
}
