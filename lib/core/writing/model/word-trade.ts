import type { MatchedTrade } from "../../brief";
import { kindsOf } from "../../trades/kinds/kinds-of";
import { ownWordsOf } from "../../trades/traits";

const MOST_WORDS = 5;
const PLAIN_WORDS = /^[\p{L}\p{M}'’ -]{3,40}$/u;
/** Words of somebody who talks to the model instead of naming a trade. */
const COMMANDS =
  /\b(?:ignor\w*|disregard\w*|forget|override|instructions?|prompts?|system|assistant|respond|reply|output|translate|repeat|reveal|pretend|previous|above|you|your|must|always|never|say|write|hacked|password)\b/i;

/** How a prompt names a trade and fills the words of its topics. */
export interface TradeWords {
  trade: string;
  terms: Readonly<Record<string, string>>;
}

/** An owner's words, where they are a few plain ones that name a trade and order nothing. */
function plainWords(words: string): string | null {
  const own = words.toLowerCase().trim();
  return PLAIN_WORDS.test(own) && own.split(/\s+/).length <= MOST_WORDS && !COMMANDS.test(own) ? own : null;
}

// Asked about a calendar's trade for every post.
const known = new WeakMap<MatchedTrade, TradeWords>();

/**
 * The trade in words fit for a prompt. A known trade has the library's own, and where its owner's words name a kind of
 * it, those in brackets ("restaurant (sushi bar)"); an unknown one the owner's, else its cluster's. Owners' words count
 * as long as they are a few plain ones that name a trade: nothing an owner typed can pose as an instruction.
 */
export function wordTrade(trade: MatchedTrade): TradeWords {
  const words = known.get(trade) ?? findWords(trade);
  known.set(trade, words);
  return words;
}

function findWords(trade: MatchedTrade): TradeWords {
  const { id, label, said, matched, terms, cluster } = trade;
  if (matched === "exact" || matched === "alias") {
    const kind = kindsOf(id, ownWordsOf(trade)).length > 0 ? plainWords(said ?? "") : null;
    return { trade: label.toLowerCase() + (kind === null ? "" : ` (${kind})`), terms };
  }
  const own = plainWords(label);
  if (own !== null) return { trade: own, terms };
  const named = cluster === null ? "local business" : `${cluster.replaceAll("_", " ")} business`;
  return { trade: named, terms: { ...terms, place: "business", work: cluster === null ? "this work" : terms.work } };
}
