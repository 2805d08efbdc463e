import type { Brief, Occasion } from "../brief";
import { toEpochDay, weekdayOf } from "../dates/local-date";
import { seasonOf } from "../dates/season";
import { carrierOf, createOccasionMatcher, createThemeMatcher, type OccasionTopic } from "../occasions/fits-occasion";
import { ownerEventOccasion } from "../occasions/owner-event-occasion";
import type { TopicPool, TopicState } from "./list-topic-pools";
import { isKeptByAll, OWNER_EVENT_WEIGHT, weighOccasion } from "./weigh-occasion";

/** An occasion the calendar marks. */
export interface MarkedOccasion extends Occasion {
  /** How much a post is worth having on the day; the owner's events most. */
  weight: number;
  /** Index into business.events for the owner's own. */
  eventIndex: number | null;
  /** The topics that may carry it; null when any may. */
  topics: readonly TopicState[] | null;
  /** Topics that suit it best where any may carry it. */
  preferred: readonly TopicState[];
  /** Channels that have a post about it at most. */
  posts: number;
  /** Its place among the occasions that want a post of their own; the channels take turns by it. */
  turn: number;
}

/** Within so many days only one occasion is marked, the owner's events and quiet days aside. */
const DAYS_APART = 7;
const POSTS_PER_HOLIDAY = 2;

/** An occasion that concerns the business, before the library was asked. */
interface Candidate {
  occasion: Occasion;
  weight: number;
}

/** A feast by its own calendar, such as Diwali: no day off and no theme. */
const isFeast = (occasion: Occasion) => occasion.kind === "observance" && carrierOf(occasion) === "any";

/** The occasion with what the library can say about it; null when it wants a topic and none fits. */
function findTopics(
  { occasion, weight }: Candidate,
  place: Brief["business"]["place"],
  states: readonly TopicState[],
): MarkedOccasion | null {
  const marked = {
    ...occasion,
    weight,
    eventIndex: null,
    topics: null,
    preferred: [],
    posts: occasion.kind === "public_holiday" ? POSTS_PER_HOLIDAY : 1,
    turn: 0,
  };
  const month = 1 << Number(occasion.date.slice(5, 7));
  const listMatching = (matches: (topic: OccasionTopic) => boolean) =>
    states.filter((state) => (state.months & month) !== 0 && matches(state.topic));
  const matches = createOccasionMatcher(occasion, seasonOf(occasion.date, place));
  if (matches === null)
    return occasion.keywords ? { ...marked, preferred: listMatching(createThemeMatcher(occasion)) } : marked;
  const topics = listMatching(matches);
  return topics.length === 0 ? null : { ...marked, topics };
}

/** The most important first, none within a week of another; a small one leaves the week of an owner's event to it. */
function keepApart(
  candidates: Candidate[],
  eventDays: ReadonlySet<number>,
  find: (candidate: Candidate) => MarkedOccasion | null,
): MarkedOccasion[] {
  candidates.sort(
    (a, b) =>
      b.weight - a.weight ||
      (a.occasion.date < b.occasion.date ? -1 : a.occasion.date > b.occasion.date ? 1 : 0) ||
      (a.occasion.id < b.occasion.id ? -1 : 1),
  );
  const kept: MarkedOccasion[] = [];
  const keptDays = new Set<number>();
  const isFree = (day: number, days: ReadonlySet<number>) => {
    for (let near = day - DAYS_APART + 1; near < day + DAYS_APART; near++) if (days.has(near)) return false;
    return true;
  };
  for (const candidate of candidates) {
    const day = toEpochDay(candidate.occasion.date);
    if (!isFree(day, keptDays) || (!isKeptByAll(candidate.weight) && !isFree(day, eventDays))) continue;
    const marked = find(candidate);
    if (!marked) continue;
    keptDays.add(day);
    kept.push({ ...marked, turn: kept.length });
  }
  return kept;
}

/**
 * The occasions a calendar marks, by date, the most important first: the owner's events, quiet days, and of the rest
 * about one a week that falls on an open day and has a topic to carry it.
 */
export function chooseOccasions(
  brief: Brief,
  occasions: readonly Occasion[],
  pools: ReadonlyMap<string, TopicPool>,
): Map<string, MarkedOccasion[]> {
  const { events, closedDays } = brief.business;
  const states = [...pools.values()].flatMap(({ trade, cluster, universal }) => [...trade, ...cluster, ...universal]);
  const sombreDates = new Set(occasions.filter(({ sombre }) => sombre).map(({ date }) => date));
  const blackout = new Set(brief.blackoutDates);
  const isOpen = (date: string) => !blackout.has(date) && !closedDays.includes(weekdayOf(date));
  const own = events.map((event, eventIndex): MarkedOccasion => {
    const occasion = ownerEventOccasion(event, eventIndex);
    const turn = eventIndex;
    return { ...occasion, weight: OWNER_EVENT_WEIGHT, eventIndex, topics: null, preferred: [], posts: 1, turn };
  });
  const plain = { eventIndex: null, topics: null, preferred: [], posts: 1, turn: 0 };
  const quiet: MarkedOccasion[] = [];
  const candidates: Candidate[] = [];
  for (const occasion of occasions) {
    // The brief is where the owner's events come from; a copy among the occasions would count twice.
    if (occasion.kind === "owner_event") continue;
    // A feast that people keep stands beside a quiet day; everything smaller gives way to it.
    if (!occasion.sombre && sombreDates.has(occasion.date) && !isFeast(occasion)) continue;
    const weight = isOpen(occasion.date) ? weighOccasion(occasion, brief.business.trade) : null;
    if (weight === null) continue;
    if (occasion.sombre) quiet.push({ ...occasion, ...plain, weight });
    else candidates.push({ occasion, weight });
  }
  const eventDays = new Set(events.map(({ date }) => toEpochDay(date)));
  const find = (candidate: Candidate) => findTopics(candidate, brief.business.place, states);
  const apart = keepApart(candidates, eventDays, find);
  const byDate = new Map<string, MarkedOccasion[]>();
  for (const marked of [...own, ...apart, ...quiet])
    byDate.set(marked.date, [...(byDate.get(marked.date) ?? []), marked]);
  return byDate;
}
