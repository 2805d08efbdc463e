import { CHANNEL_LIMITS } from "../channels/channel-limits";
import { TOPIC_COOL_DOWN_DAYS } from "../checking/check-post";
import { sayDate } from "../dates/say-date";
import { listInWords } from "../list-in-words";
import { CHANNELS, type Channel } from "../vocabulary";
import { DAYS_PER_WEEK } from "./count-posts";
import { DEFAULT_PILLARS, OFFERS_PILLAR } from "./default-pillars";
import type { PlanDay } from "./list-plan-days";
import type { SlotDraft } from "./list-slot-drafts";
import { UNMARKED_REASONS, type UnmarkedDay } from "./list-unmarked";
import type { NormalisedShares } from "./normalise-shares";
import type { PlanWarning } from "./plan";
import type { PostSpread } from "./spread-posts";

interface PlanOutcome {
  days: readonly PlanDay[];
  channels: readonly { channel: Channel; spread: PostSpread }[];
  drafts: readonly SlotDraft[];
  offersCapped: NormalisedShares["offersCapped"];
  firstOpen: SlotDraft | null;
  unmarked: readonly UnmarkedDay[];
}

const MOST_NAMED = 4;
const labelOf = (channel: Channel) => CHANNEL_LIMITS[channel].label;
const REASONS: Readonly<Record<UnmarkedDay["reason"], string>> = {
  closed: "you are closed then and in the days before",
  beside_greater: "a greater day falls on that date or beside it",
  no_slot: "the posts of the week stand on other days",
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

/** The first week whose open days cannot hold its posts, on every channel that loses some there. */
function warnOfShortWeeks({ days, channels }: Pick<PlanOutcome, "days" | "channels">): PlanWarning[] {
  const weeks = channels
    .flatMap(({ channel, spread }) => spread.shortWeeks.map((week) => ({ ...week, channel })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first] = weeks;
  if (!first) return [];
  const { date } = first;
  const short = weeks.filter((week) => week.date === date);
  const [asked, planned] = [
    short.reduce((sum, week) => sum + week.asked, 0),
    short.reduce((sum, week) => sum + week.planned, 0),
  ];
  const where = listInWords(short.map(({ channel }) => labelOf(channel)));
  const from = days.findIndex((day) => day.date === date);
  const isOpen = days.slice(from, from + DAYS_PER_WEEK).some((day) => day.open);
  const lost = asked === 1 ? `its post on ${where} is` : `its ${asked} posts on ${where} are`;
  const said = isOpen
    ? `The open days from ${sayDate(date)} hold ${planned} of ${asked} posts on ${where}`
    : `No day is open in the week from ${sayDate(date)}, so ${lost} left out`;
  const more = short.length < weeks.length ? "; later weeks are short too" : "";
  return [{ code: "week_too_short", message: `${said}${more}.`, date }];
}

/** What became of the posts that the cap of the offers freed. */
function sayCapped(drafts: readonly SlotDraft[], capped: NonNullable<PlanOutcome["offersCapped"]>): string {
  if (capped === "beside_others") return "the rest went to the other pillars of your mix";
  const others = DEFAULT_PILLARS.filter(({ id }) => id !== OFFERS_PILLAR && drafts.some(({ pillar }) => pillar === id));
  if (others.length === 0) return "your mix names nothing else";
  return `your mix names nothing else, so the rest is ${listInWords(others.map(({ label }) => label.toLowerCase()))}`;
}

/** The first post that shares its day, channel and pillar with another. */
function firstRepeatedPillar(drafts: readonly SlotDraft[]): SlotDraft | undefined {
  const seen = new Set<string>();
  return drafts.find((draft) => {
    const key = `${draft.day.index}/${draft.channelIndex}/${draft.pillar}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** What the owner should know about a plan, each kind once, with the first date it concerns. */
export function listPlanWarnings({
  days,
  channels,
  drafts,
  offersCapped,
  firstOpen,
  unmarked,
}: PlanOutcome): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (channels.length > 0 && drafts.length === 0 && !days.some((day) => day.open))
    warnings.push({
      code: "no_open_day",
      message: "Every day of this period is closed or blacked out, so nothing is planned.",
    });
  else warnings.push(...warnOfShortWeeks({ days, channels }));
  if (drafts.length > 0) warnings.push(...UNMARKED_REASONS.flatMap((reason) => warnOfUnmarked(unmarked, reason)));
  if (offersCapped)
    warnings.push({
      code: "offers_capped",
      message: `Offers are limited to 30 % of the posts; ${sayCapped(drafts, offersCapped)}.`,
    });
  const repeated = firstRepeatedPillar(drafts);
  if (repeated)
    warnings.push({
      code: "pillar_repeats_in_a_day",
      message: `From ${sayDate(repeated.day.date)} on, some days of ${labelOf(repeated.channel)} have two posts of one pillar, since its share of the posts asks for it.`,
      date: repeated.day.date,
    });
  if (firstOpen) {
    const without = drafts.filter((draft) => draft.topicId === null);
    const open = without.length;
    const where = listInWords([...new Set(without.map(({ channel }) => labelOf(channel)))], CHANNELS.length);
    warnings.push({
      code: "variety_exhausted",
      message: `From ${sayDate(firstOpen.day.date)} the topics run out on ${where}: ${open} ${open === 1 ? "slot stays" : "slots stay"} open rather than repeat a topic on one channel within ${TOPIC_COOL_DOWN_DAYS} days.`,
      date: firstOpen.day.date,
    });
  }
  return warnings;
}
