import type { ChannelQuota } from "../brief";
import { WEEKDAYS } from "../vocabulary";
import { CHANNEL_HABITS } from "./channel-habits";
import type { MarkedOccasion } from "./choose-occasions";
import { DAYS_PER_WEEK, MAX_POSTS_PER_DAY, postsOfWeek } from "./count-posts";
import type { PlanDay } from "./list-plan-days";
import type { SeededRandom } from "./seeded-random";

const SOMBRE_WORTH = -2;

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

/** An open day of a week with what speaks for a post on it. */
interface DayOffer {
  index: number;
  /** Favourite and usual weekdays. */
  habit: number;
  occasion: number;
  ownerEvent: number;
}

/** The owner's events draw every channel, other days as many as may post about them, in turn. */
function draws({ eventIndex, posts, turn }: MarkedOccasion, channel: ChannelPlace): boolean {
  if (eventIndex !== null) return true;
  const behind = (channel.index - (turn % channel.count) + channel.count) % channel.count;
  return behind < posts;
}

function worthOfOccasions(
  { occasions, sombre }: PlanDay,
  channel: ChannelPlace,
): Pick<DayOffer, "occasion" | "ownerEvent"> {
  const [first] = occasions;
  if (first && first.eventIndex !== null) return { occasion: 0, ownerEvent: first.weight };
  if (sombre) return { occasion: SOMBRE_WORTH, ownerEvent: 0 };
  return { occasion: first && draws(first, channel) ? first.weight : 0, ownerEvent: 0 };
}

/** How good the days of a mask are: on occasions, on good weekdays, and evenly apart. */
function scoreDays(open: readonly DayOffer[], mask: number, ideal: number, lastPostDay: number): number {
  let score = 0;
  let occasions = 0;
  let best = 0;
  let previous = lastPostDay;
  for (const [position, day] of open.entries()) {
    if ((mask & (1 << position)) === 0) continue;
    const unevenness = Math.min((day.index - previous) / ideal, 2) - 1;
    score += day.habit + day.ownerEvent - 3 * unevenness * unevenness;
    occasions += day.occasion;
    best = Math.max(best, day.occasion);
    previous = day.index;
  }
  return score + best + FURTHER_OCCASIONS * (occasions - best);
}

/** Indexes of the best `size` of the week's open days. */
function chooseDays(open: readonly DayOffer[], size: number, lastPostDay: number): number[] {
  const ideal = DAYS_PER_WEEK / size;
  let best = { score: Number.NEGATIVE_INFINITY, mask: 0 };
  for (const mask of SUBSETS[size] ?? []) {
    if (mask >> open.length !== 0) continue;
    const score = scoreDays(open, mask, ideal, lastPostDay);
    if (score > best.score) best = { score, mask };
  }
  return open.filter((_, position) => (best.mask & (1 << position)) !== 0).map((day) => day.index);
}

/**
 * Spreads one channel's posts over the days. Weeks are 7-day blocks from the first day; a whole week holds
 * `postsPerWeek` exactly unless its open days cannot hold that many, a part week the rounded share of it.
 */
export function spreadPosts(
  days: readonly PlanDay[],
  quota: ChannelQuota,
  place: ChannelPlace,
  random: SeededRandom,
): PostSpread {
  const counts = new Array<number>(days.length).fill(0);
  const shortWeeks: PostSpread["shortWeeks"] = [];
  const habits = CHANNEL_HABITS[quota.channel];
  // A business has its favourite weekdays; they stay the same through the calendar.
  const taste = Array.from({ length: DAYS_PER_WEEK }, () => random() * 1.5);
  let lastPostDay = -2;
  for (let start = 0; start < days.length; start += DAYS_PER_WEEK) {
    const week = days.slice(start, start + DAYS_PER_WEEK);
    const open = week.filter((day) => day.open);
    const asked = postsOfWeek(quota.postsPerWeek, week.length, days.length < DAYS_PER_WEEK);
    const planned = Math.min(asked, open.length * MAX_POSTS_PER_DAY);
    const first = week[0];
    if (planned < asked && first) shortWeeks.push({ date: first.date, asked, planned });
    if (planned === 0) continue;
    const everyDay = Math.floor(planned / open.length);
    for (const day of open) counts[day.index] = everyDay;
    const offers = open.map((day): DayOffer => {
      const habit = (habits.weekdays[day.weekday] ?? 0) + (taste[WEEKDAYS.indexOf(day.weekday)] ?? 0) + random() * 0.8;
      // With a post on every day anyway, an occasion needs no second one.
      return {
        index: day.index,
        habit,
        ...(everyDay > 0 ? { occasion: 0, ownerEvent: 0 } : worthOfOccasions(day, place)),
      };
    });
    const extra = planned - everyDay * open.length;
    for (const index of chooseDays(offers, extra, lastPostDay)) counts[index] = everyDay + 1;
    lastPostDay = open.findLast((day) => (counts[day.index] ?? 0) > 0)?.index ?? lastPostDay;
  }
  return { counts, shortWeeks };
}
