import { PIECE_NAMES, type PieceName } from "../frames/frame";
import { pointsOutside, thingPointedAt } from "./points-outside";
import type { Topic } from "./topic-schema";
import { readSubject, type TopicSubject } from "./topic-subject";

/** Headlines that are themselves half of something: a reason, a way or a list that has to follow. */
const PROMISES = /^(?:why|how|what|what's|when|where|which|who|who's|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const PROMISES_REASON = /^why\b/i;
/** "The question that works", "The wrist test": only the advice says which. */
const PROMISES_THING = /^(?:the|one|a)\b.* ?\b(?:question|sentence|word|rule|trick|test|list)s?\b/i;
/** "Have you seen a stone that close?", "ask us for such a story": of something named before. */
const POINTS_BACK = /\bsuch (?!as\b|thing\b)|\bthat (?:close|near|far|big|small|old|long)\?/i;
/** "Bring them in", "Tell us about it": nothing in the sentence says of what. */
const STARTS_BEHIND =
  /^\W*(?:(?:ask|tell|send|show|bring|watch|try|us|about|check|count|did|do|does|have|has|would|could|can|is|are|was|were|what|how|where|which|you|ever|like|know|seen|tried|keep|put)\W+)+(?:ours|it|them|they|these|those)\b(?!['’])/i;

/** A set of pieces, a bit for each of PIECE_NAMES. */
type PieceMask = number;
const bitOf = Object.fromEntries(PIECE_NAMES.map((piece, at) => [piece, 1 << at])) as Record<PieceName, PieceMask>;
const maskOf = (pieces: Iterable<PieceName>) => [...pieces].reduce((mask, piece) => mask | bitOf[piece], 0);

/** What tells a reader what the others are about. */
const NAMING = maskOf(["hook", "do"]);
const REASON = maskOf(["why"]);
const ANSWER = maskOf(["do", "why"]);
const ADVICE = maskOf(["do"]);
const BODY = maskOf(["hook", "do", "why", "mistake", "detail"]);
const ALL = maskOf(PIECE_NAMES);
const NONE = 0;
/** So many sentences tell what they are about without its name. */
const PLENTY = 3;

/** What a topic's pieces want beside them, each mask by "one of these". */
interface Wants {
  /** Somewhere below the headline. */
  afterTitle: PieceMask;
  /** By piece: what has to stand before it, 0 for nothing. */
  before: Readonly<Record<PieceName, PieceMask>>;
  /** Pieces that name the subject. */
  named: PieceMask;
  /** By piece: its words that tell of the subject, a bit for each. */
  signs: Readonly<Record<PieceName, number>>;
  opensPlainly: boolean;
}

function pointsBack(piece: PieceName, text: string): boolean {
  return POINTS_BACK.test(text) || ((piece === "ask" || piece === "invite") && STARTS_BEHIND.test(text));
}

/** The pieces of which one has to stand before a piece. */
function wantedBefore(piece: PieceName, topic: Topic, subject: TopicSubject, named: PieceMask): PieceMask {
  const text = topic[piece];
  if (piece === "hook" || piece === "title") return NONE;
  const leans = topic.leans?.[piece];
  if (leans !== undefined) return bitOf[leans];
  if (pointsBack(piece, text)) return NAMING;
  const thing = thingPointedAt(text);
  const holding = thing === null ? NONE : maskOf(PIECE_NAMES.filter((other) => subject.content[other].includes(thing)));
  const others = holding & ~bitOf[piece];
  if (others !== NONE) return others;
  return pointsOutside(text, subject) ? named & ~bitOf[piece] || NAMING : NONE;
}

/** The signs of a subject as bits; those beyond an integer's share its last one. */
function bitsOfSigns({ signs }: TopicSubject): Record<PieceName, number> {
  const numbers = new Map<string, number>();
  const bits = (piece: PieceName) => {
    let set = 0;
    for (const sign of signs[piece]) {
      if (!numbers.has(sign)) numbers.set(sign, Math.min(numbers.size, 30));
      set |= 1 << (numbers.get(sign) ?? 0);
    }
    return set;
  };
  return Object.fromEntries(PIECE_NAMES.map((piece) => [piece, bits(piece)])) as Record<PieceName, number>;
}

function afterTitle(title: string): PieceMask {
  if (PROMISES_REASON.test(title)) return REASON;
  if (PROMISES.test(title)) return ANSWER;
  return PROMISES_THING.test(title) ? ADVICE : NONE;
}

function wantsOf(topic: Topic): Wants {
  const subject = readSubject(topic);
  const named = subject.isUnknown ? ALL : maskOf(subject.named);
  const before = Object.fromEntries(
    PIECE_NAMES.map((piece) => [piece, wantedBefore(piece, topic, subject, maskOf(subject.named))]),
  ) as Record<PieceName, PieceMask>;
  return {
    afterTitle: afterTitle(topic.title),
    before,
    named,
    signs: bitsOfSigns(subject),
    opensPlainly: subject.isUnknown || subject.named.has("ask") || subject.signs.ask.length > 0,
  };
}

// A topic's frames are weighed whenever it is its turn, and every business shares its sentences.
const known = new WeakMap<Topic, Wants>();

function knownWants(topic: Topic): Wants {
  const wants = known.get(topic) ?? wantsOf(topic);
  known.set(topic, wants);
  return wants;
}

/** How many bits of a set are on, two at most. */
const countToTwo = (set: number) => (set === 0 ? 0 : (set & (set - 1)) === 0 ? 1 : 2);

/** How well a reader who sees only these pieces learns what they are about: 2 well, 1 perhaps, 0 not at all. */
function tellsSubject(pieces: readonly PieceName[], { named, signs }: Wants): 0 | 1 | 2 {
  let [set, sentences, told] = [NONE, 0, 0];
  for (const piece of pieces) {
    set |= bitOf[piece];
    if ((bitOf[piece] & BODY) !== 0) sentences++;
    told |= signs[piece];
  }
  return set === NONE || (set & named) !== 0 || sentences >= PLENTY ? 2 : countToTwo(told);
}

/** True when a reader of these pieces has to guess what they are about: they stand where nothing plainer is left. */
export const isVague = (pieces: readonly PieceName[], topic: Topic): boolean =>
  tellsSubject(pieces, knownWants(topic)) < 2;

/**
 * True when pieces of a topic, in this order, make sense without the others: they name what they are about, a headline
 * that begins with "Why" has its reason below it, and "ask for such a story" comes after the story.
 * @param isNamed what stands before the pieces names the subject: the topic's goal, or the owner's service
 */
export function standsTogether(pieces: readonly PieceName[], topic: Topic, isNamed = false): boolean {
  const wants = knownWants(topic);
  let before = NONE;
  for (const piece of pieces) {
    const wanted = wants.before[piece];
    if (wanted !== NONE && (wanted & before) === 0) return false;
    before |= bitOf[piece];
  }
  if (wants.afterTitle !== NONE && (before & bitOf.title) !== 0 && (before & wants.afterTitle) === 0) return false;
  if (isNamed) return true;
  if (pieces[0] === "ask" && !wants.opensPlainly) return false;
  return tellsSubject(pieces, wants) > 0;
}
