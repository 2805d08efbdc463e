import type { MatchedTrade } from "../brief";
import type { Cluster, Tone } from "../vocabulary";
import { findTradePhrase } from "./find-trade-phrase";
import { matchTrade } from "./match-trade";
import { LINE_MARKS, PLAIN_AFTER, spellName } from "./tidy-line";
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
  const parts = text.split(LINE_MARKS).filter((part) => part.trim() !== "");
  const words = parts
    .join(" ")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const phrase = findTradePhrase(index, words);
  if (!phrase)
    return { name: spellName(text.replace(/[\s,|;•–—:-]+$/u, "")), niche: null, trade: null, tone: "friendly" };
  const spoken = words.slice(phrase.start, phrase.end).join(" ");
  const trade = matchTrade(index, spoken);
  const isKnown = trade.matched === "exact" || trade.matched === "alias";
  const niche = isKnown ? trade.label : spoken.toLowerCase();
  return {
    name: spellName(quotedName(text) ?? nameBeside(parts, words, phrase, spoken)),
    niche,
    trade,
    tone: trade.gentle ? "professional" : trade.cluster ? TONES[trade.cluster] : "friendly",
  };
}

/** Only the first word is written large, as sentences begin: it says nothing of where a name ends. */
function isSentence(words: readonly string[]): boolean {
  return /^\p{Lu}/u.test(words[0] ?? "") && words.slice(1).every((word) => !/\p{Lu}/u.test(word));
}

/** A name that its owner put between quotation marks. */
function quotedName(text: string): string | null {
  return /["“„«](.{2,}?)["”“»]/u.exec(text)?.[1]?.trim() ?? null;
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
  const isPlain = start === 0 && words.slice(end).every((word) => PLAIN_AFTER.has(word));
  if (isPlain) return "";
  // Written small at the end, the trade only explains a name that is written large.
  const isApart =
    end === words.length &&
    /^\p{Ll}/u.test(spoken) &&
    /\p{Lu}/u.test(words[0] ?? "") &&
    !(isSentence(words) && start === 1);
  return words.slice(0, isApart ? start : words.length).join(" ");
}
