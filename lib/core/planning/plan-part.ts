import type { Brief, Slot } from "../brief";
import { addDays, daysBetween } from "../dates/local-date";
import { DAYS_PER_WEEK } from "./count-posts";

/** A planned post of the calendar as far as a part of it is concerned. */
type PlannedPost = Pick<Slot, "localDate" | "channel" | "topicId"> & { slotKey: string };
type KeptPost = PlannedPost & Pick<Slot, "pillar">;
type Part = NonNullable<Brief["part"]>;

export interface PartRequest {
  /** The whole calendar, with the days that the part adds. */
  startDate: string;
  days: number;
  /** The first and the last date of the part. */
  from: string;
  to: string;
  /** True for an extension. */
  isExtension: boolean;
  /** The first dates of the extensions before. */
  extendedOn: readonly string[];
  /** Planned posts of the calendar that stay. */
  kept: readonly KeptPost[];
  /** Posts that were taken away to be written again. */
  replaced: readonly PlannedPost[];
}

/** How many posts of each channel and pillar there are. */
function countMix(posts: readonly KeptPost[]): NonNullable<Part["mix"]> {
  const mix = new Map<string, NonNullable<Part["mix"]>[number]>();
  for (const { channel, pillar } of posts) {
    const key = `${channel}/${pillar}`;
    mix.set(key, { channel, pillar, posts: (mix.get(key)?.posts ?? 0) + 1 });
  }
  return [...mix.values()];
}

/**
 * The period and the surroundings for a plan of a part. A quota's weeks are 7-day blocks from the calendar's first
 * day, so whole weeks are planned, in which days outside the part are closed and the posts that stay are counted.
 */
export function planPart(request: PartRequest): Required<Pick<Brief, "startDate" | "days" | "part" | "extendedOn">> {
  const { from, to, isExtension, extendedOn, kept, replaced } = request;
  const weekOf = (date: string) => Math.floor(daysBetween(request.startDate, date) / DAYS_PER_WEEK);
  const first = weekOf(from) * DAYS_PER_WEEK;
  const end = Math.min(request.days, (weekOf(to) + 1) * DAYS_PER_WEEK);
  const [startDate, endDate] = [addDays(request.startDate, first), addDays(request.startDate, end - 1)];
  const touches = (date: string) => date >= startDate && date <= endDate;
  const topics: Record<string, string[]> = {};
  for (const { topicId, localDate } of replaced)
    if (topicId !== null) topics[topicId] = [...(topics[topicId] ?? []), localDate];
  return {
    startDate,
    days: end - first,
    // An extension asks of its first week what those before it in that week could not hold; earlier weeks are done.
    extendedOn: isExtension ? [...extendedOn.filter((date) => date >= startDate), from] : [...extendedOn],
    part: {
      from,
      to,
      calendarDays: request.days,
      isExtension,
      // A post that was moved away still has the key of its old day.
      kept: kept
        .filter(({ slotKey, localDate }) => touches(localDate) || touches(slotKey.slice(0, localDate.length)))
        .map(({ slotKey, channel, localDate }) => ({ slotKey, channel, localDate })),
      replaced: topics,
      mix: countMix(kept),
    },
  };
}
