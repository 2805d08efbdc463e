import type { MatchedTrade } from "../core/brief";
import { matchTrade } from "../core/trades/match-trade";
import { getTradeIndex } from "./trade-index";

/** What an owner's words for their trade mean; throws `invalid_input` only when they are blank. */
export async function findTrade(words: string): Promise<MatchedTrade> {
  return matchTrade(await getTradeIndex(), words);
}
