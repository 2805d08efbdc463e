import type { PieceName } from "./frames/frame";
import type { Topic } from "./topic-schema";

/** Headlines that are themselves half of something: a reason, a way or a list that has to follow. */
const PROMISES = /^(?:why|how|what|what's|when|where|which|who|who's|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const PROMISES_REASON = /^why\b/i;
/** "Have you seen a stone that close?", "ask us for such a story": of something named before. */
const POINTS_BACK = /\bsuch (?!as\b|thing\b)|\bthat (?:close|near|far|big|small|old|long)\?/i;
/** "Bring them in", "Tell us about it": nothing in the sentence says of what. */
const STARTS_BEHIND =
  /^\W*(?:(?:ask|tell|send|show|bring|watch|try|us|about|check|count|did|do|does|have|has|would|could|can|is|are|was|were|what|how|where|which|you|ever|like|know|seen|tried|keep|put)\W+)+(?:ours|it|them|they|these|those)\b(?!['’])/i;

/** What tells a reader what the others are about. */
const NAMING: readonly PieceName[] = ["hook", "do"];
const REASON: readonly PieceName[] = ["why"];
const ANSWER: readonly PieceName[] = ["do", "why"];
const NONE: readonly PieceName[] = [];

/** What a topic's pieces want beside them, each list by "one of these". */
interface Wants {
  /** Somewhere below the headline. */
  afterTitle: readonly PieceName[];
  before: ReadonlyMap<PieceName, readonly PieceName[]>;
}

function pointsBack(piece: PieceName, text: string): boolean {
  return POINTS_BACK.test(text) || ((piece === "ask" || piece === "invite") && STARTS_BEHIND.test(text));
}

const LEANING = ["do", "why", "mistake", "detail", "ask", "invite"] as const;

function wantsOf(topic: Topic): Wants {
  const before = new Map<PieceName, readonly PieceName[]>();
  for (const piece of LEANING) {
    const named = topic.leans?.[piece];
    if (named !== undefined) before.set(piece, [named]);
    else if (pointsBack(piece, topic[piece])) before.set(piece, NAMING);
  }
  const afterTitle = PROMISES_REASON.test(topic.title) ? REASON : PROMISES.test(topic.title) ? ANSWER : NONE;
  return { afterTitle, before };
}

// A topic's frames are weighed whenever it is its turn, and every business shares its sentences.
const known = new WeakMap<Topic, Wants>();

function knownWants(topic: Topic): Wants {
  const wants = known.get(topic) ?? wantsOf(topic);
  known.set(topic, wants);
  return wants;
}

/**
 * True when pieces of a topic, in this order, make sense without the others: a headline that begins with "Why" has its
 * reason below it, and "ask for such a story" comes after the story.
 */
export function standsTogether(pieces: readonly PieceName[], topic: Topic): boolean {
  const { afterTitle, before } = knownWants(topic);
  if (afterTitle.length > 0 && pieces.includes("title") && !afterTitle.some((piece) => pieces.includes(piece)))
    return false;
  return pieces.every((piece, i) => {
    const wanted = before.get(piece);
    return wanted === undefined || wanted.some((other) => pieces.slice(0, i).includes(other));
  });
}
