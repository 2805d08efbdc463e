import type { SaidMemory } from "../checking/said-memory";
import { PIECE_NAMES, type PieceName } from "./frames/frame";
import type { VoicedTopic } from "./voice-topic";

const USED_PIECE = 10;
const USED_PAIR = 40;

/** What has been said of a topic so far, asked once for all the ways of saying it. */
export interface Staleness {
  /** How much of a post has been said before: single sentences count, two of one earlier post count for more. */
  costOf(pieces: readonly PieceName[]): number;
  /** True when most of a post stood together in an earlier one, so that the near-duplicate check is bound to refuse it. */
  isSaid(pieces: readonly PieceName[]): boolean;
}

/** Looks up a topic's sentences in what has been said. */
export function measureStaleness({ keys }: VoicedTopic, said: SaidMemory): Staleness {
  const times = Object.fromEntries(PIECE_NAMES.map((piece) => [piece, said.times(keys[piece])])) as Record<
    PieceName,
    number
  >;
  const pairs = new Map<string, number>();
  const together = (a: PieceName, b: PieceName): number => {
    if (times[a] === 0 || times[b] === 0) return 0;
    const key = a < b ? `${a}/${b}` : `${b}/${a}`;
    const known = pairs.get(key) ?? said.timesTogether(keys[a], keys[b]);
    pairs.set(key, known);
    return known;
  };
  const pairsOf = (pieces: readonly PieceName[]) =>
    pieces.flatMap((piece, i) => pieces.slice(0, i).map((other) => together(piece, other)));
  return {
    costOf: (pieces) =>
      pieces.reduce((sum, piece) => sum + times[piece] * USED_PIECE, 0) +
      pairsOf(pieces).reduce((sum, count) => sum + count * USED_PAIR, 0),
    isSaid: (pieces) => {
      const known = pairsOf(pieces);
      return known.length > 0 && known.filter((count) => count > 0).length > known.length / 2;
    },
  };
}
