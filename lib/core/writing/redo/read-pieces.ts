import { normalizeText } from "../../checking/trigrams";
import { isAllManner, readManner } from "./read-manner";
import type { RedoWish } from "./redo-wish";
import {
  AT_END,
  AT_START,
  CALL,
  EXCEPTED,
  FORM,
  isLocal,
  LINK,
  MOST_WORDS_AVOIDED,
  NAME,
  OFFER,
  OFFER_NAME,
  PRONOUN,
  QUESTION,
  SAID_OTHERWISE,
  STAYS,
  TAIL,
  WHOLE,
} from "./wish-words";

/** Pieces of a post that a wish may not want, by the words for them. */
const PIECES: readonly (readonly [RegExp, Partial<RedoWish>])[] = [
  [QUESTION, { question: "unwanted" }],
  [CALL, { call: "unwanted" }],
  [LINK, { link: "unwanted" }],
  [NAME, { withoutName: true }],
  [/^(?:(?:discount|offer|promo(?:tion)?|voucher|coupon|sale) )?codes?$/, { withoutCode: true }],
  [/^(?:(?:its|their|exact) )?(?:prices?|costs?|prices? of it)$/, { withoutPrice: true }],
  [OFFER, { withoutOffer: true }],
  [/^(?:emojis?|smil(?:ey|ie)s?|emoticons?)$/, { withoutEmoji: true }],
  [/^(?:hash)?tags?$/, { withoutHashtags: true }],
  [/^exclamations?(?: (?:marks?|points?|signs?))?$|^(?:shouting|yelling)$/, { withoutExclamation: true }],
];
const pieceOf = (text: string) => PIECES.find(([words]) => words.test(text.toLowerCase()))?.[1];
/** "Bread or butter" are two words that are not wanted. */
const EITHER = /\s+(?:n?or)\s+(?:(?:the|our|my|any|an?|no)\s+)?/i;
const OR = /\s+(?:or|nor|and)\s+(?:(?:the|our|my|any|an?|no)\s+)?/i;
/** Judgements, which are no words of the post. */
const JUDGED =
  /^(?:true|right|correct|good|nice|great|ok|okay|clear|working|what|how|like|sure|even|only|really|possible|english|well|open|close|ready|worth|wrong|bad|very|that|so|just)\b/i;

/** "Celebrate this" names nothing. */
const POINTS = /\b(?:it|this|that|them|so)$/;

/** A thing without what stands around it. */
const bareThing = (thing: string) =>
  thing
    .replace(TAIL, "")
    .replace(/^["“”'\s]+|["“”'\s]+$/g, "")
    .replace(TAIL, "");

/** Reads what a wish does not want; false when nothing here follows it. */
export function readUnwanted(given: string, town: string, wish: RedoWish): boolean {
  const thing = bareThing(given);
  const text = thing.toLowerCase();
  if (EXCEPTED.test(text) || WHOLE.test(text)) return false;
  if (/^(?:so |too |that )?many (?:hash)?tags$/.test(text)) return readTooMuch("hashtags", town, wish);
  if (SAID_OTHERWISE.test(text)) return false;
  const several = thing.split(OR);
  const piece = pieceOf(text);
  // "No emoji or hashtags" are two wishes, "no bread and butter" is one.
  if (several.length > 1 && several.some((one) => pieceOf(one)))
    return several.map((one) => readUnwanted(one, town, wish)).every(Boolean);
  const either = thing.split(EITHER);
  if (either.length > 1) return either.map((one) => readUnwanted(one, town, wish)).every(Boolean);
  if (piece) Object.assign(wish, piece);
  else if (isAllManner(text)) return readManner(`no ${text}`, town, wish);
  else if (isLocal(text, town)) wish.withoutTown = true;
  else if (FORM.test(text) || PRONOUN.test(text) || JUDGED.test(text) || POINTS.test(text)) return false;
  else if (normalizeText(text).split(" ").length <= MOST_WORDS_AVOIDED && /\p{L}/u.test(text)) wish.without.push(thing);
  else return false;
  return true;
}

/** Whether the words name a piece of a post. */
export const isPiece = (thing: string): boolean => pieceOf(bareThing(thing)) !== undefined;

/** Reads what there is too much of. */
export function readTooMuch(thing: string, town: string, wish: RedoWish): boolean {
  if (!/^(?:hash)?tags?$/i.test(bareThing(thing))) return readUnwanted(thing, town, wish);
  wish.fewerHashtags = true;
  return true;
}

/** "Something else" names no thing to speak of. */
export const isOther = (thing: string) =>
  /^(?:some|any)thing (?:(?:completely|totally|entirely|very|quite) )?(?:else|different|new)\b|^(?:another|different|new) (?:topic|subject)$/i.test(
    thing,
  );

function wantOffer(thing: string, wish: RedoWish): void {
  const [, before, behind] = OFFER_NAME.exec(thing) ?? [];
  if (before === undefined && behind === undefined) wish.addOffer = true;
  else wish.offerNames.push(thing);
}

/** A piece of a post that is wished for; false of a thing that is none. */
export function wantPiece(thing: string, part: string, wish: RedoWish): boolean {
  const text = thing.toLowerCase();
  if (QUESTION.test(text)) {
    wish.question = "wanted";
    // The question is the post's last sentence.
    wish.questionLast ||= AT_END.test(part);
    wish.questionFirst ||= AT_START.test(part) && !AT_END.test(part);
  } else if (CALL.test(text)) wish.call = "wanted";
  else if (LINK.test(text)) wish.link = "wanted";
  else if (OFFER.test(text)) wantOffer(thing, wish);
  else return false;
  return true;
}

/** The town alone: "the local honey" is a thing. */
const namesTown = (text: string, town: string) =>
  isLocal(text, town) &&
  (town === "" ? text : text.replaceAll(town.toLowerCase(), ""))
    .replace(
      /\b(?:local|town|city|neighbou?r(?:hood|s)?|area|something|the|our|my|a|an|in|of|and|name|name of|more|for|here|place)\b/g,
      "",
    )
    .replace(/[^\p{L}]/gu, "") === "";

/** Reads what a wish wants the post to speak of; false when nothing here follows it. */
export function readWanted(given: string, part: string, town: string, wish: RedoWish): boolean {
  const thing = given.replace(/^["“”']+|["“”']+$/g, "");
  const text = thing.toLowerCase();
  if (NAME.test(text)) return false;
  if (wantPiece(thing, part, wish)) return true;
  const [first = "", not] = thing.split(/,? (?:and )?not (?:the |our )?/i);
  if (not !== undefined && first !== "")
    return [readWanted(first, part, town, wish), readUnwanted(not, town, wish)].every(Boolean);
  if (namesTown(text, town)) wish.moreLocal = true;
  else if (isAllManner(text)) return readManner(`more ${text}`, town, wish);
  else if (isOther(thing)) return true;
  else if (SAID_OTHERWISE.test(text)) return false;
  else if (/emoji|hashtag|link|photo|picture|image|exclamation/.test(text)) return false;
  else if (/^(?:more|it|this|that|them|to|in|on|at|like|so|as)$/.test(text)) return false;
  else wish.mention.push(thing);
  return true;
}

/** "Don't forget the offer" asks for one, "keep the offer" for none. */
const FORGET = /\bforget\b/i;

/** Reads what is to stay; false when nothing here sees to that. */
export function readKept(given: string, part: string, town: string, wish: RedoWish): boolean {
  const thing = bareThing(given).replace(
    /^(?:mentioning|saying|talking about|telling about)\s+(?:(?:the|our|my) )?/i,
    "",
  );
  if (WHOLE.test(thing)) return false;
  if (thing.split(OR).every((one) => STAYS.test(one))) {
    const isCut = /^(?:don't|never|not) cut\b/i.test(part);
    if (isCut || /^(?:same )?length\b/i.test(thing)) wish.notShorter = true;
    if (/^(?:same )?length\b/i.test(thing)) wish.notLonger = true;
    return true;
  }
  if (/^hashtags?$/i.test(thing)) return true;
  if (OFFER.test(thing.toLowerCase()) && !FORGET.test(part)) {
    wish.keepsOffer = true;
    return true;
  }
  if (pieceOf(thing) && !wantPiece(thing, part, wish)) return false;
  if (pieceOf(thing)) return true;
  if (FORM.test(thing) || PRONOUN.test(thing)) return false;
  return readWanted(thing, part, town, wish);
}
