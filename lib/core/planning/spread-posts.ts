import type { ChannelQuota } from "../brief";
import { WEEKDAYS } from "../vocabulary";
import { CHANNEL_HABITS } from "./channel-habits";
import type { MarkedOccasion } from "./choose-occasions";
import { DAYS_PER_WEEK, MAX_POSTS_PER_DAY, postsOfWeek } from "./count-posts";
import type { PlanDay } from "./list-plan-days";
import type { SeededRandom } from "./seeded-random";

/** The posts of one channel: how many on each day (index of the plan's days), and the weeks that hold fewer than asked. */
export interface PostSpread {
  counts: number[];
  shortWeeks: { date: string; asked: number; planned: number }[];
}

/** Bit masks of all subsets of 7 days, by size. */
const SUBSETS: readonly (readonly number[])[] = Array.from({ length: DAYS_PER_WEEK + 1 }, (_, size) =>
  Array.from({ length: 1 << DAYS_PER_WEEK }, (_, mask) => mask).filter((mask) => popCount(mask) === size),
);

function popCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** Of the occasions of a week the first draws a post with full weight, the others with less: not every post is about one. */
const FURTHER_OCCASIONS = 0.3;

/** A channel's position among those that post. */
export interface ChannelPlace {
  index: number;
  count: number;
}

/** A channel's position, and its turn to speak on a quiet day (0 is the first). */
export interface SpreadPlace extends ChannelPlace {
  voice: number;
}

/** An open day of a week with what speaks for a post on it. */
interface DayOffer {
  index: number;
  /** Favourite and usual weekdays. */
  habit: number;
  occasion: number;
  ownerEvent: number;
}

/** A day draws as many channels as may post about it, in turn. */
function draws({ posts, turn }: MarkedOccasion, channel: ChannelPlace): boolean {
  const behind = (channel.index - (turn % channel.count) + channel.count) % channel.count;
  return behind < posts;
}

function worthOfOccasions({ occasions }: PlanDay, channel: ChannelPlace): Pick<DayOffer, "occasion" | "ownerEvent"> {
  const [first] = occasions;
  const weight = first && draws(first, channel) ? first.weight : 0;
  return first && first.eventIndex !== null ? { occasion: 0, ownerEvent: weight } : { occasion: weight, ownerEvent: 0 };
}

/** A week of one channel, as far as its days are chosen. */
interface WeekPlace {
  /** Days of the week that have a post of the channel already. */
  held: readonly number[];
  /** The last day before the week that has one. */
  lastPostDay: number;
}

/** A quiet day whose feast it is the channel's turn to post about. */
function isFeastOf({ hasFeast, occasions }: PlanDay, channel: ChannelPlace): boolean {
  const [first] = occasions;
  return hasFeast && first !== undefined && draws(first, channel);
}

/** How good the days of a mask are: on occasions, on good weekdays, and evenly apart. */
function scoreDays(open: readonly DayOffer[], mask: number, ideal: number, { held, lastPostDay }: WeekPlace): number {
  let score = 0;
  let occasions = 0;
  let best = 0;
  let previous = lastPostDay;
  let next = 0;
  const step = (day: number) => {
    const unevenness = Math.min((day - previous) / ideal, 2) - 1;
    score -= 3 * unevenness * unevenness;
    previous = day;
  };
  for (const [position, day] of open.entries()) {
    for (; next < held.length && (held[next] ?? 0) <= day.index; next++) step(held[next] ?? 0);
    if ((mask & (1 << position)) === 0) continue;
    score += day.habit + day.ownerEvent;
    step(day.index);
    occasions += day.occasion;
    best = Math.max(best, day.occasion);
  }
  for (; next < held.length; next++) step(held[next] ?? 0);
  return score + best + FURTHER_OCCASIONS * (occasions - best);
}

/** Indexes of the best `size` of the week's open days. */
function chooseDays(open: readonly DayOffer[], size: number, week: WeekPlace): number[] {
  if (size >= open.length) return open.map((day) => day.index);
  const ideal = DAYS_PER_WEEK / (size + week.held.length);
  let best = { score: Number.NEGATIVE_INFINITY, mask: 0 };
  for (const mask of SUBSETS[size] ?? []) {
    if (mask >> open.length !== 0) continue;
    const score = scoreDays(open, mask, ideal, week);
    if (score > best.score) best = { score, mask };
  }
  return open.filter((_, position) => (best.mask & (1 << position)) !== 0).map((day) => day.index);
}

/** Days that may take posts, and between which numbers of posts a day. */
type Turn = readonly [offers: readonly DayOffer[], from: number, to: number];

/**
 * Puts `missing` posts on the days of a week, level by level, so that none has two posts while another could have its
 * first. @returns how many found no place
 */
function fillWeek(counts: number[], missing: number, turns: readonly Turn[], lastPostDay: number, weekDays: number[]) {
  let left = missing;
  for (const [offers, from, to] of turns) {
    for (let level = from; level <= to && left > 0; level++) {
      const held = weekDays.filter((index) => (counts[index] ?? 0) >= level);
      // With a post on every day anyway, an occasion needs no second one.
      const free = offers
        .filter(({ index }) => (counts[index] ?? 0) < level)
        .map((offer) => (level > 1 ? { ...offer, occasion: 0, ownerEvent: 0 } : offer));
      const chosen = chooseDays(free, Math.min(left, free.length), { held, lastPostDay });
      for (const index of chosen) counts[index] = (counts[index] ?? 0) + 1;
      left -= chosen.length;
    }
  }
  return left;
}

/** The days of a period as one channel's posts are spread over them. */
export interface SpreadPeriod {
  days: readonly PlanDay[];
  /** By day: posts of the channel that stay there. */
  kept: readonly number[];
  /** True when the whole calendar is shorter than a week. */
  isShort: boolean;
  /** Set where days are added: how many of the first week came before them, and whether those were the whole calendar. */
  before: DaysBefore | null;
}

/** The days of its first week that a calendar had before it was extended. */
export interface DaysBefore {
  /** The parts in which they were planned, in order, with how many of their days could hold posts. */
  parts: readonly { days: number; open: number }[];
  isShort: boolean;
}

/** The posts that the days before an extension were planned with: what one part's days could not hold, the next had. */
function shareOf({ postsPerWeek }: ChannelQuota, { parts, isShort }: DaysBefore): number {
  let days = 0;
  let share = 0;
  for (const part of parts) {
    days += part.days;
    share = Math.min(postsOfWeek(postsPerWeek, days, isShort), share + part.open * MAX_POSTS_PER_DAY);
  }
  return share;
}

/**
 * The posts that a week asks of the days that are open to it. Days before an extension have had their share: what was
 * deleted there, or stayed open, does not come back on the days that are added.
 */
function askOf(quota: ChannelQuota, week: readonly PlanDay[], { kept, isShort, before }: SpreadPeriod) {
  const had = week[0]?.index === 0 && before ? before : { parts: [], isShort };
  const countKept = (days: readonly PlanDay[]) => days.reduce((sum, { index }) => sum + (kept[index] ?? 0), 0);
  const whole = postsOfWeek(quota.postsPerWeek, week.length, isShort);
  const added = week.slice(had.parts.reduce((sum, { days }) => sum + days, 0));
  const asked = whole - shareOf(quota, had);
  const missing = Math.min(asked - countKept(added), whole - countKept(week));
  return { asked, missing, from: added[0]?.date ?? "" };
}

/**
 * Spreads one channel's posts over the days. Weeks are 7-day blocks from the first day; a whole week holds
 * `postsPerWeek` exactly, posts that stay included, unless its days cannot hold that many; a part week the rounded
 * share of it, and days that are added what they add to it. Quiet days take one line of a channel whose turn it is and that
 * posts daily, and more only where no other day can hold it; a feast on a quiet day draws its post like any other.
 */
export function spreadPosts(
  period: SpreadPeriod,
  quota: ChannelQuota,
  place: SpreadPlace,
  random: SeededRandom,
): PostSpread {
  const { days, kept } = period;
  const all = [...kept];
  const shortWeeks: PostSpread["shortWeeks"] = [];
  const habits = CHANNEL_HABITS[quota.channel];
  // A business has its favourite weekdays; they stay the same through the calendar.
  const taste = Array.from({ length: DAYS_PER_WEEK }, () => random() * 1.5);
  const toOffer = (day: PlanDay): DayOffer => ({
    index: day.index,
    habit: (habits.weekdays[day.weekday] ?? 0) + (taste[WEEKDAYS.indexOf(day.weekday)] ?? 0) + random() * 0.8,
    ...worthOfOccasions(day, place),
  });
  let lastPostDay = -2;
  for (let start = 0; start < days.length; start += DAYS_PER_WEEK) {
    const week = days.slice(start, start + DAYS_PER_WEEK);
    const { asked, missing, from } = askOf(quota, week, period);
    if (missing > 0) {
      const open = week.filter((day) => day.open);
      const still = open.filter(({ quiet }) => quiet).map(toOffer);
      // As many a day as the week would have if it were planned whole, before some days get more.
      const usual = Math.min(MAX_POSTS_PER_DAY, Math.ceil(asked / Math.max(1, open.length)));
      const offers = open.filter(({ quiet }) => !quiet).map(toOffer);
      const feasts = still.filter(({ index }) => open.some((day) => day.index === index && isFeastOf(day, place)));
      const turns: Turn[] = [
        // The feast's own post; its day takes no other.
        [[...offers, ...feasts].sort((a, b) => a.index - b.index), 1, 1],
        [offers, 2, usual],
        [still.filter(({ index }) => place.voice < (days[index]?.voices ?? 0)), 1, 1],
        [offers, usual + 1, MAX_POSTS_PER_DAY],
        [still, 1, MAX_POSTS_PER_DAY],
      ];
      const weekDays = week.map(({ index }) => index);
      const left = fillWeek(all, missing, turns, lastPostDay, weekDays);
      if (left > 0) shortWeeks.push({ date: from, asked, planned: asked - left });
    }
    lastPostDay = week.findLast(({ index }) => (all[index] ?? 0) > 0)?.index ?? lastPostDay;
  }
  return { counts: all.map((count, index) => count - (kept[index] ?? 0)), shortWeeks };
}
