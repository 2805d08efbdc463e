import { PIECE_NAMES, type PieceName } from "../frames/frame";
import { wordsOf } from "../words/typical-words";
import type { LayeredTopic } from "./topic-library";

type Pieces = ReadonlySet<PieceName>;

const TRADE_WORD = /\{(?:[aA]:)?(?:place|work|subject)\b/i;
/** The words that count for a topic that is no trade's own. */
const NO_WORDS: ReadonlySet<string> = new Set();

// Asked for again and again, and what it is for a trade never changes.
const known = new WeakMap<ReadonlySet<string>, WeakMap<LayeredTopic, Pieces>>();
/** Thousands of topics have the same few sets. */
const sets = new Map<string, Pieces>();

function once(pieces: readonly PieceName[]): Pieces {
  const key = pieces.join();
  const set = sets.get(key) ?? new Set(pieces);
  sets.set(key, set);
  return set;
}

/** The pieces of a topic that tell the trade: those with its name in them or a word of `typical`, the words that only its trade uses. */
export function findTradePieces(topic: LayeredTopic, typical: ReadonlySet<string>): Pieces {
  const words = topic.layer === "trade" ? typical : NO_WORDS;
  const byTopic = known.get(words) ?? new WeakMap<LayeredTopic, Pieces>();
  known.set(words, byTopic);
  const before = byTopic.get(topic);
  if (before) return before;
  const tellsTrade = (piece: PieceName) =>
    TRADE_WORD.test(topic[piece]) || (words.size > 0 && wordsOf(topic[piece]).some((word) => words.has(word)));
  const found = once(PIECE_NAMES.filter(tellsTrade));
  byTopic.set(topic, found);
  return found;
}
