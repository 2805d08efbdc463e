import type { MatchedTrade } from "../brief";
import { invalid } from "../errors";
import type { Cluster, TradeMatch } from "../vocabulary";
import { distanceWithin } from "./edit-distance";
import { findTradePhrase } from "./find-trade-phrase";
import { foldTradeWords } from "./fold-trade-words";
import { tagsOfSpecies } from "./species";
import { clusterEntry, type TradeIndex, type TradeTarget } from "./trade-index";
import { asPlace, asTerm, isActivity } from "./word-trade";

// Shorter words have too many neighbours to guess at.
const TYPO_MIN_LENGTH = 5;
const TWO_TYPOS_LENGTH = 8;
const LONE_TYPO_MIN_LENGTH = 7;
const UNIVERSAL_TAGS = ["localbusiness", "shoplocal", "supportlocal"];

interface Hit {
  target: TradeTarget;
  /** True when all of the owner's words are the name, not only some. */
  isWhole: boolean;
}

/** "Hair Salon & Spa" is two names; the first that is a trade counts. */
function findPart(index: TradeIndex, words: string): Hit | null {
  const parts = words.split(/[&+,/|;()]|\b(?:and|with|und|y|et)\b/i).map(foldTradeWords);
  if (parts.length < 2) return null;
  for (const part of parts) {
    const target = index.targets.get(part);
    if (target?.kind === "trade") return { target, isWhole: false };
  }
  return null;
}

function findPhrase(index: TradeIndex, label: string): Hit | null {
  const words = label.split(/[\s/]+/);
  const phrase = findTradePhrase(index, words);
  return phrase && { target: phrase.target, isWhole: phrase.end - phrase.start === words.length };
}

/** The name nearest to a word, within so many typos. */
function findNearest(index: TradeIndex, word: string, typos: number): TradeTarget | null {
  let max = typos;
  let nearest: TradeTarget | null = null;
  for (const [name, target] of index.targets) {
    // Typos in the first letter are rare, and without it nearly all names are out.
    if (name.length < TYPO_MIN_LENGTH || name[0] !== word[0]) continue;
    const distance = distanceWithin(word, name, max);
    if (distance === null) continue;
    nearest = target;
    max = distance - 1;
  }
  return nearest;
}

/**
 * A name that all the words are a typo of (one, or two in long ones), else one that a single word is: the last word
 * is the likeliest. One word among several is forgiven less, for other trades have words of their own that look
 * alike ("bow rehairing" is no rewiring, "scuba diving" no driving).
 */
function findTypo(index: TradeIndex, key: string): Hit | null {
  if (key.length < TYPO_MIN_LENGTH) return null;
  const whole = findNearest(index, key, key.length < TWO_TYPOS_LENGTH ? 1 : 2);
  if (whole) return { target: whole, isWhole: false };
  const words = key.split(" ");
  for (const word of words.length > 1 ? words.reverse() : []) {
    if (word.length < LONE_TYPO_MIN_LENGTH) continue;
    const target = findNearest(index, word, 1);
    if (target) return { target, isWhole: false };
  }
  return null;
}

function fromCluster(index: TradeIndex, cluster: Cluster, label: string): MatchedTrade {
  const { terms, tags } = clusterEntry(index, cluster);
  return {
    id: cluster,
    label,
    matched: "cluster",
    cluster,
    terms: { ...terms, place: asPlace(asTerm(label)) },
    tags: tagsOfSpecies(tags, label),
    risk: cluster === "health" ? "medical" : null,
  };
}

function fromUniversal(label: string, customer: "customer" | "visitor"): MatchedTrade {
  const term = asTerm(label);
  const tag = foldTradeWords(label).replace(/[^a-z0-9]/g, "");
  return {
    id: "universal",
    label,
    matched: "universal",
    cluster: null,
    terms: {
      place: asPlace(term),
      customer,
      customers: `${customer}s`,
      visit: "visit",
      // "Whoever understands this work well can explain it."
      work: isActivity(term) ? term : customer === "visitor" ? "entertainment" : "this work",
    },
    tags: tag.length >= 3 && tag.length <= 24 ? [tag, ...UNIVERSAL_TAGS] : UNIVERSAL_TAGS,
    risk: null,
  };
}

/**
 * What an owner's words for their trade mean: a trade we know (by its name, else by an alias, typos and plurals
 * forgiven), else its cluster, else any local business, worded with the owner's own words. Throws
 * `invalid_input` only for blank words.
 */
export function matchTrade(index: TradeIndex, words: string): MatchedTrade {
  const label = words.trim().replace(/\s+/gu, " ");
  if (label === "") throw invalid("niche", "Say what the business does, such as bakery or plumber.");
  const key = foldTradeWords(label);
  const whole = index.targets.get(key);
  const hit = whole
    ? { target: whole, isWhole: true }
    : (findPart(index, label) ?? findPhrase(index, label) ?? findTypo(index, key));
  if (!hit) return fromUniversal(label, "customer");
  // Nobody is a customer of a zoo.
  if (hit.target.kind === "universal") return fromUniversal(label, "visitor");
  if (hit.target.kind === "cluster") return fromCluster(index, hit.target.cluster, label);
  const { trade, isOwnName } = hit.target;
  const matched: TradeMatch = isOwnName && hit.isWhole ? "exact" : "alias";
  return {
    id: trade.id,
    label: trade.label,
    matched,
    cluster: trade.cluster,
    terms: trade.terms,
    tags: trade.tags,
    risk: trade.risk ?? null,
  };
}
