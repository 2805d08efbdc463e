import type { BusinessFacts, Slot } from "../brief";
import { normalizeText } from "../checking/trigrams";
import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { commonDayName } from "../occasions/ahead-days";
import { isClosedOn } from "../occasions/closed-span";
import { occasionLabel } from "../occasions/judge-occasion";
import { AHEAD_MARK } from "./announce-ahead";
import { DAYS_PER_WEEK } from "./count-posts";
import { LEAD_DAYS } from "./find-lead";
import type { JudgedFindings, JudgedWeek } from "./list-plan-warnings";
import type { PlanFindings, ShortWeek, UnmarkedDay } from "./plan";

/** As much of a post as tells what it is about. */
export interface JudgedPost extends Pick<Slot, "localDate" | "channel" | "pillar"> {
  caption: string;
  occasion: { id: string; name: string } | null;
  /** Added by a person: it stands in no planned slot. */
  isOwn: boolean;
}

/** A calendar as it is by now. */
export interface CalendarNow {
  period: { from: string; to: string };
  blackoutDates: readonly string[];
  business: Pick<BusinessFacts, "closedDays" | "events">;
  posts: readonly JudgedPost[];
}

/** A post so near a day that names it is about it. */
const NAMED_WITHIN_DAYS = 7;

const isShutOn = ({ blackoutDates, business }: CalendarNow, date: string) =>
  blackoutDates.includes(date) || business.closedDays.includes(weekdayOf(date));

/** True of a post that marks a day: planned for it, put on it by the owner, or one that names it shortly before or after. */
function marks(day: UnmarkedDay, { occasion, isOwn, localDate, caption }: JudgedPost): boolean {
  const isNear = Math.abs(daysBetween(localDate, day.date)) <= NAMED_WITHIN_DAYS;
  if (occasion?.id === day.id || (isOwn && localDate === day.date)) return true;
  if (!isNear) return false;
  if (occasion?.id.startsWith(`${day.id}${AHEAD_MARK}`)) return true;
  return ` ${normalizeText(caption)} `.includes(` ${normalizeText(commonDayName(occasionLabel(day.name)))} `);
}

/** Why a day that no post marks has none, as things are. */
function reasonNow({ date, reason }: UnmarkedDay, now: CalendarNow): UnmarkedDay["reason"] {
  if (reason === "beside_greater") return reason;
  const hasPosts = (first: string, last: string) =>
    now.posts.some(({ localDate }) => localDate >= first && localDate <= last);
  if (isShutOn(now, date)) return hasPosts(addDays(date, -LEAD_DAYS), date) ? "closed_taken" : "closed";
  if (!hasPosts(date, date)) return "no_slot";
  return reason === "share_used" ? reason : "slots_taken";
}

/** The days that still have no post. Where the owner wants silence, or has closed, none is missed. */
function judgeUnmarked(unmarked: readonly UnmarkedDay[], now: CalendarNow): UnmarkedDay[] {
  return unmarked.flatMap((day) => {
    if (now.blackoutDates.includes(day.date) || isClosedOn(now.business.events, day.date)) return [];
    if (now.posts.some((post) => marks(day, post))) return [];
    return [{ ...day, reason: reasonNow(day, now) }];
  });
}

/** The weeks that still have fewer posts than were asked for, and whether days have been opened since. */
function judgeShort(short: readonly ShortWeek[], now: CalendarNow): JudgedWeek[] {
  return short.flatMap((week) => {
    const dates = Array.from({ length: DAYS_PER_WEEK }, (_, day) => addDays(week.date, day)).filter(
      (date) => date <= now.period.to,
    );
    const posts = now.posts.filter(({ channel, localDate }) => channel === week.channel && dates.includes(localDate));
    if (posts.length >= week.asked) return [];
    const openDays = dates.filter((date) => !isShutOn(now, date)).length;
    return [{ ...week, isReopened: openDays > week.openDays }];
  });
}

/** The first day from the one that was found on which a channel still has two planned posts of one pillar. */
function judgeRepeated(repeated: PlanFindings["repeated"], { posts }: CalendarNow): PlanFindings["repeated"] {
  if (!repeated) return null;
  const seen = new Set<string>();
  const twice = posts.filter(({ localDate, channel, pillar, isOwn }) => {
    if (isOwn || localDate < repeated.date) return false;
    const key = `${localDate}/${channel}/${pillar}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice;
  });
  const [first] = twice.sort((a, b) => (a.localDate < b.localDate ? -1 : 1));
  return first ? { date: first.localDate, channel: first.channel } : null;
}

/** What of a plan's findings is still true, as the calendar is by now. */
export function judgeFindings(findings: PlanFindings, now: CalendarNow): JudgedFindings {
  const { shut } = findings;
  const days = shut ? daysBetween(shut.from, shut.to) + 1 : 0;
  const dates = Array.from({ length: days }, (_, day) => addDays(shut?.from ?? "", day));
  return {
    ...findings,
    // Where the owner has posts of their own the days are taken care of.
    shut: dates.some((date) => now.posts.some(({ localDate }) => localDate === date)) ? null : shut,
    isReopened: dates.some((date) => !isShutOn(now, date)),
    short: judgeShort(findings.short, now),
    unmarked: judgeUnmarked(findings.unmarked, now),
    repeated: judgeRepeated(findings.repeated, now),
  };
}
