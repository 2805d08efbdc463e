import type { CoreMemory } from "../checking/core-memory";
import { normalizeText, trigramsOf } from "../checking/trigrams";
import { toEpochDay } from "../dates/local-date";
import { PIECE_NAMES } from "./frames/frame";
import type { VoicedTopic } from "./topics/voice-topic";

/** From here on two posts read the same to whoever leaves out what Bella puts around a topic's sentences. */
const SAME_CORE = 0.47;

/** Pairs of a set of sentences (a bit for each) and how many trigrams stand in exactly these of a topic: kept for thousands of topics, so packed. */
type Shares = Uint16Array;

// Two sets of sentences of a topic are compared whenever it is its turn, their letters never change.
const sharesByTopic = new WeakMap<VoicedTopic["pieces"], Shares>();

function sharesOf(pieces: VoicedTopic["pieces"]): Shares {
  const known = sharesByTopic.get(pieces);
  if (known) return known;
  const setByTrigram = new Map<string, number>();
  for (const [bit, piece] of PIECE_NAMES.entries())
    for (const trigram of trigramsOf(normalizeText(pieces[piece])))
      setByTrigram.set(trigram, (setByTrigram.get(trigram) ?? 0) | (1 << bit));
  const counts = new Map<number, number>();
  for (const set of setByTrigram.values()) counts.set(set, (counts.get(set) ?? 0) + 1);
  const shares = Uint16Array.from([...counts].flat());
  sharesByTopic.set(pieces, shares);
  return shares;
}

/** Trigram Jaccard of two sets of a topic's sentences. */
function similarityOf(a: number, b: number, shares: Shares): number {
  let [both, either] = [0, 0];
  for (let at = 0; at < shares.length; at += 2) {
    const set = shares[at] ?? 0;
    const trigrams = shares[at + 1] ?? 0;
    if ((set & (a | b)) === 0) continue;
    either += trigrams;
    if ((set & a) !== 0 && (set & b) !== 0) both += trigrams;
  }
  return either === 0 ? 0 : both / either;
}

/**
 * What tells of a topic's set of sentences whether a post nearby says the same, measured on those sentences alone:
 * what leads in and what closes does not count.
 */
export function findSameCore(
  { keys, pieces }: Pick<VoicedTopic, "keys" | "pieces">,
  core: CoreMemory,
  localDate: string,
): (pieceSet: number) => boolean {
  const fragments = PIECE_NAMES.map((piece) => keys[piece]);
  const held = core.setsHeld(fragments, toEpochDay(localDate));
  if (held.length === 0) return () => false;
  const shares = sharesOf(pieces);
  return (pieceSet) => held.some((set) => similarityOf(set, pieceSet, shares) >= SAME_CORE);
}
