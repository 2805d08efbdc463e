import type { Brief } from "../brief";
import { toEpochDay } from "../dates/local-date";
import { monthsOfTopic } from "../places/topic-months";
import type { Channel, OwnerFact } from "../vocabulary";
import type { TopicLayer } from "../writing/topics/topic-library";
import { isOfDayMeal, keepsFast } from "./day-meals";
import type { PlanContext, PlannerTopic } from "./plan";
import type { SubjectUses } from "./rest-of-subject";
import type { TopicUse } from "./rest-of-topic";
import type { SeededRandom } from "./seeded-random";

/** A topic with what the planner has done with it so far. */
export interface TopicState {
  topic: PlannerTopic;
  /** Bit m is set when the topic fits month m (1 to 12) at the business's place. */
  months: number;
  isSeasonal: boolean;
  /** About a meal by day, where people fast in Ramadan. */
  breaksFast: boolean;
  channels: ReadonlySet<Channel> | null;
  /** Posts about it, those of earlier calendars included. */
  uses: TopicUse[];
  /** Posts about the things it is about, shared with the other topics about them. */
  subjects: readonly SubjectUses[];
  /** Epoch days of its posts that are being written again. */
  replaced: readonly number[];
  /** Order among topics that are otherwise equal; drawn anew at each use. */
  rank: number;
}

/** Topics of one library pillar by layer. */
export type TopicPool = Record<TopicLayer, TopicState[]>;

function hasFact(business: Brief["business"], fact: OwnerFact): boolean {
  const value = business[fact];
  return value !== null && value.length > 0;
}

function listUses(topicsUsed: Brief["topicsUsed"]): Map<string, TopicUse[]> {
  const uses = new Map<string, TopicUse[]>();
  for (const { topicId, lastUsedOn, channel } of topicsUsed) {
    const use = { day: toEpochDay(lastUsedOn), channel: channel ?? null };
    uses.set(topicId, [...(uses.get(topicId) ?? []), use]);
  }
  return uses;
}

type SubjectNames = NonNullable<PlanContext["subjects"]>;

/** By topic, what is known of the subjects it shares with others: posts of earlier calendars are known already. */
function createSubjects(names: SubjectNames, uses: ReadonlyMap<string, readonly TopicUse[]>) {
  const byName = new Map<string, SubjectUses>();
  const subjectsOf = (topicId: string) =>
    (names.get(topicId) ?? []).map((name) => {
      const subject = byName.get(name) ?? { days: [] };
      byName.set(name, subject);
      return subject;
    });
  for (const [topicId, ofTopic] of uses)
    for (const subject of subjectsOf(topicId)) subject.days.push(...ofTopic.map(({ day }) => day));
  return subjectsOf;
}

/** The library as pools by pillar: only topics whose facts the owner has given, each in its months. */
export function listTopicPools(
  brief: Brief,
  topics: readonly PlannerTopic[],
  random: SeededRandom,
  subjects: SubjectNames = new Map(),
): Map<string, TopicPool> {
  const used = listUses(brief.topicsUsed);
  const subjectsOf = createSubjects(subjects, used);
  const pools = new Map<string, TopicPool>();
  const seen = new Set<string>();
  const isFastKept = keepsFast(brief.business);
  for (const topic of topics) {
    const rank = random() + (topic.far ? 1 : 0);
    if (seen.has(topic.id) || topic.needs?.some((fact) => !hasFact(brief.business, fact))) continue;
    seen.add(topic.id);
    const pool = pools.get(topic.pillar) ?? { trade: [], cluster: [], universal: [] };
    pools.set(topic.pillar, pool);
    pool[topic.layer].push({
      topic,
      months: monthsOfTopic(topic, brief.business.place),
      isSeasonal: topic.seasons !== undefined || topic.months !== undefined,
      breaksFast: isFastKept && isOfDayMeal(topic, brief.business.trade),
      channels: topic.channels ? new Set(topic.channels) : null,
      uses: used.get(topic.id) ?? [],
      subjects: subjectsOf(topic.id),
      replaced: brief.part?.replaced[topic.id]?.map(toEpochDay) ?? [],
      rank,
    });
  }
  return pools;
}
