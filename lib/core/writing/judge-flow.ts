import type { PieceName } from "./frames/frame";
import type { VoicedTopic } from "./topics/voice-topic";

/**
 * How well one piece follows another, 0 for best: a reason or advice after the hook, advice after a mistake, the
 * question last. A particular or a slip only follows what it belongs to. Pairs not named cost `UNUSUAL`.
 */
const FOLLOWS: Readonly<Partial<Record<PieceName, Partial<Record<PieceName, number>>>>> = {
  hook: { why: 0, do: 0, mistake: 1, detail: 1.5, ask: 1, invite: 0.5 },
  title: { hook: 0, why: 0, do: 0, mistake: 0.5, detail: 0.5, ask: 1 },
  why: { do: 0, ask: 1, invite: 1, mistake: 1.5, detail: 1.5 },
  do: { why: 0, ask: 1, invite: 0.5, detail: 1, mistake: 1 },
  mistake: { do: 0, why: 0.5, ask: 2, invite: 1.5, detail: 2 },
  detail: { ask: 1.5, invite: 1, do: 2, why: 2, mistake: 2.5 },
  ask: { hook: 0.5, why: 1, do: 1, detail: 1, mistake: 2, invite: 1 },
};
const UNUSUAL = 2;
// "Name your most hated exercise below. Leave your most hated exercise below."
const REDUNDANT = 3;
const ALIKE = 0.4;
// A piece that shares no word with anything before it reads like the start of another post.
const UNRELATED = 2;
// "Choose with your keys" above what has no key in it: nobody is told what the headline meant.
const UNEXPLAINED = 8;
/** Pieces that wander off when nothing ties them to the rest. */
const WANDERS: ReadonlySet<PieceName> = new Set(["detail", "mistake"]);

function sharedStems(a: PieceName, b: PieceName, { stems }: VoicedTopic): number {
  let shared = 0;
  for (const stem of stems[a]) if (stems[b].includes(stem)) shared++;
  return shared;
}

// A question with so many words of some length is about something.
const TELLING_STEMS = 2;
const TELLING_LETTERS = 5;

/** True when the topic's question can open a post: it names its subject, or takes it up in what follows. */
export function isPlainQuestion(next: PieceName | undefined, voiced: VoicedTopic): boolean {
  const telling = voiced.stems.ask.filter((stem) => stem.length >= TELLING_LETTERS).length;
  return telling >= TELLING_STEMS || (next !== undefined && sharedStems("ask", next, voiced) > 0);
}

// A topic's frames are weighed whenever it is its turn, and all who speak alike share it.
const judged = new WeakMap<VoicedTopic, Map<readonly PieceName[], number>>();

/** True when a piece says again what one before it has said. */
function isRedundant(piece: PieceName, before: readonly PieceName[], voiced: VoicedTopic): boolean {
  const { stems } = voiced;
  return before.some((other) => {
    const shared = sharedStems(piece, other, voiced);
    return shared >= 2 && shared >= ALIKE * Math.min(stems[piece].length, stems[other].length);
  });
}

function isRelated(piece: PieceName, before: readonly PieceName[], voiced: VoicedTopic): boolean {
  // Under a headline everything is about the headline.
  return before.includes("title") || before.some((other) => sharedStems(piece, other, voiced) > 0);
}

/** Titles that are half of something are followed by the rest of it anyway (stands-together.ts). */
const HALF = /^(?:why|how|what|what's|when|where|which|who|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** True of a headline that no sentence below it takes up. */
function isUnexplained([first, ...below]: readonly PieceName[], voiced: VoicedTopic): boolean {
  if (first !== "title" || below.includes("do") || below.includes("hook") || HALF.test(voiced.pieces.title))
    return false;
  return !below.some((piece) => sharedStems("title", piece, voiced) > 0);
}

/** A word that so many of a topic's pieces have is its subject: "boat" ties no question to any answer. */
const SUBJECT_IN = 4;

type Joined = "well" | "loosely" | "not";
// Asked of every frame that opens with the question.
const joined = new WeakMap<VoicedTopic, Map<PieceName, Joined>>();

function findJoined(next: PieceName, { stems }: VoicedTopic): Joined {
  const shared = stems.ask.filter((stem) => stems[next].includes(stem));
  if (shared.length === 0) return "not";
  const isOwn = (stem: string) => Object.values(stems).filter((one) => one.includes(stem)).length < SUBJECT_IN;
  return shared.some(isOwn) ? "well" : "loosely";
}

/**
 * How well what comes after a question takes it up: "well" by its hook or by a word that is the two's own, "loosely" by
 * the subject alone.
 */
export function joinsQuestion(next: PieceName | undefined, voiced: VoicedTopic): Joined {
  if (next === undefined || next === "hook") return "well";
  const byNext = joined.get(voiced) ?? new Map<PieceName, Joined>();
  joined.set(voiced, byNext);
  const found = byNext.get(next) ?? findJoined(next, voiced);
  byNext.set(next, found);
  return found;
}

/** How far the pieces of a variant are from following each other, 0 for a post in one flow. Remembered by the very array. */
export function judgeFlow(pieces: readonly PieceName[], voiced: VoicedTopic): number {
  const costs = judged.get(voiced) ?? new Map<readonly PieceName[], number>();
  judged.set(voiced, costs);
  const known = costs.get(pieces);
  if (known !== undefined) return known;
  const cost = costOfFlow(pieces, voiced);
  costs.set(pieces, cost);
  return cost;
}

function costOfFlow(pieces: readonly PieceName[], voiced: VoicedTopic): number {
  let cost = isUnexplained(pieces, voiced) ? UNEXPLAINED : 0;
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (before === undefined) continue;
    cost += FOLLOWS[before]?.[piece] ?? UNUSUAL;
    const wanders = WANDERS.has(piece) || WANDERS.has(before);
    if (wanders && !isRelated(piece, pieces.slice(0, i), voiced)) cost += UNRELATED;
    if (isRedundant(piece, pieces.slice(0, i), voiced)) cost += REDUNDANT;
  }
  return cost;
}
