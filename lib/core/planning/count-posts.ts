import type { ChannelQuota } from "../brief";
import { addDays, weekdayOf } from "../dates/local-date";
import type { Weekday } from "../vocabulary";

/** More posts than this a day on one channel read as spam; 21 a week still fit. */
export const MAX_POSTS_PER_DAY = 3;
export const DAYS_PER_WEEK = 7;

/** Posts a week of `days` days should hold before closed days; a part week is rounded, a calendar shorter than a week rounds up. */
export function postsOfWeek(postsPerWeek: number, days: number, isOnlyWeek: boolean): number {
  const exact = (postsPerWeek * days) / DAYS_PER_WEEK;
  return isOnlyWeek ? Math.ceil(exact) : Math.round(exact);
}

/** How many slots the planner makes of a period, counted without planning it: quotas hold exactly, so this is no guess. */
export function countPosts(period: {
  startDate: string;
  days: number;
  channels: readonly ChannelQuota[];
  closedDays: readonly Weekday[];
}): number {
  const { startDate, days, channels, closedDays } = period;
  const closed = new Set(closedDays);
  const count = (from: number, length: number) => {
    const open = Array.from({ length }, (_, i) => weekdayOf(addDays(startDate, from + i))).filter(
      (day) => !closed.has(day),
    );
    return channels.reduce(
      (sum, { postsPerWeek }) =>
        sum + Math.min(postsOfWeek(postsPerWeek, length, days < DAYS_PER_WEEK), open.length * MAX_POSTS_PER_DAY),
      0,
    );
  };
  const weeks = Math.floor(days / DAYS_PER_WEEK);
  const rest = days % DAYS_PER_WEEK;
  // Every whole week has the same weekdays, so one stands for all.
  return (weeks > 0 ? weeks * count(0, DAYS_PER_WEEK) : 0) + (rest > 0 ? count(weeks * DAYS_PER_WEEK, rest) : 0);
}
