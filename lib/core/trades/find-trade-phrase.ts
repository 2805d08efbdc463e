import { foldTradeWords } from "./fold-trade-words";
import type { TradeIndex, TradeTarget } from "./trade-index";

/** A known name among an owner's words: where it stands and what it leads to. */
export interface TradePhrase {
  target: TradeTarget;
  /** Word positions, `end` excluded. */
  start: number;
  end: number;
}

/**
 * The longest known name among the words; of equally long ones a trade before a cluster, then the last one,
 * which is the head noun ("Italian restaurant and wine bar"). Null when no word is known.
 */
export function findTradePhrase(index: TradeIndex, words: readonly string[]): TradePhrase | null {
  for (let size = Math.min(words.length, index.maxWords); size > 0; size--) {
    let best: TradePhrase | null = null;
    for (let end = words.length; end >= size; end--) {
      const target = index.targets.get(foldTradeWords(words.slice(end - size, end).join(" ")));
      if (target && (best === null || (best.target.kind !== "trade" && target.kind === "trade")))
        best = { target, start: end - size, end };
    }
    if (best) return best;
  }
  return null;
}
