import type { MatchedTrade } from "../../brief";

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

/**
 * The trade in words fit for a prompt. A known trade has the library's own; an unknown one the owner's, as long as
 * they are a few plain words that name a trade, else its cluster's: nothing an owner typed can pose as an instruction.
 */
export function wordTrade({ label, matched, terms, cluster }: MatchedTrade): TradeWords {
  if (matched === "exact" || matched === "alias") return { trade: label.toLowerCase(), terms };
  const own = label.toLowerCase().trim();
  if (PLAIN_WORDS.test(own) && own.split(/\s+/).length <= MOST_WORDS && !COMMANDS.test(own))
    return { trade: own, terms };
  const trade = cluster === null ? "local business" : `${cluster.replaceAll("_", " ")} business`;
  return { trade, terms: { ...terms, place: "business", work: cluster === null ? "this work" : terms.work } };
}
