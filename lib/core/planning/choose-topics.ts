import type { TopicLayer } from "../writing/topics/topic-library";
import type { SlotDraft } from "./list-slot-drafts";
import type { TopicPool, TopicState } from "./list-topic-pools";
import { matchPillar } from "./match-pillar";
import { nearnessOf } from "./rest-of-subject";
import { restTier } from "./rest-of-topic";
import type { SeededRandom } from "./seeded-random";
import { isReplaced, suitsDraft, useTopic } from "./use-topic";

// One topic carries about 2.8 posts a year before a reader sees repeats (content-engine.md). The trade's own may
// come round sooner: a post no other trade could make is worth a little less distance.
const COMFORTABLE_REUSE_DAYS: Record<TopicLayer, number> = { trade: 100, cluster: 130, universal: 130 };
// A first month should look like the trade and nothing else.
const TRADE_ONLY_DAYS = 31;
const LAYERS: readonly TopicLayer[] = ["trade", "cluster", "universal"];

/** The pools a pillar draws from and how often each layer should have its turn. */
interface Supply {
  pools: readonly TopicPool[];
  wanted: Record<TopicLayer, number>;
  taken: Record<TopicLayer, number>;
  total: number;
}

/** Posts of a pillar in the first month and after it. */
interface Demand {
  early: number;
  later: number;
}

/**
 * Nearest layer first, each as far as it comfortably lasts; the rest of the demand falls to the next one. The
 * first month takes the trade's topics alone, so only what it leaves of them is shared out over the time after.
 */
function supplyOf(demand: Demand, days: number, pools: readonly TopicPool[]): Supply {
  const wanted = { trade: 0, cluster: 0, universal: 0 };
  let rest = 1;
  for (const layer of LAYERS) {
    const topics = pools.reduce((sum, pool) => sum + countYearRound(pool[layer]), 0);
    const early = layer === "trade" ? Math.min(demand.early, topics) : 0;
    const posts = topics * Math.max(1, days / COMFORTABLE_REUSE_DAYS[layer]) - early;
    wanted[layer] = Math.min(rest, posts / Math.max(1, demand.later));
    rest -= wanted[layer];
  }
  return { pools, wanted, taken: { trade: 0, cluster: 0, universal: 0 }, total: 0 };
}

/** A pool as so many topics of the whole year: one that fits three months counts a quarter. */
function countYearRound(topics: readonly TopicState[]): number {
  return topics.reduce((sum, { months }) => sum + months.toString(2).replaceAll("0", "").length / 12, 0);
}

/** The supply of every pillar that has posts. */
function listSupplies(
  drafts: readonly SlotDraft[],
  days: number,
  pools: ReadonlyMap<string, TopicPool>,
): Map<string, Supply> {
  const demands = new Map<string, Demand>();
  for (const { pillar, day } of drafts) {
    const demand = demands.get(pillar) ?? { early: 0, later: 0 };
    demand[day.index < TRADE_ONLY_DAYS ? "early" : "later"]++;
    demands.set(pillar, demand);
  }
  const poolsOf = (pillar: string) => matchPillar(pillar).flatMap((id) => pools.get(id) ?? []);
  return new Map([...demands].map(([pillar, demand]) => [pillar, supplyOf(demand, days, poolsOf(pillar))]));
}

/** The layers in the order they are tried: in the first month the nearest first, then the one most behind its share. */
function layerOrder(supply: Supply, dayIndex: number): readonly TopicLayer[] {
  if (dayIndex < TRADE_ONLY_DAYS) return LAYERS;
  const behind = (layer: TopicLayer) => supply.wanted[layer] * (supply.total + 1) - supply.taken[layer];
  return [...LAYERS].sort((a, b) => behind(b) - behind(a));
}

/** Least used first; among equals a drawn order in which topics of the season come earlier, on a feast first of all. */
function isBetter(a: TopicState, b: TopicState, draft: SlotDraft): boolean {
  if (draft.occasion && !draft.occasion.sombre && a.isSeasonal !== b.isSeasonal) return a.isSeasonal;
  if (a.uses.length !== b.uses.length) return a.uses.length < b.uses.length;
  return a.rank * (a.isSeasonal ? 0.5 : 1) < b.rank * (b.isSeasonal ? 0.5 : 1);
}

interface Found {
  state: TopicState;
  /** Among the topics of its layer, and among the layers: 0 the best. */
  cost: number;
  costOfLayer: number;
}

/** What it costs a topic that its subject was spoken of within three weeks, and within one: more than a few days less of rest. */
const NEAR_COSTS = [0, 1.2, 1.4] as const;
/** Another layer's topic is taken for the nearest subjects alone: the trade's own are worth more than distance. */
const NEAR_COSTS_OF_LAYER = [0, 0, 0.5] as const;

/** Comes after every tier of topics that the owner has not just put aside. */
const REPLACED_TIER = 4;

/** How well a topic is rested for a draft that it suits, 0 the best; null when it may not be used. */
function tierOf(state: TopicState, draft: SlotDraft): number | null {
  const tier = suitsDraft(state, draft) ? restTier(state.uses, draft.day.epochDay, draft.channel) : null;
  return tier !== null && isReplaced(state, draft) ? tier + REPLACED_TIER : tier;
}

/** The best rested of one layer's topics that suit a draft, one on a subject of its own if there is one, of equal ones the better. */
function findInLayer(supply: Supply, layer: TopicLayer, draft: SlotDraft): Found | null {
  let best: Found | null = null;
  for (const pool of supply.pools)
    for (const state of pool[layer]) {
      const tier = tierOf(state, draft);
      if (tier === null || (best && tier > best.cost)) continue;
      const near = nearnessOf(state.subjects, draft.day.epochDay);
      const cost = tier + NEAR_COSTS[near];
      if (best && (cost > best.cost || (cost === best.cost && !isBetter(state, best.state, draft)))) continue;
      best = { state, cost, costOfLayer: tier + NEAR_COSTS_OF_LAYER[near] };
    }
  return best;
}

/** The best rested topic that suits a draft; between equally rested ones the order of the layers decides. */
function findTopic(supply: Supply, draft: SlotDraft): TopicState | null {
  let best: Found | null = null;
  for (const layer of layerOrder(supply, draft.day.index)) {
    const found = findInLayer(supply, layer, draft);
    if (found && (!best || found.costOfLayer < best.costOfLayer)) best = found;
    if (best?.costOfLayer === 0) break;
  }
  return best?.state ?? null;
}

/**
 * Gives every draft that has none a topic of its pillar that is in season, whose facts are known and that has rested
 * (see restTier), on a subject that none of the last three weeks had where there is one. A draft for which none is left keeps `topicId` null.
 */
export function chooseTopics(
  drafts: readonly SlotDraft[],
  days: number,
  pools: ReadonlyMap<string, TopicPool>,
  random: SeededRandom,
): void {
  const supplies = listSupplies(drafts, days, pools);
  for (const draft of drafts) {
    const supply = supplies.get(draft.pillar);
    if (!supply || draft.topicId !== null) continue;
    const state = findTopic(supply, draft);
    if (!state) continue;
    useTopic(state, draft, random);
    // The first month does not count: making up for it would keep the trade out of the second.
    if (draft.day.index < TRADE_ONLY_DAYS) continue;
    supply.taken[state.topic.layer]++;
    supply.total++;
  }
}
