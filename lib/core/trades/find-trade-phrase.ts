import { foldTradeWords } from "./fold-trade-words";
import { headRule, isForeignHead } from "./head-words";
import type { TradeIndex, TradeTarget } from "./trade-index";

/** A known name among an owner's words: where it stands and what it leads to. */
export interface TradePhrase {
  target: TradeTarget;
  /** Word positions, `end` excluded. */
  start: number;
  end: number;
}

const JOINS = /^(?:[&+/]|and)$|[,;]$/i;

/** True for the "removal" of "stump removal": alone it would be another trade. */
function isOnlyHead(words: readonly string[], start: number, end: number): boolean {
  return end - start === 1 && start > 0 && words[start]?.toLowerCase() === "removal" && headRule("removal") !== null;
}

/** The last name of so many words, or a trade that is joined to it by an "and". */
function findOfSize(index: TradeIndex, words: readonly string[], size: number): TradePhrase | null {
  let best: TradePhrase | null = null;
  for (let end = words.length; end >= size; end--) {
    const start = end - size;
    const target = index.targets.get(foldTradeWords(words.slice(start, end).join(" ")));
    if (!target || isOnlyHead(words, start, end)) continue;
    const isJoined = best !== null && words.slice(end - 1, best.start).some((word) => JOINS.test(word));
    if (best === null || (isJoined && best.target.kind !== "trade" && target.kind === "trade"))
      best = { target, start, end };
  }
  return best;
}

/**
 * The longest known name among the words; of equally long ones the last, which is the head noun ("bar mitzvah
 * catering"), unless a trade is joined to it ("florist & gifts"). A head of another kind after it belongs to it
 * ("plumbing supplies"). Null when no word is known.
 */
export function findTradePhrase(index: TradeIndex, words: readonly string[]): TradePhrase | null {
  for (let size = Math.min(words.length, index.maxWords); size > 0; size--) {
    const found = findOfSize(index, words, size);
    if (found) return isForeignHead(foldTradeWords(words[found.end] ?? "")) ? { ...found, end: found.end + 1 } : found;
  }
  return null;
}
