import { listInWords } from "../list-in-words";
import type { Channel } from "../vocabulary";
import { DAYS_PER_WEEK } from "./count-posts";
import { DEFAULT_PILLARS, OFFERS_PILLAR } from "./default-pillars";
import type { PlanDay } from "./list-plan-days";
import type { SlotDraft } from "./list-slot-drafts";
import type { NormalisedShares } from "./normalise-shares";
import type { PlanFindings, ShortWeek, UnmarkedDay } from "./plan";
import type { PostSpread } from "./spread-posts";

interface PlanOutcome {
  /** The first and the last day that were to be planned. */
  period: { from: string; to: string };
  days: readonly PlanDay[];
  channels: readonly { channel: Channel; spread: PostSpread }[];
  drafts: readonly SlotDraft[];
  offersCapped: NormalisedShares["offersCapped"];
  unmarked: UnmarkedDay[];
}

/** The weeks whose open days cannot hold their posts, on each channel that loses some there. */
function listShortWeeks({ days, channels }: Pick<PlanOutcome, "days" | "channels">): ShortWeek[] {
  const openDaysFrom = (date: string) => {
    const first = days.findIndex((day) => day.date === date);
    return days.slice(first, first + DAYS_PER_WEEK).filter((day) => day.open).length;
  };
  return channels
    .flatMap(({ channel, spread }) =>
      spread.shortWeeks.map((week) => ({ ...week, channel, openDays: openDaysFrom(week.date) })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What became of the posts that the cap of the offers freed. */
function sayCapped(drafts: readonly SlotDraft[], capped: NormalisedShares["offersCapped"]): string | null {
  if (!capped) return null;
  if (capped === "beside_others") return "the rest went to the other pillars of your mix";
  const others = DEFAULT_PILLARS.filter(({ id }) => id !== OFFERS_PILLAR && drafts.some(({ pillar }) => pillar === id));
  if (others.length === 0) return "your mix names nothing else";
  return `your mix names nothing else, so the rest is ${listInWords(others.map(({ label }) => label.toLowerCase()))}`;
}

/** The first post that shares its day, channel and pillar with another. */
function findRepeatedPillar(drafts: readonly SlotDraft[]): PlanFindings["repeated"] {
  const seen = new Set<string>();
  for (const { day, channel, channelIndex, pillar } of drafts) {
    const key = `${day.index}/${channelIndex}/${pillar}`;
    if (seen.has(key)) return { date: day.date, channel };
    seen.add(key);
  }
  return null;
}

/** What the owner should know about a plan. */
export function listPlanFindings(outcome: PlanOutcome): PlanFindings {
  const { period, days, channels, drafts, offersCapped, unmarked } = outcome;
  const isShut = channels.length > 0 && drafts.length === 0 && !days.some((day) => day.open);
  return {
    shut: isShut ? period : null,
    short: isShut ? [] : listShortWeeks({ days, channels }),
    unmarked: drafts.length > 0 ? unmarked : [],
    offersCapped: sayCapped(drafts, offersCapped),
    repeated: findRepeatedPillar(drafts),
    sombre: days.filter(({ sombre }) => sombre).map(({ date }) => date),
  };
}
