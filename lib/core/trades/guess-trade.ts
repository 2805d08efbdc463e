import type { MatchedTrade } from "../brief";
import type { Cluster, Tone } from "../vocabulary";
import { findTradePhrase, type TradePhrase } from "./find-trade-phrase";
import { kindsOf } from "./kinds/kinds-of";
import { matchTrade } from "./match-trade";
import { partOwnWords } from "./own-words";
import { LINE_MARKS, PLAIN_AFTER, spellName } from "./tidy-line";
import type { TradeIndex } from "./trade-index";
import { ownWordsOf, traitsOf } from "./traits";
import { asTerm } from "./word-trade";

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

/** ", we teach evening classes", " and we open at six": what is told of a business after its name. */
const TOLD_AFTER = /(?:[,;.]\s+(?:and\s+)?(?:[Ww]e|I|[Oo]ur)|\s(?:and|where|that)\s+(?:we|i|I))(?:['’]\p{L}+)?\s.*$/u;
/** "A bakery called Salt & Rye"; written large it belongs to the name ("A Bar Called Home"). */
const CALLED = /^(.+?)\s(?:(?:is|are)\s+)?(?:called|named)\s+(.{2,})$/u;

/**
 * Reads name and trade from the words of a line that are not its place: "Petal & Stem florist" is the florist
 * Petal & Stem, "Nolan & Sons Plumbing" carries its trade in the name. Only a trade: the name is empty.
 */
export function guessTrade(index: TradeIndex, text: string): GuessedTrade {
  const { said: told, lacks } = partOwnWords(text.replace(TOLD_AFTER, "").replace(/[\s,|;•–—:-]+$/u, ""), true);
  const [, said = "", called] = CALLED.exec(told) ?? [];
  const phrase = (called && readPhrase(index, said)) || readPhrase(index, told);
  if (!phrase) return { name: spellName(called ?? told), niche: null, trade: null, tone: "friendly" };
  const { niche, trade } = readNiche(index, phrase, lacks);
  return {
    name: spellName(called ?? quotedName(told) ?? nameBeside(phrase)),
    niche,
    trade,
    tone: trade.gentle ? "professional" : trade.cluster ? TONES[trade.cluster] : "friendly",
  };
}

/** All that an owner's words tell of a trade beside its name: its kind, its ways, what it has. */
const toldBy = (trade: MatchedTrade): string =>
  JSON.stringify([
    kindsOf(trade.id, ownWordsOf(trade)).map(({ id }) => id),
    trade.keeps,
    trade.lacks,
    trade.features,
    [...traitsOf(trade)].sort(),
  ]);

/** How many words before a trade's name may say which kind it is. */
const MOST_BEFORE = 2;

/**
 * The trade in the owner's words as far as they tell more than its name does: "mobile vet" and not "Veterinarian". Words
 * before the phrase that was found belong to it where they change what it may say.
 */
function readNiche(index: TradeIndex, { words, start, end, spoken }: PhraseInLine, lacks: readonly string[]) {
  const rest = lacks.length === 0 ? "" : ` without ${lacks.join(" or ")}`;
  let niche = spoken;
  let trade = matchTrade(index, spoken + rest);
  for (let from = start - 1; from >= Math.max(0, start - MOST_BEFORE); from--) {
    const more = words.slice(from, end).join(" ");
    const wider = matchTrade(index, more + rest);
    if (wider.gentle || wider.id !== trade.id || toldBy(wider) === toldBy(trade)) continue;
    niche = more;
    trade = wider;
  }
  const isKnown = trade.matched === "exact" || trade.matched === "alias";
  const says =
    isKnown && toldBy(trade) === toldBy(matchTrade(index, trade.label))
      ? trade.label
      : isKnown
        ? asTerm(niche)
        : niche.toLowerCase();
  return { niche: says + rest, trade };
}

interface PhraseInLine extends TradePhrase {
  /** The line at its commas, bars and dashes. */
  parts: string[];
  words: string[];
  /** The trade as it was typed. */
  spoken: string;
}

function readPhrase(index: TradeIndex, text: string): PhraseInLine | null {
  const parts = text.split(LINE_MARKS).filter((part) => part.trim() !== "");
  const words = parts
    .join(" ")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const phrase = findTradePhrase(index, words);
  return phrase && { ...phrase, parts, words, spoken: words.slice(phrase.start, phrase.end).join(" ") };
}

/** Only the first word is written large, as sentences begin: it says nothing of where a name ends. */
function isSentence(words: readonly string[]): boolean {
  return /^\p{Lu}/u.test(words[0] ?? "") && words.slice(1).every((word) => !/\p{Lu}/u.test(word));
}

/** A name that its owner put between quotation marks. */
function quotedName(text: string): string | null {
  return /["“„«](.{2,}?)["”“»]/u.exec(text)?.[1]?.trim() ?? null;
}

function nameBeside({ parts, words, start, end, spoken }: PhraseInLine): string {
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
