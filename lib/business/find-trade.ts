import type { MatchedTrade } from "../core/brief";
import { matchTrade } from "../core/trades/match-trade";
import { getTradeIndex } from "./trade-index";

// Telling that words are unknown costs a few milliseconds, and a batch repeats its trades.
const MAX_CACHED = 5_000;
const cached = new Map<string, MatchedTrade>();

/** What an owner's words for their trade mean; throws `invalid_input` only when they are blank. */
export async function findTrade(words: string): Promise<MatchedTrade> {
  const known = cached.get(words);
  if (known) return known;
  const trade = matchTrade(await getTradeIndex(), words);
  if (cached.size >= MAX_CACHED) cached.clear();
  cached.set(words, trade);
  return trade;
}
