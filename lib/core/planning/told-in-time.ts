import type { BusinessFacts } from "../brief";
import { endOfDay, startOfDay } from "../occasions/hour-of-day";
import type { SlotDraft } from "./list-slot-drafts";

/** What of a business its posts tell of a day. */
export type Told = Pick<BusinessFacts, "events" | "offers">;

/** A day is spoken of while most of it is still to come. */
const NOON = 12 * 60;
/** So long before its hour an event is told at the latest. */
const AHEAD_MINUTES = 60;
/** And so long before it ends, where it begins with the day ("closed until noon"). */
const AHEAD_OF_END_MINUTES = 180;

function latestOfEvent(name: string): number {
  const start = startOfDay(name);
  if (start !== null) return start - AHEAD_MINUTES;
  return (endOfDay(name) ?? Number.POSITIVE_INFINITY) - AHEAD_OF_END_MINUTES;
}

/** The last minute at which a post still speaks of its day in time; null for one that does not speak of it. */
export function latestMinute({ occasion, eventIndex, offerIndex, day }: SlotDraft, told: Told): number | null {
  const event = eventIndex === null ? undefined : told.events[eventIndex];
  if (event?.date === day.date) return Math.min(NOON, latestOfEvent(event.name));
  const offer = offerIndex === null ? undefined : told.offers[offerIndex];
  if (offer?.endsOn === day.date) return NOON;
  const isOfDay = occasion !== null && occasion.kind !== "season" && occasion.on === undefined;
  return isOfDay ? NOON : null;
}
