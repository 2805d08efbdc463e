import type { MatchedTrade } from "../core/brief";
import { matchTrade } from "../core/trades/match-trade";
import { hasOwnTopics } from "../core/trades/own-topics";
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

/** Whether nothing is written for what an owner does, so that its posts have the topics of any local business. */
export async function isGeneralTrade(words: string): Promise<boolean> {
  const trade = await findTrade(words);
  return trade.matched === "universal" && !hasOwnTopics(trade);
}
