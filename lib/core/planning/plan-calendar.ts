import type { Brief, ChannelQuota, Slot } from "../brief";
import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { pickForSlot } from "../occasions/pick-for-slot";
import type { Channel } from "../vocabulary";
import { announceAhead } from "./announce-ahead";
import { announceEvents } from "./announce-events";
import { chooseFormats } from "./choose-formats";
import { chooseOccasions, type MarkedOccasion } from "./choose-occasions";
import { chooseTimes } from "./choose-times";
import { chooseTopics } from "./choose-topics";
import { DAYS_PER_WEEK } from "./count-posts";
import { evenPillars } from "./even-pillars";
import { closeOtherDays, spreadFill } from "./fill-days";
import { listPlanDays } from "./list-plan-days";
import { listPlanFindings } from "./list-plan-findings";
import { listSlotDrafts, type SlotDraft } from "./list-slot-drafts";
import { listTopicPools } from "./list-topic-pools";
import { listUnmarked } from "./list-unmarked";
import { normaliseShares } from "./normalise-shares";
import { placeOffers } from "./place-offers";
import type { Plan, PlanContext } from "./plan";
import { reachGreatDays } from "./reach-great-days";
import { createRandom } from "./seeded-random";
import { type DaysBefore, spreadPosts } from "./spread-posts";
import { tieOccasions } from "./tie-occasions";
import { tieQuietDays } from "./tie-own-days";

/** The channels of a brief that post at all; of a channel named twice the last entry counts. */
function activeChannels(quotas: readonly ChannelQuota[]): ChannelQuota[] {
  const byChannel = new Map(quotas.map((quota) => [quota.channel, quota]));
  return [...byChannel.values()].filter((quota) => quota.postsPerWeek > 0);
}

/** The channels in the order in which they speak on a quiet day: Google last, whose posts must carry a button. */
function speakersOf(quotas: readonly ChannelQuota[]): readonly ChannelQuota[] {
  const isGoogle = ({ channel }: ChannelQuota) => channel === "google_business";
  return [...quotas].sort((a, b) => Number(isGoogle(a)) - Number(isGoogle(b)));
}

/** The first and the last day that a brief is about. */
const periodOf = ({ part, startDate, days }: Brief) =>
  part ? { from: part.from, to: part.to } : { from: startDate, to: addDays(startDate, days - 1) };

/** By day of the period: the channel's posts that stay. */
function countKept({ part, startDate, days }: Brief, channel: Channel): number[] {
  const counts = new Array<number>(days).fill(0);
  for (const post of part?.kept ?? []) {
    const day = daysBetween(startDate, post.localDate);
    if (post.channel === channel && day >= 0 && day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** What the calendar had of the first week of an extension. */
function daysBefore({ part, extendedOn = [], startDate, business, blackoutDates }: Brief): DaysBefore | null {
  if (!part?.isExtension) return null;
  const had = part.calendarDays - daysBetween(part.from, part.to) - 1;
  const isOpen = (date: string) => !business.closedDays.includes(weekdayOf(date)) && !blackoutDates.includes(date);
  const inside = extendedOn.filter((date) => date > startDate && date < part.from);
  const ends = [...inside, part.from];
  const parts = [startDate, ...inside].map((from, index) => {
    const dates = Array.from({ length: daysBetween(from, ends[index] ?? from) }, (_, day) => addDays(from, day));
    return { days: dates.length, open: dates.filter(isOpen).length };
  });
  return { parts, isShort: had < DAYS_PER_WEEK };
}

function toLocalTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function toSlotOccasion({ on, ahead, ...occasion }: MarkedOccasion, isQuietDay: boolean): Slot["occasion"] {
  const onQuietDay = isQuietDay && occasion.kind === "owner_event";
  return {
    ...pickForSlot(occasion),
    ...(on !== undefined && { on }),
    ...(ahead && { ahead }),
    ...(onQuietDay && { onQuietDay }),
  };
}

function toSlots(drafts: readonly SlotDraft[], { fill, part }: Brief): Slot[] {
  const ordinals = new Map<string, number>();
  const taken = new Set(part?.kept.map(({ slotKey }) => slotKey));
  return drafts.map((draft) => {
    const group = `${draft.day.date}/${draft.channel}`;
    let ordinal = ordinals.get(group) ?? 0;
    while (taken.has(`${group}/${ordinal}`)) ordinal++;
    ordinals.set(group, ordinal + 1);
    const { occasion } = draft;
    return {
      key: `${group}/${fill?.mark ?? ordinal}`,
      localDate: draft.day.date,
      localTime: toLocalTime(draft.minutes),
      channel: draft.channel,
      pillar: draft.pillar,
      format: draft.format,
      topicId: draft.topicId,
      occasion: occasion && toSlotOccasion(occasion, draft.day.sombre),
      offerIndex: draft.offerIndex,
      eventIndex: draft.eventIndex,
    };
  });
}

/**
 * Plans a calendar: which day, channel, pillar, format, time, topic and occasion each post has. Pure: the same
 * brief and context give the same plan, byte for byte. Quotas hold exactly (api.md "Exact words"); what cannot
 * hold is named in `findings`, and a slot without a topic stays open (`topicId` null).
 */
export function planCalendar(whole: Brief, context: PlanContext): Plan {
  const brief = closeOtherDays(whole);
  const { business } = brief;
  // Two businesses that share a seed still get calendars of their own.
  const seed = JSON.stringify([brief.seed, business.name, business.trade.id, business.place.id, brief.startDate]);
  const topicRandom = createRandom(`${seed}/topics`);
  const pools = listTopicPools(brief, context.topics, topicRandom, context.subjects);
  const chosen = chooseOccasions(brief, context.occasions, pools, context.ahead);
  const days = listPlanDays(brief, context.occasions, chosen.byDate);
  const { pillars, offersCapped } = normaliseShares(brief.pillars);
  const quotas = activeChannels(brief.channels);
  const speakers = speakersOf(quotas);
  const channels = quotas.map((quota, index) => ({
    channel: quota.channel,
    kept: countKept(brief, quota.channel),
    spread: brief.fill
      ? spreadFill(days, { index, count: quotas.length })
      : spreadPosts(
          {
            days,
            kept: countKept(brief, quota.channel),
            isShort: (brief.part?.calendarDays ?? brief.days) < DAYS_PER_WEEK,
            before: daysBefore(whole),
          },
          quota,
          { index, count: quotas.length, voice: speakers.indexOf(quota) },
          createRandom(`${seed}/days/${quota.channel}`),
        ),
  }));
  if (!brief.fill)
    reachGreatDays(
      days,
      channels.map(({ kept, spread }) => ({ counts: spread.counts, kept })),
    );
  const drafts = listSlotDrafts(channels, days, pillars, { seed, mix: brief.fill ? [] : brief.part?.mix });
  announceEvents(drafts, brief);
  tieQuietDays(drafts);
  tieOccasions(drafts, days, topicRandom, brief.fill ? pillars.map(({ id }) => id) : null);
  placeOffers(drafts, business);
  if (!brief.fill) {
    announceAhead(drafts, context.ahead ?? [], brief);
    evenPillars(drafts, pillars);
  }
  chooseTopics(drafts, brief.days, pools, topicRandom);
  chooseFormats(drafts, createRandom(`${seed}/formats`));
  chooseTimes(drafts, business, createRandom(`${seed}/times`));
  const unmarked = brief.fill ? [] : listUnmarked(chosen, drafts);
  const findings = listPlanFindings({ period: periodOf(brief), days, channels, drafts, offersCapped, unmarked });
  // Posts of one minute stand in the order of their keys, as the gate's memory has them.
  drafts.sort(
    (a, b) =>
      a.day.index - b.day.index ||
      a.minutes - b.minutes ||
      Number(a.channel > b.channel) - Number(a.channel < b.channel),
  );
  return { slots: toSlots(drafts, brief), findings };
}
