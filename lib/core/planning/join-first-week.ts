import type { Brief, Slot } from "../brief";
import { addDays } from "../dates/local-date";
import type { Plan } from "./plan";

const WEEK = 7;

/**
 * Makes the first week of an extension hold its quota together with the posts it has already. The plan saw the covered
 * days as closed and put the whole week's posts on the rest; of those, evenly spread, only what is missing stays.
 * @param existing posts of the calendar; only those of the week count
 */
export function joinFirstWeek(
  plan: Plan,
  brief: Brief,
  existing: readonly Pick<Slot, "channel" | "localDate">[],
): Plan {
  if (brief.continuesAfter === undefined) return plan;
  const lastDay = addDays(brief.startDate, Math.min(WEEK, brief.days) - 1);
  const inWeek = ({ localDate }: { localDate: string }) => localDate >= brief.startDate && localDate <= lastDay;
  const covered = Math.min(WEEK, brief.days);
  const kept = new Set<string>();
  for (const { channel, postsPerWeek } of brief.channels) {
    const planned = plan.slots.filter((slot) => slot.channel === channel && inWeek(slot));
    const there = existing.filter((post) => post.channel === channel && inWeek(post)).length;
    const missing = Math.min(planned.length, Math.max(0, Math.round((postsPerWeek * covered) / WEEK) - there));
    for (let i = 0; i < missing; i++) kept.add(planned[Math.floor((i * planned.length) / missing)]?.key ?? "");
  }
  const slots = plan.slots.filter((slot) => !inWeek(slot) || kept.has(slot.key));
  // Of the covered days the plan could only say that they leave too little room.
  return { slots, warnings: plan.warnings.filter(({ date }) => date === undefined || date > lastDay) };
}
