import type { BusinessFacts, Slot } from "../brief";
import type { CalendarMemory } from "../checking/calendar-memory";
import { TOPIC_COOL_DOWN_DAYS } from "../checking/check-post";
import { toEpochDay } from "../dates/local-date";
import { matchPillar } from "../planning/match-pillar";
import { PIECE_NAMES } from "./frames/frame";
import { topicFits } from "./topic-fits";
import type { LayeredTopic, TopicLibrary } from "./topic-library";
import type { Voice } from "./voice-topic";

const LAYER_RANK = { trade: 0, cluster: 1, universal: 2 } as const;

/** When each topic is planned, so that a substitute does not take a topic from a slot that waits for it. */
export function indexPlannedDays(slots: readonly Slot[]): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>();
  for (const { topicId, localDate } of slots) {
    if (topicId === null) continue;
    const known = days.get(topicId);
    if (known) known.push(toEpochDay(localDate));
    else days.set(topicId, [toEpochDay(localDate)]);
  }
  return days;
}

export interface SubstituteRequest {
  slot: Slot;
  business: BusinessFacts;
  library: TopicLibrary;
  memory: CalendarMemory;
  planned: ReadonlyMap<string, readonly number[]>;
  voice: Voice;
  limit: number;
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
}: SubstituteRequest): LayeredTopic[] {
  const pillars = matchPillar(slot.pillar);
  const today = toEpochDay(slot.localDate);
  const found: { topic: LayeredTopic; rested: number; said: number }[] = [];
  for (const topic of library.topics) {
    if (topic.id === slot.topicId || !pillars.includes(topic.pillar) || !topicFits(topic, slot, business)) continue;
    const rested = memory.daysToTopic(topic.id, slot.localDate) ?? Number.MAX_SAFE_INTEGER;
    if (rested < TOPIC_COOL_DOWN_DAYS) continue;
    if (planned.get(topic.id)?.some((day) => Math.abs(day - today) < TOPIC_COOL_DOWN_DAYS)) continue;
    const { keys } = voice.topic(topic);
    found.push({ topic, rested, said: PIECE_NAMES.reduce((sum, piece) => sum + memory.timesSaid(keys[piece]), 0) });
  }
  found.sort((a, b) => b.rested - a.rested || a.said - b.said || LAYER_RANK[a.topic.layer] - LAYER_RANK[b.topic.layer]);
  return found.slice(0, limit).map(({ topic }) => topic);
}
