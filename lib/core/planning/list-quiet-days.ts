import type { Brief, Occasion, Slot } from "../brief";
import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { isWorthADay, weighOccasion } from "./weigh-occasion";

/** So many days in a row without a post on any channel are a gap worth filling. */
const GAP_DAYS = 4;

/** An open day without a post that could take one. */
export interface QuietDay {
  date: string;
  reason: "occasion" | "gap";
  /** What to tell the owner: the occasion's name, or how long the gap is. */
  label: string;
}

type PlannedPeriod = Pick<Brief, "startDate" | "days" | "blackoutDates" | "business">;

/** Runs of days without a post, as indexes of the period: first and length. */
function listGaps(posted: readonly boolean[]): { first: number; length: number }[] {
  const gaps: { first: number; length: number }[] = [];
  let first = 0;
  for (const [index, has] of [...posted, true].entries()) {
    if (!has) continue;
    if (index - first >= GAP_DAYS) gaps.push({ first, length: index - first });
    first = index + 1;
  }
  return gaps;
}

/** The open days of a gap to post on, evenly apart, so that no part of it is as long as a gap again. */
function fillGap({ first, length }: { first: number; length: number }, isOpen: (index: number) => boolean): number[] {
  const open = Array.from({ length }, (_, i) => first + i).filter(isOpen);
  const wanted = Math.floor(length / GAP_DAYS);
  const chosen = new Set<number>();
  for (let i = 1; i <= wanted; i++) {
    const ideal = first - 1 + (i * (length + 1)) / (wanted + 1);
    const nearest = open.reduce<number | null>(
      (best, day) => (best === null || Math.abs(day - ideal) < Math.abs(best - ideal) ? day : best),
      null,
    );
    if (nearest !== null) chosen.add(nearest);
  }
  return [...chosen];
}

/**
 * Days that could take a post, by date: the owner's events, the days the whole town keeps and those of the trade that
 * have none (`occasions` as the plan was made with), and days in the middle of four or more without a post on any channel.
 * Closed days, blackout dates and quiet (sombre) days are left alone. `slots` are those that hold a post.
 */
export function listQuietDays(
  slots: readonly Pick<Slot, "localDate">[],
  brief: PlannedPeriod,
  occasions: readonly Occasion[] = [],
): QuietDay[] {
  const { startDate, days, business } = brief;
  const dates = Array.from({ length: days }, (_, index) => addDays(startDate, index));
  const withPost = new Set(slots.map(({ localDate }) => localDate));
  const sombre = new Set(occasions.filter((occasion) => occasion.sombre).map(({ date }) => date));
  const isOpen = (date: string) =>
    !business.closedDays.includes(weekdayOf(date)) && !brief.blackoutDates.includes(date) && !sombre.has(date);
  const isFree = (date: string) => {
    const index = daysBetween(startDate, date);
    return index >= 0 && index < days && isOpen(date) && !withPost.has(date);
  };
  const quiet = new Map<string, QuietDay>();
  const kept = occasions.filter((occasion) => isWorthADay(weighOccasion(occasion, business.trade) ?? 0));
  for (const { date, name } of [...business.events, ...kept])
    if (isFree(date) && !quiet.has(date)) quiet.set(date, { date, reason: "occasion", label: name });
  // A day suggested for its occasion fills the gap around it as well.
  const filled = dates.map((date) => withPost.has(date) || quiet.has(date));
  for (const gap of listGaps(filled))
    for (const index of fillGap(gap, (day) => isOpen(dates[day] ?? ""))) {
      const date = dates[index] ?? startDate;
      quiet.set(date, { date, reason: "gap", label: `${gap.length} days without a post` });
    }
  return [...quiet.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
