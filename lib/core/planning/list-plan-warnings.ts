import { CHANNEL_LIMITS } from "../channels/channel-limits";
import { sayDate } from "../dates/say-date";
import { listInWords } from "../list-in-words";
import type { Channel } from "../vocabulary";
import { type PlanFindings, type ShortWeek, UNMARKED_REASONS, type UnmarkedDay } from "./plan";

/** Something the owner should know; `date` is the first date it concerns. */
export interface PlanWarning {
  code: "no_open_day" | "week_too_short" | "day_unmarked" | "offers_capped" | "pillar_repeats_in_a_day";
  message: string;
  date?: string;
}

/** A week that was planned with fewer open days than it has by now. */
export type JudgedWeek = ShortWeek & { isReopened?: boolean };

/** Findings as they are true now. */
export type JudgedFindings = Omit<PlanFindings, "short"> & { short: readonly JudgedWeek[]; isReopened?: boolean };

const MOST_NAMED = 4;
const labelOf = (channel: Channel) => CHANNEL_LIMITS[channel].label;
const REASONS: Readonly<Record<UnmarkedDay["reason"], string>> = {
  closed: "you are closed then, and no post stands on an open day just before",
  closed_taken: "you are closed then, and the posts of the days just before are about something else",
  beside_greater: "a greater day falls on that date or beside it",
  no_slot: "no post stands on that day",
  slots_taken: "the posts of the day are about something else",
  share_used: "a fifth of the posts is about days of the year already",
};

/** Names the great days without a post that have the same reason, the first few. */
function warnOfUnmarked(all: readonly UnmarkedDay[], reason: UnmarkedDay["reason"]): PlanWarning[] {
  const days = all.filter((day) => day.reason === reason);
  const [first] = days;
  if (!first) return [];
  const names = days.map(({ name, date }) => `${name} (${sayDate(date)})`);
  const message = `No post marks ${listInWords(names, MOST_NAMED)}: ${REASONS[reason]}. Add one by hand where you want it.`;
  return [{ code: "day_unmarked", message, date: first.date }];
}

const postsOn = (count: number, where: string) =>
  count === 1 ? `its post on ${where}` : `its ${count} posts on ${where}`;

/** The first week whose open days cannot hold its posts, on every channel that loses some there. */
function warnOfShortWeeks(weeks: readonly JudgedWeek[]): PlanWarning[] {
  const [first] = weeks;
  if (!first) return [];
  const { date } = first;
  const short = weeks.filter((week) => week.date === date);
  const [asked, planned] = [
    short.reduce((sum, week) => sum + week.asked, 0),
    short.reduce((sum, week) => sum + week.planned, 0),
  ];
  const where = listInWords(short.map(({ channel }) => labelOf(channel)));
  const lost = `${postsOn(asked, where)} ${asked === 1 ? "is" : "are"} left out`;
  const said = short.some(({ isReopened }) => isReopened)
    ? `More days are open now in the week from ${sayDate(date)} than when it was written: write it again to have ${postsOn(asked, where)}`
    : first.openDays > 0
      ? `The open days from ${sayDate(date)} hold ${planned} of ${asked} posts on ${where}`
      : `No day is open in the week from ${sayDate(date)}, so ${lost}`;
  const more = short.length < weeks.length ? "; later weeks are short too" : "";
  return [{ code: "week_too_short", message: `${said}${more}.`, date }];
}

function warnOfShut({ shut, isReopened }: JudgedFindings): PlanWarning[] {
  if (!shut) return [];
  const isOneDay = shut.from === shut.to;
  const days = isOneDay ? sayDate(shut.from) : `Every day from ${sayDate(shut.from)} to ${sayDate(shut.to)}`;
  const again = isOneDay ? "It is open now: write the day again." : "Days are open now: write the period again.";
  const message = isReopened
    ? `${days} was closed or blacked out when it was planned. ${again}`
    : `${days} is closed or blacked out, so nothing is planned.`;
  return [{ code: "no_open_day", message, date: shut.from }];
}

/** What the owner should know about a plan, in words, each kind once, with the first date it concerns. */
export function listPlanWarnings(findings: JudgedFindings): PlanWarning[] {
  const { short, unmarked, offersCapped, repeated } = findings;
  const warnings = [
    ...warnOfShut(findings),
    ...warnOfShortWeeks(short),
    ...UNMARKED_REASONS.flatMap((reason) => warnOfUnmarked(unmarked, reason)),
  ];
  if (offersCapped !== null)
    warnings.push({ code: "offers_capped", message: `Offers are limited to 30 % of the posts; ${offersCapped}.` });
  if (repeated)
    warnings.push({
      code: "pillar_repeats_in_a_day",
      message: `From ${sayDate(repeated.date)} on, some days of ${labelOf(repeated.channel)} have two posts of one pillar, since its share of the posts asks for it.`,
      date: repeated.date,
    });
  return warnings;
}
