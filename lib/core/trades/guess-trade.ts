import type { MatchedTrade } from "../brief";
import type { Cluster, Tone } from "../vocabulary";
import { findTradePhrase } from "./find-trade-phrase";
import { matchTrade } from "./match-trade";
import type { TradeIndex } from "./trade-index";

/** The tone a trade of each cluster is usually glad of; the owner changes it at will. */
const TONES: Record<Cluster, Tone> = {
  food: "friendly",
  beauty: "warm",
  home_services: "friendly",
  health: "professional",
  fitness: "bold",
  retail: "friendly",
  automotive: "friendly",
  professional: "professional",
  education: "warm",
  hospitality: "warm",
  pets: "playful",
  events: "warm",
  leisure: "playful",
  crafts: "friendly",
  transport: "friendly",
  farming: "warm",
};

export interface GuessedTrade {
  /** The words before the place without the trade, when the trade stands apart from the name. */
  name: string;
  niche: string | null;
  trade: MatchedTrade | null;
  tone: Tone;
}

/**
 * Reads name and trade from the words of a line that are not its place: "Petal & Stem florist" is the florist
 * Petal & Stem, "Nolan & Sons Plumbing" carries its trade in the name. Only a trade: the name is empty.
 */
export function guessTrade(index: TradeIndex, text: string): GuessedTrade {
  const parts = text.split(/\s*[,|;•]\s*|\s+[–—-]\s+/u).filter((part) => part.trim() !== "");
  const words = parts
    .join(" ")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const phrase = findTradePhrase(index, words);
  if (!phrase) return { name: text.replace(/[\s,|;•–—-]+$/u, ""), niche: null, trade: null, tone: "friendly" };
  const spoken = words.slice(phrase.start, phrase.end).join(" ");
  const trade = matchTrade(index, spoken);
  const niche = trade.matched === "exact" || trade.matched === "alias" ? trade.label : spoken.toLowerCase();
  return {
    name: nameBeside(parts, words, phrase, spoken),
    niche,
    trade,
    tone: trade.gentle ? "professional" : trade.cluster ? TONES[trade.cluster] : "friendly",
  };
}

function nameBeside(
  parts: readonly string[],
  words: readonly string[],
  { start, end }: { start: number; end: number },
  spoken: string,
): string {
  // "Petal & Stem, florist": the parts that are no trade are the name.
  if (parts.length > 1) return parts.filter((part) => part !== spoken).join(", ");
  if (end - start === words.length) return "";
  // Written small at the end, the trade only explains a name that is written large.
  const isApart = end === words.length && /^\p{Ll}/u.test(spoken) && /\p{Lu}/u.test(words[0] ?? "");
  return words.slice(0, isApart ? start : words.length).join(" ");
}
