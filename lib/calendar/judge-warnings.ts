import type { BusinessRow } from "../business/data";
import { FACT_WARNINGS, factWarnings } from "../business/fact-warnings";
import type { BusinessFacts } from "../core/brief";
import { weekdayOf } from "../core/dates/local-date";
import { todayIn } from "../core/dates/time-zone";
import { type CalendarNow, type JudgedPost, judgeFindings } from "../core/planning/judge-findings";
import { listPlanWarnings } from "../core/planning/list-plan-warnings";
import { listUntold } from "../core/writing/facts/list-untold";
import { toTellBella } from "../core/writing/facts/tell-bella";
import type { CalendarRow } from "./data";
import type { Findings } from "./keep-findings";
import { closedDayWarnings, fallbackWarnings, openWarnings, untoldWarnings, unwrittenWarnings } from "./list-warnings";
import type { Calendar } from "./schema";

/** A post as it is judged, with why the built-in writer wrote it for the model. */
export type WarnedPost = JudgedPost & { fallbackReason: string | null };

/** Everything that a calendar's warnings follow from. */
export interface WarnedCalendar {
  findings: Findings;
  period: CalendarNow["period"];
  blackoutDates: readonly string[];
  /** What the calendar was written for, */
  writtenFor: BusinessFacts;
  /** and what the owner has told by now. */
  business: BusinessFacts;
  posts: readonly WarnedPost[];
  /** The business's date: nobody moves the posts of days that are over. Absent, none is. */
  today?: string;
}

/** The dates of the planned posts to come that stand on a closed weekday; where the owner wrote one by hand, it is meant. */
function listOnClosedDays({ business, posts, today = "" }: WarnedCalendar): string[] {
  return posts
    .filter(
      ({ isOwn, localDate }) => !isOwn && localDate >= today && business.closedDays.includes(weekdayOf(localDate)),
    )
    .map(({ localDate }) => localDate);
}

/** The slots that still have no post: where the day and channel have as many as planned, somebody has seen to it. */
function stillOpen({ findings, blackoutDates, posts }: WarnedCalendar): Findings["open"] {
  const found = new Map<string, number>();
  return findings.open.filter(({ date, channel, planned }) => {
    if (blackoutDates.includes(date)) return false;
    const key = `${date}/${channel}`;
    const there = posts.filter((post) => post.localDate === date && post.channel === channel).length;
    const before = found.get(key) ?? 0;
    found.set(key, before + 1);
    return before < planned - there;
  });
}

/**
 * A calendar's warnings as everything is now: what a writing found, as far as no post, fact or day has mended it since,
 * and what its owner has told or taken away. The same state gives the same warnings, however it came about.
 */
export function judgeWarnings(calendar: WarnedCalendar): Calendar["warnings"] {
  const { findings, period, blackoutDates, writtenFor, business, posts } = calendar;
  const open = stillOpen(calendar);
  const untold = {
    business,
    writtenFor,
    period,
    blackoutDates,
    posts,
    sombre: findings.sombre,
    noted: findings.untold,
  };
  return [
    ...listPlanWarnings(judgeFindings(findings, { period, blackoutDates, business, posts })),
    ...closedDayWarnings(listOnClosedDays(calendar)),
    ...openWarnings(open.filter(({ reason }) => reason !== "unwritten")),
    ...untoldWarnings(listUntold(untold)),
    ...fallbackWarnings(posts.flatMap(({ fallbackReason }) => fallbackReason ?? [])),
    ...unwrittenWarnings(open.flatMap(({ because }) => because ?? [])),
  ];
}

/** What of a business warnings are about; its trade and place stay those that the calendar was planned for. */
function pickTold(business: BusinessRow) {
  const { services, offers, events, closedDays, avoidWords, sampleLines, website, phone } = business;
  return { services, offers, events, closedDays, avoidWords, sampleLines, website, phone };
}

type Judged = Pick<CalendarRow, "warnings" | "toTellBella">;

/** What was said of the business's facts when it came with the calendar, as far as they are still so. */
function stillOfFacts({ warnings }: Pick<CalendarRow, "warnings">, business: BusinessRow): Calendar["warnings"] {
  const now = new Set(factWarnings(business).map(({ code, message }) => `${code} ${message}`));
  return warnings.filter(({ code, message }) => FACT_WARNINGS.has(code) && now.has(`${code} ${message}`));
}

/**
 * What a stored calendar says to its owner as everything is now.
 * @param business as its owner has it; null where nothing can have changed since the calendar was ordered
 */
export function judgeCalendar(
  calendar: CalendarRow,
  findings: Findings | null,
  business: BusinessRow | null,
  posts: readonly WarnedPost[],
  now = new Date(),
): Judged {
  const { brief, startDate, endDate } = calendar;
  const facts = business ? { ...brief.business, ...pickTold(business) } : brief.business;
  const ofFacts = business
    ? stillOfFacts(calendar, business)
    : calendar.warnings.filter(({ code }) => FACT_WARNINGS.has(code));
  const { blackoutDates } = brief;
  const period = { from: startDate, to: endDate };
  const today = todayIn(brief.business.place.timezone, now);
  const judged = findings
    ? judgeWarnings({ findings, period, blackoutDates, writtenFor: brief.business, business: facts, posts, today })
    : calendar.warnings.filter(({ code }) => !FACT_WARNINGS.has(code));
  return {
    warnings: [...ofFacts, ...judged],
    toTellBella: toTellBella(
      facts,
      brief.channels.map(({ channel }) => channel),
    ),
  };
}
