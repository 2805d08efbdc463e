import type { Brief } from "../brief";
import type { Channel, Format } from "../vocabulary";
import { assignPillars } from "./assign-pillars";
import type { MarkedOccasion } from "./choose-occasions";
import { countPillars, type DayGroup } from "./count-pillars";
import type { PlanDay } from "./list-plan-days";
import { createRandom } from "./seeded-random";
import type { PostSpread } from "./spread-posts";

/** A slot while the planner works on it: date, channel and pillar are fixed, the rest is filled step by step. */
export interface SlotDraft {
  day: PlanDay;
  channel: Channel;
  /** Position of the channel in the brief. */
  channelIndex: number;
  pillar: string;
  occasion: MarkedOccasion | null;
  offerIndex: number | null;
  eventIndex: number | null;
  topicId: string | null;
  /** Formats the topic allows; undefined allows all. */
  topicFormats: readonly Format[] | undefined;
  format: Format;
  /** Minutes after midnight. */
  minutes: number;
}

/** The channels' spreads as drafts with their pillars, in order of date and channel; `mix` are posts that stay (Brief). */
export function listSlotDrafts(
  channels: readonly { channel: Channel; spread: PostSpread }[],
  days: readonly PlanDay[],
  pillars: readonly { id: string; share: number }[],
  { seed, mix = [] }: { seed: string; mix?: NonNullable<Brief["part"]>["mix"] },
): SlotDraft[] {
  const groups = channels.map(({ spread }) =>
    days.flatMap((day): DayGroup[] => {
      const size = spread.counts[day.index] ?? 0;
      return size > 0 ? [{ dayIndex: day.index, size, calm: !day.sombre && !day.shut }] : [];
    }),
  );
  const kept = channels.map(({ channel }) =>
    pillars.map(({ id }) => mix.find((one) => one.channel === channel && one.pillar === id)?.posts ?? 0),
  );
  const counts = countPillars(groups, pillars, kept);
  const assigned = assignPillars({ pillars, counts, channels: groups }, createRandom(`${seed}/pillars`));
  const drafts = channels.flatMap(({ channel }, channelIndex) => {
    const own = groups[channelIndex] ?? [];
    return own.flatMap((group, g) =>
      (assigned[channelIndex]?.[g] ?? []).flatMap((p): SlotDraft[] => {
        const [day, pillar] = [days[group.dayIndex], pillars[p]];
        return day && pillar ? [newDraft(day, channel, channelIndex, pillar.id)] : [];
      }),
    );
  });
  return drafts.sort((a, b) => a.day.index - b.day.index || a.channelIndex - b.channelIndex);
}

function newDraft(day: PlanDay, channel: Channel, channelIndex: number, pillar: string): SlotDraft {
  return {
    day,
    channel,
    channelIndex,
    pillar,
    occasion: null,
    offerIndex: null,
    eventIndex: null,
    topicId: null,
    topicFormats: undefined,
    format: "photo",
    minutes: 0,
  };
}
