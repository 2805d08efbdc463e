import type { Brief } from "../brief";
import type { TopicLayer } from "../writing/topic-library";
import { CHANNEL_HABITS } from "./channel-habits";
import type { SlotDraft } from "./list-slot-drafts";
import { type TopicPool, type TopicState, listTopicPools } from "./list-topic-pools";
import { matchPillar } from "./match-pillar";
import type { PlannerTopic } from "./plan";
import { type SeededRandom, createRandom } from "./seeded-random";

/** Days between two posts about one topic; relaxed to the second figure before a slot is left open. */
export const TOPIC_COOL_DOWN_DAYS = 75;
export const TOPIC_COOL_DOWN_MIN_DAYS = 60;
// One topic carries about 2.8 posts a year before a reader sees repeats (content-engine.md).
const COMFORTABLE_REUSE_DAYS = 130;
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

/** Nearest layer first, each as far as it comfortably lasts: the rest of the demand falls to the next one. */
function supplyOf(pillar: string, demand: number, days: number, all: ReadonlyMap<string, TopicPool>): Supply {
  const pools = matchPillar(pillar).flatMap((id) => all.get(id) ?? []);
  const wanted = { trade: 0, cluster: 0, universal: 0 };
  let rest = 1;
  for (const layer of LAYERS) {
    const topics = pools.reduce((sum, pool) => sum + pool[layer].length, 0);
    wanted[layer] = Math.min(rest, (topics * Math.max(1, days / COMFORTABLE_REUSE_DAYS)) / Math.max(1, demand));
    rest -= wanted[layer];
  }
  return { pools, wanted, taken: { trade: 0, cluster: 0, universal: 0 }, total: 0 };
}

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

function findTopic(supply: Supply, draft: SlotDraft, coolDown: number): { topic: TopicState; layer: TopicLayer } | null {
  for (const layer of layerOrder(supply, draft.day.index)) {
    let best: TopicState | null = null;
    for (const pool of supply.pools) {
      for (const topic of pool[layer]) if (isEligible(topic, draft, coolDown) && (!best || isBetter(topic, best))) best = topic;
    }
    if (best) return { topic: best, layer };
  }
  return null;
}

function use(found: { topic: TopicState; layer: TopicLayer }, draft: SlotDraft, supply: Supply, random: SeededRandom): void {
  const { topic, layer } = found;
  topic.uses++;
  topic.lastDay = draft.day.epochDay;
  topic.rank = random();
  supply.taken[layer]++;
  supply.total++;
  draft.topicId = topic.id;
  draft.topicFormats = topic.formats;
}

/**
 * Gives every draft a topic of its pillar that is in season, whose facts are known and that no channel has
 * used for the cool-down. A draft for which none is left keeps `topicId` null; returns the first such draft.
 */
export function chooseTopics(drafts: readonly SlotDraft[], brief: Brief, topics: readonly PlannerTopic[], seed: string): SlotDraft | null {
  const random = createRandom(`${seed}/topics`);
  const pools = listTopicPools(brief, topics, random);
  const demand = new Map<string, number>();
  for (const { pillar } of drafts) demand.set(pillar, (demand.get(pillar) ?? 0) + 1);
  const supplies = new Map([...demand].map(([pillar, count]) => [pillar, supplyOf(pillar, count, brief.days, pools)]));
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
