import type { SaidMemory } from "../checking/said-memory";
import { PIECE_NAMES, type PieceName } from "./frames/frame";
import type { VoicedTopic } from "./topics/voice-topic";

const USED_PIECE = 10;
const USED_PAIR = 40;

/** What has been said of a topic so far, asked once for all the ways of saying it. */
export interface Staleness {
  /** How much of a post has been said before: single sentences count, two of one earlier post count for more. */
  costOf(pieces: readonly PieceName[]): number;
  /** True when most of a post stood together in an earlier one, so that the near-duplicate check is bound to refuse it. */
  isSaid(pieces: readonly PieceName[]): boolean;
}

const NUMBER_OF = Object.fromEntries(PIECE_NAMES.map((piece, number) => [piece, number])) as Record<PieceName, number>;

const UNSAID: Staleness = { costOf: () => 0, isSaid: () => false };

/** Looks up a topic's sentences in what has been said. */
export function measureStaleness({ keys }: VoicedTopic, said: SaidMemory): Staleness {
  const times = PIECE_NAMES.map((piece) => said.times(keys[piece]));
  if (times.every((count) => count === 0)) return UNSAID;
  // By the numbers of two pieces: how often they stood together.
  const pairs = PIECE_NAMES.map((a, i) =>
    PIECE_NAMES.map((b, j) => (times[i] === 0 || times[j] === 0 ? 0 : said.timesTogether(keys[a], keys[b]))),
  );
  const together = (a: PieceName, b: PieceName) => pairs[NUMBER_OF[a]]?.[NUMBER_OF[b]] ?? 0;
  return {
    costOf: (pieces) => {
      let cost = 0;
      for (const [i, piece] of pieces.entries()) {
        cost += (times[NUMBER_OF[piece]] ?? 0) * USED_PIECE;
        for (let j = 0; j < i; j++) cost += together(piece, pieces[j] ?? piece) * USED_PAIR;
      }
      return cost;
    },
    isSaid: (pieces) => {
      let known = 0;
      for (const [i, piece] of pieces.entries())
        for (let j = 0; j < i; j++) if (together(piece, pieces[j] ?? piece) > 0) known++;
      // Of n pieces there are n(n−1)/2 pairs.
      return known > (pieces.length * (pieces.length - 1)) / 4;
    },
  };
}
