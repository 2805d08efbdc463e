import { findClaim } from "../facts/find-claim";
import { isOnlyManner } from "./manner-words";
import { readManner } from "./read-manner";
import { isOther, isPiece, readKept, readTooMuch, readUnwanted, readWanted, wantPiece } from "./read-pieces";
import { noWish, type RedoWish } from "./redo-wish";
import { asksForNothing, listParts, tidyPart } from "./tidy-note";
import {
  CALL,
  COUNTED,
  DENIED,
  DISLIKED,
  FORGOTTEN,
  isBare,
  KEPT,
  LEFT_OUT,
  LESS_OF,
  LINK,
  MORE_OF,
  MORE_ON,
  NEGATED,
  NEW_SUBJECT,
  NOT_LEFT_OUT,
  OFFER,
  OFFER_NAME,
  OTHER_WORD,
  OVER,
  PRONOUN,
  QUESTION,
  readExchange,
  SAID_OTHERWISE,
  SPEAKS,
  TOO_LITTLE,
  TRANSLATED,
  WANTED,
} from "./wish-words";

/** What a redo may be asked for with one tap. */
export const REDO_CHIPS = ["shorter", "warmer", "different_angle", "more_local", "add_offer"] as const;
export type RedoChip = (typeof REDO_CHIPS)[number];

/** What a part of a note wants the post to speak of, in the owner's words, and whether as its subject; null where it asks for no such thing. */
export function readWantedThing(part: string): { thing: string; isSubject: boolean } | null {
  const thing = WANTED.exec(part)?.[1];
  return thing === undefined ? null : { thing, isSubject: NEW_SUBJECT.test(part.toLowerCase()) };
}

/** Reads a part one way; null when it is not of that kind, false when it is and nothing here follows it. */
type Reader = (part: string, town: string, wish: RedoWish) => boolean | null;

const readLeftOut: Reader = (part, town, wish) => {
  const thing = LEFT_OUT.exec(part)?.[1];
  return thing === undefined ? null : readUnwanted(thing, town, wish);
};

const readStaying: Reader = (part, town, wish) => {
  const found = NOT_LEFT_OUT.exec(part);
  const left = found?.[1] ?? found?.[2];
  if (left !== undefined) return readKept(left, part, town, wish);
  const thing = KEPT.exec(part)?.[1];
  if (thing === undefined) return null;
  return (
    (/^keep (?:it|this|the)\b/i.test(part) && readManner(part.toLowerCase(), town, wish)) ||
    readKept(thing, part, town, wish)
  );
};

const readOtherWord: Reader = (part, town, wish) => {
  const word = OTHER_WORD.exec(part)?.[1];
  if (word !== undefined) return readUnwanted(word, town, wish);
  const exchange = readExchange(part);
  if (exchange === null) return null;
  const { wanted, unwanted } = exchange;
  if (/^(?:the |its )?(?:tone|style|voice)$/i.test(unwanted))
    return readManner(`more ${wanted.toLowerCase()}`, town, wish);
  if (WANTED.test(part) && NEW_SUBJECT.test(part.toLowerCase())) return null;
  const article = /^(?:(?:the|our|my|an?) )?(?:words? )?/i;
  const isOut = readUnwanted(unwanted.replace(article, ""), town, wish);
  return readWanted(wanted.replace(article, ""), part, town, wish) && isOut;
};

/** "Don't ask them anything". */
const ASKING = /^(?:don't|never|stop|no) ask(?:ing)?\b(?!.* to )/i;
const readDisliked: Reader = (part, town, wish) => {
  const little = (TOO_LITTLE.exec(part) ?? FORGOTTEN.exec(part))?.[1];
  if (little !== undefined) return readWanted(little, part, town, wish);
  if (ASKING.test(part)) return readUnwanted("question", town, wish);
  const found = DISLIKED.exec(part);
  const thing = found?.[1] ?? found?.[2];
  if (thing === undefined) return null;
  return isPiece(thing) || /\bword$/i.test(part) ? readUnwanted(thing, town, wish) : null;
};

/** A limit by number is followed in its direction, and said not to be in its number. */
const readCounted: Reader = (part, town, wish) => {
  const on = MORE_ON.exec(part)?.[1];
  if (on !== undefined) {
    wish.longer = true;
    return readWanted(on, part, town, wish);
  }
  const [isLess, isMore] = [COUNTED.shorter.test(part), COUNTED.longer.test(part)];
  if (!isLess && !isMore) return null;
  wish[isLess ? "shorter" : "longer"] = true;
  return false;
};

const readOver: Reader = (part, town, wish) => {
  const thing = OVER.exec(part)?.[1];
  return thing === undefined || PRONOUN.test(thing) ? null : readUnwanted(thing, town, wish);
};

const readNegated: Reader = (part, town, wish) => {
  const thing = (NEGATED.exec(part) ?? DENIED.exec(part))?.[1];
  if (thing === undefined) return null;
  if (SAID_OTHERWISE.test(thing)) return readUnwanted(thing, town, wish);
  // "Don't use the word happy" is about a word, and no wish for another tone.
  if (/\bthe words?\b/i.test(part)) {
    wish.without.push(thing.replace(/["“”']/g, ""));
    return true;
  }
  return (!SPEAKS.test(part) && readManner(part.toLowerCase(), town, wish)) || readUnwanted(thing, town, wish);
};

const readAmount: Reader = (part, town, wish) => {
  const less = LESS_OF.exec(part)?.[1];
  if (less !== undefined) return readManner(part.toLowerCase(), town, wish) || readTooMuch(less, town, wish);
  const more = MORE_OF.exec(part)?.[1];
  if (more === undefined) return null;
  if (readManner(part.toLowerCase(), town, wish)) return true;
  return !isOnlyManner(more) && readWanted(more, part, town, wish);
};

/** What readers are to be asked: to do something, or to say something. */
const readAsked: Reader = (part, _, wish) => {
  if (/^(?:tell|ask|invite) (?:them|people|customers|followers|readers|everyone) to /i.test(part)) {
    wish.call = "wanted";
    return true;
  }
  return /^ask (?!for\b)/i.test(part) ? wantPiece("question", part, wish) : null;
};

/** "With", "use our": what stands before a piece's name. */
const BEFORE_PIECE = /^(?:(?:with|use|and|put|need|needs|want|our|the|a|an|some|call|my)\s+)+(?=\S)/;

/** Names of pieces alone, and offers by their name. */
const readPiece: Reader = (part, _, wish) => {
  const text = part.toLowerCase();
  const named = text.replace(BEFORE_PIECE, "");
  const own = [text, named].find((one) => CALL.test(one) || LINK.test(one));
  if (own !== undefined) return wantPiece(own, part, wish);
  const piece = [/\b(?:link|website|url)\b/, QUESTION, OFFER].findIndex((pattern) => pattern.test(text));
  if (piece < 0) return null;
  if (isBare(text)) return wantPiece(["link", "question", "offer"][piece] ?? "", part, wish);
  return OFFER.test(text) && text.startsWith("with ") && OFFER_NAME.test(named) ? wantPiece(named, part, wish) : null;
};

/** The ways to read a part that asks for no claim, in turn. */
const BEFORE_CLAIMS: readonly Reader[] = [
  readStaying,
  readLeftOut,
  readOtherWord,
  readCounted,
  readDisliked,
  readOver,
  readNegated,
];
const BEHIND_CLAIMS: readonly Reader[] = [
  (part, town, wish) => {
    const wanted = WANTED.exec(part)?.[1];
    return wanted === undefined ? null : readWanted(wanted, part, town, wish);
  },
  readAmount,
  readAsked,
  readPiece,
  (part, town, wish) => readManner(part.toLowerCase(), town, wish),
];

function readBy(readers: readonly Reader[], part: string, town: string, wish: RedoWish): boolean | null {
  for (const read of readers) {
    const is = read(part, town, wish);
    if (is !== null) return is;
  }
  return null;
}

/** "Make it about …": what nobody writes about is no subject, nor is a piece of the post. */
function readSubject(part: string, wish: RedoWish): void {
  if (!NEW_SUBJECT.test(part.toLowerCase())) return;
  const wanted = WANTED.exec(part)?.[1];
  if (wanted === undefined || isOther(wanted) || wish.mention.some((thing) => wanted.startsWith(thing)))
    wish.newSubject = true;
  else if (OFFER.test(wanted.toLowerCase())) wish.offerSubject = true;
}

/** "The offer is over, remove it": nothing more than was read before it. */
const isPointer = (part: string) =>
  /^(?:(?:so|then|please|just)\s+)*(?:remove|delete|drop|cut|skip|leave|take|don't (?:mention|say|use|include)|get rid of|no longer mention|stop mentioning) (?:it|that|this|them|those)(?: out| away| off| (?:any ?more|at all))?$/i.test(
    part,
  );

function readPart(given: string, town: string, ownerFacts: string, wish: RedoWish): boolean {
  const part = tidyPart(given);
  if (asksForNothing(part)) return true;
  const read = readBy(BEFORE_CLAIMS, part, town, wish);
  if (read !== null) return read;
  if (TRANSLATED.test(part) && !WANTED.test(part)) {
    wish.languages.push(given);
    return true;
  }
  const claim = findClaim(part, ownerFacts);
  if (claim !== null) {
    wish[claim === "claim" ? "claims" : "contacts"].push(given);
    return true;
  }
  const is = readBy(BEHIND_CLAIMS, part, town, wish) === true || isOther(part);
  readSubject(part, wish);
  return is;
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
  let isFollowed = false;
  for (const part of listParts(instruction)) {
    if (isFollowed && isPointer(tidyPart(part))) continue;
    isFollowed = readPart(part, town, ownerFacts, wish);
    if (!isFollowed) wish.unread.push(part);
  }
  return {
    ...wish,
    shorter: wish.shorter || chips.includes("shorter"),
    differentAngle: wish.differentAngle || chips.includes("different_angle"),
    moreLocal: wish.moreLocal || chips.includes("more_local"),
    addOffer: wish.addOffer || chips.includes("add_offer"),
    tone: wish.tone ?? (chips.includes("warmer") ? "warm" : null),
  };
}
