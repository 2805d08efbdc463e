import type { MatchedTrade } from "../brief";
import { invalid } from "../errors";
import type { Cluster, TradeMatch } from "../vocabulary";
import { distanceWithin } from "./edit-distance";
import { foldTradeWords } from "./fold-trade-words";
import { type TradeIndex, type TradeTarget, clusterEntry } from "./trade-index";

const TERM_MAX_LENGTH = 40;
const UNIVERSAL_TAGS = ["localbusiness", "shoplocal", "supportlocal"];

interface Hit {
  target: TradeTarget;
  /** True when all of the owner's words are the name, not only some. */
  isWhole: boolean;
}

/** The longest known phrase among the words; of equally long ones a trade before a cluster, then the last (the head noun). */
function findPhrase(index: TradeIndex, key: string): Hit | null {
  const words = key.split(" ");
  for (let size = Math.min(words.length, index.maxWords); size > 0; size--) {
    let best: TradeTarget | null = null;
    for (let end = words.length; end >= size; end--) {
      const target = index.targets.get(words.slice(end - size, end).join(" "));
      if (target && (best === null || (best.kind === "cluster" && target.kind === "trade"))) best = target;
    }
    if (best) return { target: best, isWhole: size === words.length };
  }
  return null;
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

/** The nearest name within one typo (two in longer words), for all the words and then for each. */
function findTypo(index: TradeIndex, key: string): Hit | null {
  for (const word of [key, ...key.split(" ").reverse()]) {
    if (word.length < 5) continue;
    const max = word.length < 8 ? 1 : 2;
    let best: { target: TradeTarget; distance: number } | null = null;
    for (const [name, target] of index.targets) {
      const distance: number | null = name.length < 5 ? null : distanceWithin(word, name, best ? best.distance - 1 : max);
      if (distance !== null) best = { target, distance };
    }
    if (best) return { target: best.target, isWhole: word === key };
  }
  return null;
}

/** The owner's words as they stand in a sentence ("reptile boarding kennel"). */
function asTerm(words: string): string {
  const plain = words.toLowerCase().replace(/[.?!]+$/u, "").trim();
  const short = plain.length <= TERM_MAX_LENGTH ? plain : plain.slice(0, TERM_MAX_LENGTH + 1).replace(/\s+\S*$/u, "").slice(0, TERM_MAX_LENGTH);
  return /\p{L}{2}/u.test(short) && short.length >= 3 ? short : "business";
}

function fromCluster(index: TradeIndex, cluster: Cluster, label: string): MatchedTrade {
  const { terms, tags } = clusterEntry(index, cluster);
  return { id: cluster, label, matched: "cluster", cluster, terms: { ...terms, place: asTerm(label) }, tags, risk: cluster === "health" ? "medical" : null };
}

function fromUniversal(label: string): MatchedTrade {
  const term = asTerm(label);
  const tag = foldTradeWords(label).replace(/[^a-z0-9]/g, "");
  return {
    id: "universal",
    label,
    matched: "universal",
    cluster: null,
    terms: { place: term, customer: "customer", customers: "customers", visit: "visit", work: term },
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
  const hit = whole ? { target: whole, isWhole: true } : (findPart(index, label) ?? findPhrase(index, key) ?? findTypo(index, key));
  if (!hit) return fromUniversal(label);
  if (hit.target.kind === "cluster") return fromCluster(index, hit.target.cluster, label);
  const { trade, isOwnName } = hit.target;
  const matched: TradeMatch = isOwnName && hit.isWhole ? "exact" : "alias";
  return { id: trade.id, label: trade.label, matched, cluster: trade.cluster, terms: trade.terms, tags: trade.tags, risk: trade.risk ?? null };
}
