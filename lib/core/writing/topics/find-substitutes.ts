import type { BusinessFacts, Slot } from "../../brief";
import type { CalendarMemory } from "../../checking/calendar-memory";
import { TOPIC_COOL_DOWN_DAYS, TOPIC_OTHER_CHANNEL_DAYS } from "../../checking/check-post";
import { toEpochDay } from "../../dates/local-date";
import { matchPillar } from "../../planning/match-pillar";
import { PIECE_NAMES } from "../frames/frame";
import { topicFits } from "./topic-fits";
import type { LayeredTopic, TopicLibrary } from "./topic-library";
import type { Voice } from "./voice-topic";

const LAYER_RANK = { trade: 0, cluster: 1, universal: 2 } as const;

/** A day on which a topic is planned, and where. */
interface PlannedUse {
  day: number;
  channel: Slot["channel"];
}
export type PlannedUses = ReadonlyMap<string, readonly PlannedUse[]>;

/** When each topic is planned, so that a substitute does not take a topic from a slot that waits for it. */
export function indexPlannedUses(slots: readonly Slot[]): PlannedUses {
  const uses = new Map<string, PlannedUse[]>();
  for (const { topicId, localDate, channel } of slots) {
    if (topicId === null) continue;
    const known = uses.get(topicId);
    const use = { day: toEpochDay(localDate), channel };
    if (known) known.push(use);
    else uses.set(topicId, [use]);
  }
  return uses;
}

/** True when no post on a topic, written or planned, is too near to a slot on its channel or another. */
function isRested(topicId: string, slot: Slot, memory: CalendarMemory, planned: PlannedUses): boolean {
  const here = memory.daysToTopicOn(topicId, slot);
  if (here !== null && here < TOPIC_COOL_DOWN_DAYS) return false;
  const anywhere = memory.daysToTopic(topicId, slot.localDate);
  if (anywhere !== null && anywhere < TOPIC_OTHER_CHANNEL_DAYS) return false;
  const today = toEpochDay(slot.localDate);
  return !planned.get(topicId)?.some(({ day, channel }) => {
    const least = channel === slot.channel ? TOPIC_COOL_DOWN_DAYS : TOPIC_OTHER_CHANNEL_DAYS;
    return Math.abs(day - today) < least;
  });
}

export interface SubstituteRequest {
  slot: Slot;
  business: BusinessFacts;
  library: TopicLibrary;
  memory: CalendarMemory;
  planned: PlannedUses;
  voice: Voice;
  limit: number;
  /** For what the owner asks to read about: those of other pillars come last instead of not at all. */
  ofAnyPillar?: boolean;
}

/**
 * Topics of the slot's pillar that may take its place: in season, with the facts they need, rested long enough
 * and not planned nearby; the longest rested first, then the least said by neighbours, then the nearest layer.
 */
export function findSubstitutes({
  slot,
  business,
  library,
  memory,
  planned,
  voice,
  limit,
  ofAnyPillar = false,
}: SubstituteRequest): LayeredTopic[] {
  const pillars = matchPillar(slot.pillar);
  const found: { topic: LayeredTopic; isOther: boolean; rested: number; said: number }[] = [];
  for (const topic of library.topics) {
    const isOther = !pillars.includes(topic.pillar);
    if (topic.id === slot.topicId || (isOther && !ofAnyPillar) || !topicFits(topic, slot, business)) continue;
    if (!isRested(topic.id, slot, memory, planned)) continue;
    const rested = memory.daysToTopic(topic.id, slot.localDate) ?? Number.MAX_SAFE_INTEGER;
    const { keys } = voice.topic(topic);
    const said = PIECE_NAMES.reduce((sum, piece) => sum + memory.said.times(keys[piece]), 0);
    found.push({ topic, isOther, rested, said });
  }
  found.sort(
    (a, b) =>
      Number(a.isOther) - Number(b.isOther) ||
      b.rested - a.rested ||
      a.said - b.said ||
      LAYER_RANK[a.topic.layer] - LAYER_RANK[b.topic.layer],
  );
  return found.slice(0, limit).map(({ topic }) => topic);
}
