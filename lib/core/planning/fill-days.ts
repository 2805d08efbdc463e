import type { Brief } from "../brief";
import { addDays } from "../dates/local-date";
import type { PlanDay } from "./list-plan-days";
import type { ChannelPlace, PostSpread } from "./spread-posts";

/**
 * The brief with every day that this plan may not touch among its blackout dates: those outside the part that is
 * planned, and all but the chosen ones when quiet days are filled. The owner's own blackout dates stay the brief's.
 */
export function closeOtherDays(brief: Brief): Brief {
  const { startDate, days, part, fill } = brief;
  if (!part && !fill) return brief;
  const chosen = new Set(fill?.dates);
  const closed = Array.from({ length: days }, (_, index) => addDays(startDate, index)).filter(
    (date) => (part && (date < part.from || date > part.to)) || (fill && !chosen.has(date)),
  );
  return { ...brief, blackoutDates: [...new Set([...brief.blackoutDates, ...closed])] };
}

/** One post on every open day, the channels in turn. */
export function spreadFill(days: readonly PlanDay[], { index, count }: ChannelPlace): PostSpread {
  let turn = 0;
  const counts = days.map((day) => (day.open && turn++ % count === index ? 1 : 0));
  return { counts, shortWeeks: [] };
}
