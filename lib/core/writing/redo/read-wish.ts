import { normalizeText } from "../../checking/trigrams";
import type { Tone } from "../../vocabulary";
import { findClaim } from "../facts/find-claim";
import {
  ANGLE,
  AT_END,
  BETWEEN_WISHES,
  CALL,
  FORM,
  isLocal,
  LEFT_OUT,
  LENGTH,
  LINK,
  MOST_WORDS_AVOIDED,
  NAME,
  NEGATED,
  NEW_SUBJECT,
  OFFER,
  OFFER_NAME,
  QUESTION,
  TONE_WORDS,
  TRANSLATED,
  WANTED,
} from "./wish-words";

/** What a redo may be asked for with one tap. */
export const REDO_CHIPS = ["shorter", "warmer", "different_angle", "more_local", "add_offer"] as const;
export type RedoChip = (typeof REDO_CHIPS)[number];

export interface RedoWish {
  shorter: boolean;
  longer: boolean;
  differentAngle: boolean;
  /** "Write about something else": the post need not stay with what it is about. */
  newSubject: boolean;
  /** "Make it about our offer": another subject only where there is one. */
  offerSubject: boolean;
  /** The names by which the note speaks of offers ("our Easter sale"). */
  offerNames: string[];
  /** Those of them that are none of the owner's, and those that do not run on the post's day. */
  unknownOffers: string[];
  pastOffers: string[];
  moreLocal: boolean;
  addOffer: boolean;
  tone: Tone | null;
  question: "wanted" | "unwanted" | null;
  /** "End with a question": nothing stands below it. */
  questionLast: boolean;
  /** A call to action, and a link to the business's website. */
  call: "wanted" | "unwanted" | null;
  link: "wanted" | "unwanted" | null;
  /** Words that the post must not hold, and what it must not name. */
  without: string[];
  withoutName: boolean;
  withoutTown: boolean;
  withoutOffer: boolean;
  withoutCode: boolean;
  withoutPrice: boolean;
  withoutEmoji: boolean;
  withoutHashtags: boolean;
  /** What the post should speak of, in the owner's words. */
  mention: string[];
  /** Parts of the note that ask to state what the business's facts do not hold, and how to reach it: no writer does. */
  claims: string[];
  contacts: string[];
  /** Parts of the note that ask for another language than the calendar's. */
  languages: string[];
  /** Parts of the note that nothing here follows, in the owner's words. */
  unread: string[];
}

const noWish = (): RedoWish => ({
  shorter: false,
  longer: false,
  differentAngle: false,
  newSubject: false,
  offerSubject: false,
  offerNames: [],
  unknownOffers: [],
  pastOffers: [],
  moreLocal: false,
  addOffer: false,
  tone: null,
  question: null,
  questionLast: false,
  call: null,
  link: null,
  without: [],
  withoutName: false,
  withoutTown: false,
  withoutOffer: false,
  withoutCode: false,
  withoutPrice: false,
  withoutEmoji: false,
  withoutHashtags: false,
  mention: [],
  claims: [],
  contacts: [],
  languages: [],
  unread: [],
});

/** Pieces of a post that a wish may not want, by the words for them. */
const PIECES: readonly (readonly [RegExp, Partial<RedoWish>])[] = [
  [QUESTION, { question: "unwanted" }],
  [CALL, { call: "unwanted" }],
  [LINK, { link: "unwanted" }],
  [NAME, { withoutName: true }],
  [/^(?:(?:discount|offer|promo(?:tion)?|voucher|coupon|sale) )?codes?$/, { withoutCode: true }],
  [/^(?:(?:its|their|exact) )?(?:prices?|costs?|prices? of it)$/, { withoutPrice: true }],
  [OFFER, { withoutOffer: true }],
  [/^emojis?$/, { withoutEmoji: true }],
  [/^(?:hash)?tags?$/, { withoutHashtags: true }],
];
const pieceOf = (text: string) => PIECES.find(([words]) => words.test(text.toLowerCase()))?.[1];
const OR = /\s+(?:or|nor|and)\s+(?:(?:the|our|my|any|an?|no)\s+)?/i;

/** Reads what a wish does not want. */
function readUnwanted(thing: string, part: string, town: string, wish: RedoWish): void {
  const text = thing.toLowerCase();
  const several = thing.split(OR);
  const piece = pieceOf(text);
  // "No emoji or hashtags" are two wishes, "no bread and butter" is one.
  if (several.length > 1 && several.some((one) => pieceOf(one)))
    for (const one of several) readUnwanted(one, part, town, wish);
  else if (piece) Object.assign(wish, piece);
  else if (isLocal(text, town)) wish.withoutTown = true;
  else if (FORM.test(text)) wish.unread.push(part);
  // "Don't make it shorter" asks for nothing.
  else if (LENGTH.shorter.test(text) || LENGTH.longer.test(text) || TONE_WORDS.some(([, words]) => words.test(text)))
    return;
  else if (normalizeText(text).split(" ").length <= MOST_WORDS_AVOIDED && /\p{L}/u.test(text)) wish.without.push(thing);
  else wish.unread.push(part);
}

/** "Something else" names no thing to speak of. */
const isOther = (thing: string) =>
  /^(?:some|any)thing (?:else|different|new)\b|^(?:another|different|new) (?:topic|subject)$/i.test(thing);

/** Wants the post's last sentence to be the question. */
function wantQuestion(part: string, wish: RedoWish): void {
  wish.question = "wanted";
  wish.questionLast ||= AT_END.test(part);
}

function wantOffer(thing: string, wish: RedoWish): void {
  const [, before, behind] = OFFER_NAME.exec(thing) ?? [];
  if (before === undefined && behind === undefined) wish.addOffer = true;
  else wish.offerNames.push(thing);
}

/** Reads what a wish wants the post to speak of. */
function readWanted(thing: string, part: string, town: string, wish: RedoWish): void {
  const text = thing.toLowerCase();
  if (QUESTION.test(text)) wantQuestion(part, wish);
  else if (CALL.test(text)) wish.call = "wanted";
  else if (LINK.test(text)) wish.link = "wanted";
  else if (OFFER.test(text)) wantOffer(thing, wish);
  else if (isLocal(text, town)) wish.moreLocal = true;
  else if (LENGTH.longer.test(text)) wish.longer = true;
  else if (isOther(thing)) return;
  else if (/emoji|hashtag|link|photo|picture|image/.test(text)) wish.unread.push(part);
  else wish.mention.push(thing);
}

/** Reads a wish about the manner of the post; false when it is about nothing known. */
function readManner(text: string, town: string, wish: RedoWish): boolean {
  const tone = TONE_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
  const found = {
    shorter: LENGTH.shorter.test(text),
    longer: LENGTH.longer.test(text),
    differentAngle: ANGLE.test(text),
    moreLocal: isLocal(text, town),
    addOffer: OFFER.test(text),
  };
  for (const [key, is] of Object.entries(found)) if (is) wish[key as keyof typeof found] = true;
  wish.tone ??= tone;
  const asks = QUESTION.test(text);
  if (asks) wantQuestion(text, wish);
  return tone !== null || asks || Object.values(found).includes(true);
}

/** The single wishes of a note. */
function listParts(instruction: string): string[] {
  const parts = instruction.split(BETWEEN_WISHES).map((part) =>
    part
      .replace(/\bplease\b/gi, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(?:and|but|then|also|plus)\s+/i, ""),
  );
  return parts.filter((part) => part !== "");
}

/** What a part of a note wants the post to speak of, in the owner's words, and whether as its subject; null where it asks for no such thing. */
export function readWantedThing(part: string): { thing: string; isSubject: boolean } | null {
  const thing = WANTED.exec(part)?.[1];
  return thing === undefined ? null : { thing, isSubject: NEW_SUBJECT.test(part.toLowerCase()) };
}

function readPart(part: string, town: string, ownerFacts: string, wish: RedoWish): void {
  const unwanted = NEGATED.exec(part)?.[1] ?? LEFT_OUT.exec(part)?.[1];
  if (unwanted !== undefined) {
    readUnwanted(unwanted, part, town, wish);
    return;
  }
  if (TRANSLATED.test(part) && !WANTED.test(part)) {
    wish.languages.push(part);
    return;
  }
  const claim = findClaim(part, ownerFacts);
  const wanted = WANTED.exec(part)?.[1];
  if (claim !== null) wish[claim === "claim" ? "claims" : "contacts"].push(part);
  else if (wanted !== undefined) readWanted(wanted, part, town, wish);
  else if (!readManner(part.toLowerCase(), town, wish)) wish.unread.push(part);
  // What nobody writes about is no subject, nor is a piece of the post.
  if (claim !== null || !NEW_SUBJECT.test(part.toLowerCase())) return;
  if (wanted === undefined || isOther(wanted) || wish.mention.includes(wanted)) wish.newSubject = true;
  else if (OFFER.test(wanted.toLowerCase())) wish.offerSubject = true;
}

/** A note without the parts that ask for a claim or another language: what a model may be told of it. */
export function withoutClaims(
  instruction: string,
  { claims, contacts, languages }: Pick<RedoWish, "claims" | "contacts" | "languages">,
): string {
  const left = new Set([...claims, ...contacts, ...languages]);
  return left.size === 0
    ? instruction
    : listParts(instruction)
        .filter((part) => !left.has(part))
        .join(". ");
}

/**
 * Reads taps and a note, wish by wish, as far as the built-in writer can follow them; the rest is told as unread.
 * @param ownerFacts what the owner has told of the business: what stands there may be claimed
 */
export function readWish(chips: readonly RedoChip[], instruction: string, town: string, ownerFacts = ""): RedoWish {
  const wish = noWish();
  for (const part of listParts(instruction)) readPart(part, town, ownerFacts, wish);
  return {
    ...wish,
    shorter: wish.shorter || chips.includes("shorter"),
    differentAngle: wish.differentAngle || chips.includes("different_angle"),
    moreLocal: wish.moreLocal || chips.includes("more_local"),
    addOffer: wish.addOffer || chips.includes("add_offer"),
    tone: wish.tone ?? (chips.includes("warmer") ? "warm" : null),
  };
}
