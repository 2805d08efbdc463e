import type { Brief } from "../brief";
import type { TopicLayer } from "../writing/topic-library";
import { CHANNEL_HABITS } from "./channel-habits";
import type { SlotDraft } from "./list-slot-drafts";
import { listTopicPools, type TopicPool, type TopicState } from "./list-topic-pools";
import { matchPillar } from "./match-pillar";
import type { PlannerTopic } from "./plan";
import { createRandom, type SeededRandom } from "./seeded-random";

/** Days between two posts about one topic; relaxed to the second figure before a slot is left open. */
export const TOPIC_COOL_DOWN_DAYS = 75;
export const TOPIC_COOL_DOWN_MIN_DAYS = 60;
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

function isEligible(topic: TopicState, draft: SlotDraft, coolDown: number): boolean {
  const { day, channel } = draft;
  if ((topic.months & (1 << day.month)) === 0) return false;
  if (Math.abs(day.epochDay - topic.lastDay) < coolDown) return false;
  if (topic.channels !== null && !topic.channels.has(channel)) return false;
  return topic.formats === undefined || topic.formats.some((format) => format in CHANNEL_HABITS[channel].formats);
}

/** Least used first; among equals a drawn order in which topics of the season come earlier. */
function isBetter(a: TopicState, b: TopicState): boolean {
  return a.uses !== b.uses ? a.uses < b.uses : a.rank * (a.isSeasonal ? 0.5 : 1) < b.rank * (b.isSeasonal ? 0.5 : 1);
}

function findTopic(
  supply: Supply,
  draft: SlotDraft,
  coolDown: number,
): { topic: TopicState; layer: TopicLayer } | null {
  for (const layer of layerOrder(supply, draft.day.index)) {
    let best: TopicState | null = null;
    for (const pool of supply.pools) {
      for (const topic of pool[layer])
        if (isEligible(topic, draft, coolDown) && (!best || isBetter(topic, best))) best = topic;
    }
    if (best) return { topic: best, layer };
  }
  return null;
}

function use(
  found: { topic: TopicState; layer: TopicLayer },
  draft: SlotDraft,
  supply: Supply,
  random: SeededRandom,
): void {
  const { topic, layer } = found;
  topic.uses++;
  topic.lastDay = draft.day.epochDay;
  topic.rank = random();
  draft.topicId = topic.id;
  draft.topicFormats = topic.formats;
  // The first month does not count: making up for it would keep the trade out of the second.
  if (draft.day.index < TRADE_ONLY_DAYS) return;
  supply.taken[layer]++;
  supply.total++;
}

/**
 * Gives every draft a topic of its pillar that is in season, whose facts are known and that no channel has
 * used for the cool-down. A draft for which none is left keeps `topicId` null; returns the first such draft.
 */
export function chooseTopics(
  drafts: readonly SlotDraft[],
  brief: Brief,
  topics: readonly PlannerTopic[],
  seed: string,
): SlotDraft | null {
  const random = createRandom(`${seed}/topics`);
  const pools = listTopicPools(brief, topics, random);
  const supplies = listSupplies(drafts, brief.days, pools);
  let firstOpen: SlotDraft | null = null;
  for (const draft of drafts) {
    const supply = supplies.get(draft.pillar);
    if (!supply) continue;
    const found = findTopic(supply, draft, TOPIC_COOL_DOWN_DAYS) ?? findTopic(supply, draft, TOPIC_COOL_DOWN_MIN_DAYS);
    if (found) use(found, draft, supply, random);
    else firstOpen ??= draft;
  }
  return firstOpen;
}
