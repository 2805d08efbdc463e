import { isGreat } from "./choose-occasions";
import { DAYS_PER_WEEK } from "./count-posts";
import type { PlanDay } from "./list-plan-days";

/** The posts of one channel by day: those that may still move, and those that stay. */
export interface MovablePosts {
  counts: number[];
  kept: readonly number[];
}

const at = (counts: readonly number[], index: number) => counts[index] ?? 0;
const countOn = (channels: readonly MovablePosts[], index: number) =>
  channels.reduce((sum, { counts, kept }) => sum + at(counts, index) + at(kept, index), 0);

/** What a day's post is worth to its owner: the weight of the great day that it marks, 0 for an ordinary one. */
function worthOf({ occasions: [first] }: PlanDay): number {
  if (!first) return 0;
  if (first.eventIndex !== null) return first.weight;
  return isGreat(first, first.weight) ? first.weight : 0;
}

/** True of a day that must not lose this post: it is about the owner's event, or the only one of a day as great. */
function isNeeded(day: PlanDay, worth: number, channels: readonly MovablePosts[]): boolean {
  if (day.quiet || day.occasions.some(({ eventIndex }) => eventIndex !== null)) return true;
  return countOn(channels, day.index) < 2 && worthOf(day) >= worth;
}

/** The post of the week that its day needs least: of the least day, then the nearest. */
function findSpare(target: PlanDay, week: readonly PlanDay[], channels: readonly MovablePosts[]) {
  const worth = worthOf(target);
  const spare = week
    .filter((day) => day.open && day !== target && !isNeeded(day, worth, channels))
    .flatMap((day) => channels.filter(({ counts }) => at(counts, day.index) > 0).map((channel) => ({ day, channel })));
  const standing = (day: PlanDay) => (countOn(channels, day.index) > 1 ? 0 : worthOf(day));
  const distance = (day: PlanDay) => Math.abs(day.index - target.index);
  spare.sort((a, b) => standing(a.day) - standing(b.day) || distance(a.day) - distance(b.day));
  return spare[0] ?? null;
}

/**
 * Moves posts within their week to the great days on which no channel posts, the greatest first:
 * an ordinary day gives its post, then one whose day another channel marks as well, then that of a lesser day. The
 * channels' posts a week stay what they are.
 */
export function reachGreatDays(days: readonly PlanDay[], channels: readonly MovablePosts[]): void {
  for (let start = 0; start < days.length; start += DAYS_PER_WEEK) {
    const week = days.slice(start, start + DAYS_PER_WEEK);
    const missed = week
      .filter((day) => day.open && !day.quiet && !day.shut && worthOf(day) > 0 && countOn(channels, day.index) === 0)
      .sort((a, b) => worthOf(b) - worthOf(a));
    for (const day of missed) {
      const spare = findSpare(day, week, channels);
      if (!spare) continue;
      spare.channel.counts[spare.day.index] = at(spare.channel.counts, spare.day.index) - 1;
      spare.channel.counts[day.index] = at(spare.channel.counts, day.index) + 1;
    }
  }
}
