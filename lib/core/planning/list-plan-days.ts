import type { Brief, Occasion } from "../brief";
import { fromEpochDay, toEpochDay } from "../dates/local-date";
import { isInRamadan } from "../dates/ramadan";
import { isClosedOn } from "../occasions/closed-span";
import { readOwnerDay } from "../occasions/read-owner-day";
import { WEEKDAYS, type Weekday } from "../vocabulary";
import type { MarkedOccasion } from "./choose-occasions";
import { isKeptByAll } from "./weigh-occasion";

/** One day of a calendar, as the planner sees it. */
export interface PlanDay {
  /** 0 for the start date. */
  index: number;
  date: string;
  epochDay: number;
  weekday: Weekday;
  /** 1 to 12. */
  month: number;
  /** False on closed weekdays and blackout dates: no posts then. */
  open: boolean;
  /** True when any occasion of the day is sombre: no promotion then. */
  sombre: boolean;
  /** True on a day of the owner's closure, or of an event about death or illness: nothing is promoted then. */
  shut: boolean;
  /** True when it marks a sombre occasion and nothing of the owner's: what is posted then is that day's quiet line. */
  quiet: boolean;
  /** How many channels say a quiet day's line of their own accord. */
  voices: number;
  /** True when a feast that the whole town keeps falls on a quiet day: one post of the day is the feast's. */
  hasFeast: boolean;
  /** True on a public holiday that is not sombre: nothing grave then. */
  festive: boolean;
  /** True in Ramadan. */
  fasting: boolean;
  /** Those the calendar marks, the most important first. */
  occasions: readonly MarkedOccasion[];
}

/** Posts of mourning a month: more and a page reads like an obituary. */
const QUIET_POSTS_A_MONTH = 2;

/** By date, how many channels say the line of a quiet day: the month's two, public holidays first, or one day on two channels. */
function listVoices(marked: ReadonlyMap<string, readonly MarkedOccasion[]>): Map<string, number> {
  const quiet = [...marked.values()].flatMap((ofDay) => ofDay.find(({ sombre }) => sombre) ?? []);
  quiet.sort(
    (a, b) =>
      Number(b.kind === "public_holiday") - Number(a.kind === "public_holiday") ||
      Number(a.date > b.date) - Number(a.date < b.date),
  );
  const byMonth = new Map<string, MarkedOccasion[]>();
  for (const day of quiet) byMonth.set(day.date.slice(0, 7), [...(byMonth.get(day.date.slice(0, 7)) ?? []), day]);
  return new Map(
    [...byMonth.values()].flatMap((days) =>
      days
        .slice(0, QUIET_POSTS_A_MONTH)
        .map(({ date }) => [date, Math.ceil(QUIET_POSTS_A_MONTH / days.length)] as const),
    ),
  );
}

/**
 * Every day of the brief's period, in order, with what decides whether and what to post on it.
 * @param brief with the days outside a part closed (fill-days.ts)
 */
export function listPlanDays(
  brief: Brief,
  occasions: readonly Occasion[],
  marked: ReadonlyMap<string, readonly MarkedOccasion[]>,
): PlanDay[] {
  const first = toEpochDay(brief.startDate);
  const closed = new Set<string>(brief.business.closedDays);
  const blackout = new Set(brief.blackoutDates);
  const voices = listVoices(marked);
  const sombre = new Set(occasions.filter((occasion) => occasion.sombre).map((occasion) => occasion.date));
  const graveDates = new Set(
    brief.business.events.filter(({ name }) => readOwnerDay(name).isGrave).map(({ date }) => date),
  );
  const festive = new Set(
    occasions.filter(({ kind, sombre }) => kind === "public_holiday" && !sombre).map(({ date }) => date),
  );
  return Array.from({ length: brief.days }, (_, index) => {
    const epochDay = first + index;
    const date = fromEpochDay(epochDay);
    // 1970-01-01 was a Thursday, index 3 of a week that starts on Monday.
    const occasionsOfDay = marked.get(date) ?? [];
    const weekday = WEEKDAYS[(((epochDay + 3) % 7) + 7) % 7] ?? "monday";
    const isQuiet =
      occasionsOfDay.some((occasion) => occasion.sombre) &&
      occasionsOfDay.every(({ eventIndex }) => eventIndex === null);
    return {
      index,
      date,
      epochDay,
      weekday,
      month: Number(date.slice(5, 7)),
      open: !closed.has(weekday) && !blackout.has(date),
      sombre: sombre.has(date),
      shut: isClosedOn(brief.business.events, date) || graveDates.has(date),
      quiet: isQuiet,
      voices: voices.get(date) ?? 0,
      hasFeast: isQuiet && occasionsOfDay.some(({ sombre, weight }) => !sombre && isKeptByAll(weight)),
      festive: festive.has(date),
      fasting: isInRamadan(date),
      occasions: occasionsOfDay,
    };
  });
}
