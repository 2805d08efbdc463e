import type { BusinessFacts, Draft, MatchedTrade, Slot } from "../brief";
import { checkPost, toCheckFacts } from "../checking/check-post";
import { createGate } from "../checking/gate";
import { planCalendar } from "../planning/plan-calendar";
import { PILLARS } from "../vocabulary";
import type { LayeredTopic, TopicLayer, TopicLibrary } from "./topics/topic-library";
import { clusterFileSchema, tradeFileSchema, universalFileSchema } from "./topics/topic-schema";
import { type WrittenSlot, writeBuiltin } from "./write-builtin";

const SHARES = { tips: 30, proof: 20, behind_the_scenes: 20, community: 15, offers: 15 } as const;

/** Reads a file of data/topics ("trades/bakery"); given by the test, since the core itself reads nothing. */
export type TopicReader = (path: string) => unknown;

/** The real topics of a trade with its matched trade. */
export function readTrade(id: string, readTopics: TopicReader): { library: TopicLibrary; trade: MatchedTrade } {
  const file = tradeFileSchema.parse(readTopics(`trades/${id}`));
  const layers: readonly (readonly [TopicLayer, readonly Omit<LayeredTopic, "layer">[]])[] = [
    ["trade", file.topics],
    ["cluster", clusterFileSchema.parse(readTopics(`clusters/${file.trade.cluster}`)).topics],
    ["universal", universalFileSchema.parse(readTopics("universal")).topics],
  ];
  const topics = layers.flatMap(([layer, list]) => list.map((topic) => ({ ...topic, layer })));
  const { label, cluster, terms, tags, risk } = file.trade;
  return {
    library: { topics, byId: new Map(topics.map((topic) => [topic.id, topic])) },
    trade: { id, label, matched: "exact", cluster, terms, tags, risk: risk ?? null },
  };
}

/** A business of a trade in Portland, Oregon. */
export function makeBusiness(trade: MatchedTrade, over: Partial<BusinessFacts> = {}): BusinessFacts {
  return {
    name: "Harbor & Co",
    trade,
    place: {
      id: "1",
      city: "Portland",
      region: "Oregon",
      regionCode: "OR",
      country: "US",
      timezone: "America/Los_Angeles",
      latitude: 45.5,
      longitude: -122.7,
    },
    language: "en",
    tone: "friendly",
    services: [],
    offers: [],
    events: [],
    closedDays: [],
    avoidWords: [],
    sampleLines: [],
    website: null,
    phone: null,
    ...over,
  };
}

export interface PlanRequest {
  business: BusinessFacts;
  library: TopicLibrary;
  days: number;
  channels: Partial<Record<Slot["channel"], number>>;
  seed?: string;
}

/** Slots as the planner makes them, from 2026-12-01 on. */
export function planSlots({ business, library, days, channels, seed = "seed" }: PlanRequest): Slot[] {
  const quotas = Object.entries(channels).map(([channel, postsPerWeek]) => ({
    channel: channel as Slot["channel"],
    postsPerWeek,
  }));
  const pillars = PILLARS.map((id) => ({ id, label: id, share: SHARES[id] }));
  const brief = {
    business,
    startDate: "2026-12-01",
    days,
    channels: quotas,
    pillars,
    blackoutDates: [],
    writer: "builtin" as const,
    seed,
    topicsUsed: [],
  };
  return planCalendar(brief, { occasions: [], topics: library.topics }).slots;
}

/** One slot made by hand. */
export function makeSlot(over: Partial<Slot> = {}): Slot {
  const localDate = over.localDate ?? "2026-12-04";
  const channel = over.channel ?? "instagram";
  return {
    key: `${localDate}/${channel}/0`,
    localDate,
    localTime: "12:00",
    channel,
    pillar: "tips",
    format: "photo",
    topicId: null,
    occasion: null,
    offerIndex: null,
    eventIndex: null,
    ...over,
  };
}

/** A slot with the draft that fills it. */
export interface Posted {
  slot: Slot;
  draft: Draft;
}

/** Writes slots with a fresh gate. */
export function write(
  business: BusinessFacts,
  library: TopicLibrary,
  slots: readonly Slot[],
  seed = "seed",
): WrittenSlot[] {
  return [...writeBuiltin({ slots, business, library, gate: createGate({ business, neighbours: [] }), seed })];
}

export const postedOf = (written: readonly WrittenSlot[]): Posted[] =>
  written.flatMap((entry) => ("draft" in entry ? [entry] : []));

/** What the gate has against the posts' texts, each by itself. */
export function violationsOf(business: BusinessFacts, posts: readonly Posted[]): string[] {
  const facts = toCheckFacts(business);
  return posts.flatMap(({ slot, draft }) =>
    checkPost(draft, { slot, facts }).map(({ code, message }) => `${slot.key} ${code} ${message}`),
  );
}
