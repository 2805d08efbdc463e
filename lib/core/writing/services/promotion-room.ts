import type { Slot } from "../../brief";
import type { CalendarMemory } from "../../checking/calendar-memory";
import { toEpochDay } from "../../dates/local-date";
import { OFFERS_MAX_SHARE, OFFERS_PILLAR } from "../../planning/default-pillars";

/** So many days before and after a slot the promotional cap holds for what sells outside its own pillar, too. */
const AROUND_DAYS = 14;
/** Posts about a service in slots that are for no offer. */
const OUTSIDE_FRAME = /^service_(?:help|talk|list)-/;

/**
 * Tells whether a slot may be about one of the owner's services: always in the offers pillar, whose share the plan holds,
 * and elsewhere while those posts and the offers' together stay within the promotional cap.
 */
export function createPromotionRoom(
  slots: readonly Pick<Slot, "localDate" | "pillar">[],
  memory: CalendarMemory,
): (slot: Slot) => boolean {
  const days = slots.map(({ localDate }) => toEpochDay(localDate));
  return ({ localDate, pillar }) => {
    if (pillar === OFFERS_PILLAR) return true;
    const day = toEpochDay(localDate);
    const near = slots.filter((_, at) => Math.abs((days[at] ?? 0) - day) <= AROUND_DAYS);
    const offers = near.filter((slot) => slot.pillar === OFFERS_PILLAR).length;
    const outside = memory.postsWithin(localDate, AROUND_DAYS).filter(({ frameId }) => OUTSIDE_FRAME.test(frameId));
    return offers + outside.length + 1 <= near.length * OFFERS_MAX_SHARE;
  };
}
