import type { MatchedTrade } from "../brief";
import type { TradeMatch } from "../vocabulary";
import { kindsOf } from "./kinds/kinds-of";
import { ownWordsOf } from "./traits";

type Named = Pick<MatchedTrade, "id" | "label" | "matched"> & Partial<Pick<MatchedTrade, "said" | "gentle">>;

/** Whether topics are written for a trade: one with a file, a kind that has one, or one of those told gently. */
export function hasOwnTopics(trade: Named): boolean {
  if (trade.matched === "exact" || trade.matched === "alias" || trade.gentle) return true;
  const { label, said } = trade;
  return kindsOf(trade.id, ownWordsOf(said === undefined ? { label } : { label, said })).some(
    ({ hasTopics }) => hasTopics,
  );
}

/** How well a trade is known, as it is told: one without a file of its own is known by another name where topics are written for it. */
export const toldMatch = (trade: Named): TradeMatch =>
  hasOwnTopics(trade) && trade.matched !== "exact" ? "alias" : trade.matched;
