import type { Post } from "@/lib/calendar/schema";
import {
  addDays,
  daysBetween,
  eachDay,
  endOfMonth,
  formatMonth,
  startOfMonth,
  startOfWeek,
  weekdayIndex,
} from "./calendar-days";

/** Days a calendar may have and still be shown whole, whatever months it touches. */
export const WHOLE_PERIOD_DAYS = 42;

/** What a grid needs to know of a post; public pages know no more. */
export type GridPost = Pick<
  Post,
  "id" | "localDate" | "localTime" | "channel" | "pillar" | "topic" | "occasion" | "caption" | "status"
> &
  Partial<Pick<Post, "locked">>;

export interface GridDay<Item extends GridPost = Post> {
  date: string;
  /** Outside the shown month or the calendar's own days: shown, but nothing can be added. */
  muted: boolean;
  today: boolean;
  weekend: boolean;
  /** The first day of a month inside a grid of several months carries its month's name. */
  namesMonth: boolean;
  occasion: string | null;
  /** One of the days on which the owner wants nothing posted. */
  blackout: boolean;
  posts: Item[];
}

export interface GridSpan {
  /** First and last date drawn; whole weeks. */
  from: string;
  to: string;
  /** The dates that are not muted. */
  shownFrom: string;
  shownTo: string;
  title: string;
  year: string;
}

interface Period {
  startDate: string;
  endDate: string;
}

const clampDate = (date: string, from: string, to: string) => (date < from ? from : date > to ? to : date);

function spanOf(shownFrom: string, shownTo: string, title: string): GridSpan {
  return {
    from: startOfWeek(shownFrom),
    to: addDays(startOfWeek(shownTo), 6),
    shownFrom,
    shownTo,
    title,
    year:
      shownFrom.slice(0, 4) === shownTo.slice(0, 4)
        ? shownTo.slice(0, 4)
        : `${shownFrom.slice(0, 4)}/${shownTo.slice(2, 4)}`,
  };
}

/** The weeks of the month `date` lies in; days outside the calendar are muted. */
export function monthSpan(date: string, { startDate, endDate }: Period): GridSpan {
  const first = startOfMonth(date);
  const last = endOfMonth(date);
  const span = spanOf(first, last, formatMonth(date));
  const overlaps = startDate <= last && endDate >= first;
  return overlaps
    ? { ...span, shownFrom: clampDate(first, startDate, endDate), shownTo: clampDate(last, startDate, endDate) }
    : { ...span, shownFrom: last, shownTo: first };
}

/** The same span without weeks that lie wholly outside the calendar: on paper and on a shared page they are only room. */
export function withoutMutedWeeks(span: GridSpan): GridSpan {
  if (span.shownFrom > span.shownTo) return span;
  return { ...span, from: startOfWeek(span.shownFrom), to: addDays(startOfWeek(span.shownTo), 6) };
}

/** The weeks a short calendar covers, so that all of it is on one screen. */
export function periodSpan({ startDate, endDate }: Period): GridSpan {
  const months = [formatMonth(startDate), formatMonth(endDate)];
  const span = spanOf(startDate, endDate, [...new Set(months)].join(" – "));
  const whole = startDate === startOfMonth(startDate) && endDate === endOfMonth(startDate);
  return whole ? { ...span, title: formatMonth(startDate) } : span;
}

const OPENING_WEEKS = 5;

/** What a long calendar opens with: the month of `at`, or five weeks from it when that month is half over. */
export function openingSpan(at: string, period: Period): GridSpan {
  if (Number(at.slice(8)) < 15) return monthSpan(at, period);
  const from = startOfWeek(at);
  return periodSpan({
    startDate: clampDate(from, period.startDate, period.endDate),
    endDate: clampDate(addDays(from, OPENING_WEEKS * 7 - 1), period.startDate, period.endDate),
  });
}

export function weekSpan(date: string, { startDate, endDate }: Period): GridSpan {
  const from = startOfWeek(date);
  const to = addDays(from, 6);
  const span = spanOf(from, to, [...new Set([formatMonth(from), formatMonth(to)])].join(" – "));
  const overlaps = startDate <= to && endDate >= from;
  return overlaps
    ? { ...span, shownFrom: clampDate(from, startDate, endDate), shownTo: clampDate(to, startDate, endDate) }
    : { ...span, shownFrom: to, shownTo: from };
}

export const isShort = ({ startDate, endDate }: Period) => daysBetween(startDate, endDate) < WHOLE_PERIOD_DAYS;

/** Posts by date, each day in the order they go out. */
export function groupByDate<Item extends GridPost>(posts: readonly Item[]): Map<string, Item[]> {
  const days = new Map<string, Item[]>();
  for (const post of posts) {
    const day = days.get(post.localDate);
    if (day) day.push(post);
    else days.set(post.localDate, [post]);
  }
  for (const day of days.values())
    day.sort((a, b) => a.localTime.localeCompare(b.localTime) || a.id.localeCompare(b.id));
  return days;
}

/** The drawn weeks, Monday first. Pure: `today` and the days to keep free come from the caller. */
export function layOutWeeks<Item extends GridPost>(
  span: GridSpan,
  posts: readonly Item[],
  today: string,
  blackoutDates: readonly string[] = [],
): GridDay<Item>[][] {
  const byDate = groupByDate(posts);
  const severalMonths = span.shownFrom.slice(0, 7) !== span.shownTo.slice(0, 7);
  const days = eachDay(span.from, span.to).map((date): GridDay<Item> => {
    const dayPosts = byDate.get(date) ?? [];
    return {
      date,
      muted: date < span.shownFrom || date > span.shownTo,
      today: date === today,
      weekend: weekdayIndex(date) > 4,
      namesMonth: severalMonths && (date.endsWith("-01") || date === span.shownFrom),
      occasion: dayPosts.find((post) => post.occasion)?.occasion?.name ?? null,
      blackout: blackoutDates.includes(date),
      posts: dayPosts,
    };
  });
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
