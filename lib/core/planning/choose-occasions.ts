import type { Brief, Occasion } from "../brief";
import { toEpochDay, weekdayOf } from "../dates/local-date";
import { seasonOf } from "../dates/season";
import type { AheadDay } from "../occasions/ahead-days";
import type { AheadSort } from "../occasions/ahead-sort";
import { carrierOf, createOccasionMatcher, createThemeMatcher, type OccasionTopic } from "../occasions/fits-occasion";
import { judgeOccasion } from "../occasions/judge-occasion";
import { ownerEventOccasion } from "../occasions/owner-event-occasion";
import { readOwnerDay } from "../occasions/read-owner-day";
import { CHANNELS } from "../vocabulary";
import { DAYS_APART, daysFromGreater, isFeast } from "./days-from-greater";
import { findLead } from "./find-lead";
import type { TopicPool, TopicState } from "./list-topic-pools";
import { isKeptByAll, isTradesOwn, OWNER_EVENT_WEIGHT, weighOccasion } from "./weigh-occasion";

/** An occasion the calendar marks. */
export interface MarkedOccasion extends Occasion {
  /** Its own day, where `date` is one before it on which the business is open. */
  on?: string;
  /** What people ask the trade for before that day. */
  ahead?: AheadSort;
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

const POSTS_PER_HOLIDAY = 2;
/** On Christmas Day and New Year's Day each channel has its wish: one on drains beside it would look like an oversight. */
const POSTS_PER_GREAT_HOLIDAY = CHANNELS.length;

/** An occasion that concerns the business, before the library was asked. */
interface Candidate {
  occasion: Occasion & { on?: string };
  weight: number;
}

/** What a calendar marks, and the great days for which it has no day at all. */
export interface ChosenOccasions {
  /** By the date of their posts, the most important first. */
  byDate: ReadonlyMap<string, readonly MarkedOccasion[]>;
  /** Closed on the day and on those before it. */
  shutOut: readonly Occasion[];
  /** Public holidays and great days that stand too near a greater one. */
  crowdedOut: readonly Occasion[];
}

/** A day people wish each other well on, of the whole town or of the trade: its owner would be sorry to have missed it. */
export function isGreat(occasion: Occasion, weight: number): boolean {
  const isOwnDay = isKeptByAll(weight) || (isFeast(occasion) && isTradesOwn(weight));
  return isOwnDay && judgeOccasion(occasion, occasion.date).manner === "greeting";
}

/** A public holiday that its country lives towards: no post of the day is about anything else. */
export const isEveryChannels = ({ kind, great, sombre }: Occasion): boolean =>
  kind === "public_holiday" && great === true && !sombre;

/** A day that its owner would ask for where no post marks it: a great one, and a public holiday that is not beside another. */
export function isMissed(occasion: Occasion, weight: number): boolean {
  if (isGreat(occasion, weight)) return true;
  const isHoliday = occasion.kind === "public_holiday" && isKeptByAll(weight);
  return isHoliday && judgeOccasion(occasion, occasion.date).manner === "day_off";
}

/** A day that any topic may carry and of which the writer has nothing to say would only take the place of another. */
const isMute = (occasion: Occasion) =>
  !occasion.sombre && carrierOf(occasion) === "any" && judgeOccasion(occasion, occasion.date).manner === "silent";

/** What is marked before the library was asked. */
const PLAIN = { topics: null, preferred: [], posts: 1, turn: 0 } as const;

function postsFor(occasion: Occasion): number {
  if (occasion.kind !== "public_holiday") return 1;
  return isEveryChannels(occasion) ? POSTS_PER_GREAT_HOLIDAY : POSTS_PER_HOLIDAY;
}

/** The occasion with what the library can say about it; null when it wants a topic and none fits. */
function findTopics(
  { occasion, weight }: Candidate,
  place: Brief["business"]["place"],
  states: readonly TopicState[],
): MarkedOccasion | null {
  const marked: MarkedOccasion = {
    ...occasion,
    ...PLAIN,
    weight,
    eventIndex: null,
    posts: postsFor(occasion),
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
  isFill: boolean,
): { kept: MarkedOccasion[]; crowdedOut: Occasion[] } {
  candidates.sort(
    (a, b) =>
      b.weight - a.weight ||
      (a.occasion.date < b.occasion.date ? -1 : a.occasion.date > b.occasion.date ? 1 : 0) ||
      (a.occasion.id < b.occasion.id ? -1 : 1),
  );
  const kept: MarkedOccasion[] = [];
  const crowdedOut: Occasion[] = [];
  const keptDays = new Set<number>();
  const isFree = (day: number, days: ReadonlySet<number>, apart = DAYS_APART) => {
    for (let near = day - apart + 1; near < day + apart; near++) if (days.has(near)) return false;
    return true;
  };
  for (const candidate of candidates) {
    const day = toEpochDay(candidate.occasion.date);
    // Of days that the owner has chosen to fill each may be marked.
    const isCrowded = !isFree(day, keptDays, isFill ? 1 : daysFromGreater(candidate));
    if (isCrowded && isMissed(candidate.occasion, candidate.weight)) crowdedOut.push(candidate.occasion);
    const givesWay = !isFill && !isKeptByAll(candidate.weight) && !isFree(day, eventDays);
    if (isCrowded || givesWay) continue;
    const marked = find(candidate);
    if (!marked) continue;
    keptDays.add(day);
    kept.push({ ...marked, turn: kept.length });
  }
  return { kept, crowdedOut };
}

/** What the days of a brief allow. */
interface DayRules {
  isSilenced(date: string): boolean;
  isOpen(date: string): boolean;
  isSombre(date: string): boolean;
}

function rulesOf({ startDate, blackoutDates, business }: Brief, occasions: readonly Occasion[]): DayRules {
  const sombreDates = new Set(occasions.filter(({ sombre }) => sombre).map(({ date }) => date));
  const blackout = new Set(blackoutDates);
  return {
    isSilenced: (date) => blackout.has(date),
    isOpen: (date) => date >= startDate && !blackout.has(date) && !business.closedDays.includes(weekdayOf(date)),
    isSombre: (date) => sombreDates.has(date),
  };
}

/** How much an occasion is worth to the business; null when it is not spoken of at all. */
function weightOf(
  occasion: Occasion,
  { trade }: Brief["business"],
  days: DayRules,
  livedBy: ReadonlySet<string>,
): number | null {
  // The brief is where the owner's events come from; a copy among the occasions would count twice.
  if (occasion.kind === "owner_event") return null;
  // A feast that people keep stands beside a quiet day; everything smaller gives way to it.
  if (!occasion.sombre && days.isSombre(occasion.date) && !isFeast(occasion)) return null;
  // Where the owner wants silence nothing is said, and nothing before it either.
  if (days.isSilenced(occasion.date) || isMute(occasion)) return null;
  // A florist would miss Valentine's Day as a country its own day.
  const isLivedBy = livedBy.has(occasion.id) && carrierOf(occasion) === "any";
  return weighOccasion(isLivedBy ? { ...occasion, great: true } : occasion, trade);
}

/** An occasion as it may be marked: on its day, or a great one on an open day before; null when it has neither. */
function findDay({ occasion, weight }: Candidate, days: DayRules): Candidate | null {
  if (days.isOpen(occasion.date)) return { occasion, weight };
  if (!isGreat(occasion, weight)) return null;
  const lead = findLead(occasion.date, (date) => days.isOpen(date) && !days.isSombre(date));
  return lead === null ? null : { occasion: { ...occasion, date: lead, on: occasion.date }, weight };
}

/** The owner's own events, which come before everything; none that concerns no customer. */
const listOwn = ({ events }: Brief["business"]): MarkedOccasion[] =>
  events.flatMap((event, eventIndex) =>
    readOwnerDay(event.name).sense === "internal"
      ? []
      : {
          ...ownerEventOccasion(event, eventIndex),
          ...PLAIN,
          weight: OWNER_EVENT_WEIGHT,
          eventIndex,
          turn: eventIndex,
        },
  );

/**
 * The occasions a calendar marks: the owner's events, quiet days, and of the rest about one a week that falls on an
 * open day and has a topic to carry it. A great day on which the business is closed is marked on an open day before.
 */
export function chooseOccasions(
  brief: Brief,
  occasions: readonly Occasion[],
  pools: ReadonlyMap<string, TopicPool>,
  ahead: readonly AheadDay[] = [],
): ChosenOccasions {
  const { business } = brief;
  const states = [...pools.values()].flatMap(({ trade, cluster, universal }) => [...trade, ...cluster, ...universal]);
  const days = rulesOf(brief, occasions);
  const livedBy = new Set(ahead.map(({ occasion }) => occasion.id));
  const quiet: MarkedOccasion[] = [];
  const candidates: Candidate[] = [];
  const shutOut: Occasion[] = [];
  for (const occasion of occasions) {
    const weight = weightOf(occasion, business, days, livedBy);
    if (weight === null) continue;
    const placed = findDay({ occasion, weight }, days);
    if (placed && occasion.sombre) quiet.push({ ...occasion, ...PLAIN, eventIndex: null, weight });
    else if (placed) candidates.push(placed);
    else if (isGreat(occasion, weight)) shutOut.push(occasion);
  }
  const eventDays = new Set(business.events.map(({ date }) => toEpochDay(date)));
  const find = (candidate: Candidate) => findTopics(candidate, business.place, states);
  const { kept, crowdedOut } = keepApart(candidates, eventDays, find, brief.fill !== undefined);
  const byDate = new Map<string, MarkedOccasion[]>();
  for (const marked of [...listOwn(business), ...kept, ...quiet])
    byDate.set(marked.date, [...(byDate.get(marked.date) ?? []), marked]);
  return { byDate, shutOut, crowdedOut };
}
