import { z } from "zod";
import { CLUSTERS, type Cluster } from "../vocabulary";
import { type Trade, type TradeTerms, tradeTermsSchema } from "../writing/topics/topic-schema";
import { foldTradeWords } from "./fold-trade-words";

/** Where names lead of known trades that share nothing with a cluster. */
export const OTHER_TRADES = "none";

/** data/trade-aliases.json: our trades and their clusters, and folded names by trade or cluster. */
export const tradeAliasesSchema = z.object({
  trades: z.record(z.string(), z.enum(CLUSTERS)),
  aliases: z.record(z.string(), z.array(z.string())),
});
export type TradeAliases = z.infer<typeof tradeAliasesSchema>;

/** What matching needs of a cluster file. */
export const clusterEntrySchema = z.object({
  cluster: z.enum(CLUSTERS),
  label: z.string(),
  terms: tradeTermsSchema,
  tags: z.array(z.string()),
  words: z.array(z.string()),
});
export type ClusterEntry = z.infer<typeof clusterEntrySchema>;

/** Where a folded name leads: a trade we know, only its cluster, or the topics of any local business. */
export type TradeTarget =
  | { kind: "trade"; trade: Trade; isOwnName: boolean }
  | { kind: "cluster"; cluster: Cluster }
  | { kind: "universal" };

/** Every folded name we know, and the words of clusters. */
export interface TradeIndex {
  targets: ReadonlyMap<string, TradeTarget>;
  clusters: ReadonlyMap<Cluster, ClusterEntry>;
  /** Longest name in words, so that a search for phrases knows where to start. */
  maxWords: number;
}

const NEUTRAL_TERMS: TradeTerms = {
  place: "business",
  customer: "customer",
  customers: "customers",
  visit: "visit",
  work: "work",
};

/** The cluster's entry, or a neutral one while its file does not exist. */
export function clusterEntry(index: TradeIndex, cluster: Cluster): ClusterEntry {
  const label = cluster.replaceAll("_", " ");
  return (
    index.clusters.get(cluster) ?? {
      cluster,
      label,
      terms: NEUTRAL_TERMS,
      tags: [label.replaceAll(" ", "")],
      words: [],
    }
  );
}

/** Where the names of a trade, of a cluster or of neither lead; null for an id nobody knows. */
function targetOf(id: string, trade: Trade | undefined, aliases: TradeAliases): TradeTarget | null {
  if (trade) return { kind: "trade", trade, isOwnName: false };
  if (id === OTHER_TRADES) return { kind: "universal" };
  const cluster = CLUSTERS.find((known) => known === id) ?? aliases.trades[id];
  return cluster ? { kind: "cluster", cluster } : null;
}

/** Names of data/trade-aliases.json with where they lead; those of an unknown trade lead to its cluster. */
function* listAliasTargets(byId: ReadonlyMap<string, Trade>, aliases: TradeAliases): Generator<[string, TradeTarget]> {
  for (const [id, names] of Object.entries(aliases.aliases)) {
    const target = targetOf(id, byId.get(id), aliases);
    if (!target) continue;
    for (const name of target.kind === "cluster" ? [id, ...names] : names) yield [name, target];
  }
}

/** Every name with its target, the ones that are meant before the ones that are inherited. */
function* listTargets(
  trades: readonly Trade[],
  clusters: readonly ClusterEntry[],
  aliases: TradeAliases,
): Generator<[string, TradeTarget]> {
  for (const trade of trades)
    for (const name of [trade.label, trade.id]) yield [name, { kind: "trade", trade, isOwnName: true }];
  for (const trade of trades)
    for (const alias of trade.aliases) yield [alias, { kind: "trade", trade, isOwnName: false }];
  yield* listAliasTargets(new Map(trades.map((trade) => [trade.id, trade])), aliases);
  for (const { cluster, words } of clusters) for (const word of words) yield [word, { kind: "cluster", cluster }];
}

/**
 * Builds the index. A trade's own label, id and aliases come before names from OpenStreetMap and the words of
 * clusters; a name of a trade whose file is missing leads to its cluster.
 */
export function buildTradeIndex(
  trades: readonly Trade[],
  clusters: readonly ClusterEntry[],
  aliases: TradeAliases,
): TradeIndex {
  const targets = new Map<string, TradeTarget>();
  let maxWords = 1;
  for (const [name, target] of listTargets(trades, clusters, aliases)) {
    const key = foldTradeWords(name);
    if (key === "" || targets.has(key)) continue;
    targets.set(key, target);
    maxWords = Math.max(maxWords, key.split(" ").length);
  }
  return { targets, clusters: new Map(clusters.map((entry) => [entry.cluster, entry])), maxWords };
}
