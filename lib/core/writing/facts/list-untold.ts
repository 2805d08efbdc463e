import type { BusinessFacts, Slot } from "../../brief";
import { normalizeText } from "../../checking/trigrams";
import { addDays } from "../../dates/local-date";
import { readOwnerDay, saysToday } from "../../occasions/read-owner-day";
import { toldService } from "../services/choose-service";

/**
 * Why no post names an event or offer: it is over, it concerns the team alone (`internal`), no post fell to it, the posts
 * of its days were all about other things (`taken`), none falls on the one day on which its name is true (`today`), or every way of saying it was refused.
 */
export type UntoldReason =
  | "over"
  | "internal"
  | "no_post"
  | "taken"
  | "today"
  | "avoid_words"
  | "too_long"
  | "no_wording";

/** What the owner announced or lists and no post of the calendar names. */
export interface Untold {
  kind: "event" | "offer" | "service";
  name: string;
  /** The event's day, or the first day of the calendar on which the offer runs; its last day when it is over. */
  date: string;
  reason: UntoldReason;
}

export interface UntoldRequest {
  business: BusinessFacts;
  /** First and last day of the calendar. */
  period: { from: string; to: string };
  /** What was planned: tells whether anything had a post to stand in. */
  slots: readonly Pick<Slot, "eventIndex" | "offerIndex" | "localDate">[];
  /** Captions of the posts up to so many days from a date. */
  captionsWithin: (date: string, days: number) => readonly string[];
  /** The owner's services for which no words were found when it was their turn. */
  servicesInVain?: readonly string[];
}

/** An event so soon after the calendar's last day should have been told of in it. */
const DAYS_AFTER = 7;
/** Before its day an event is told at the latest in these. */
const LAST_DAYS = 5;
/** So far from its day an event is announced. */
const AHEAD_DAYS = 28;
const ALL_DAYS = 1000;
/** A longer name fits the sentences of the short channels no more. */
const LONG_NAME = 80;

/**
 * The owner's events and offers that no caption of a calendar names, in the order they were given: those of its period,
 * events just after it, and those that were over before it began; and the services that found no words.
 */
export function listUntold({ business, period, slots, captionsWithin, servicesInVain = [] }: UntoldRequest): Untold[] {
  const { from, to } = period;
  const isNamed = (name: string, date: string, days: number) => {
    const wanted = ` ${normalizeText(name)} `;
    return captionsWithin(date, days).some((caption) => ` ${normalizeText(caption)} `.includes(wanted));
  };
  const reasonFor = (name: string, hasSlot: boolean): UntoldReason => {
    if (!hasSlot) return "no_post";
    if (name.length > LONG_NAME) return "too_long";
    return business.avoidWords.length > 0 ? "avoid_words" : "no_wording";
  };
  const events = business.events.flatMap(({ name, date }, index): Untold[] => {
    if (date < from) return [{ kind: "event", name, date, reason: "over" }];
    if (date > addDays(to, DAYS_AFTER) || isNamed(name, date, AHEAD_DAYS)) return [];
    if (readOwnerDay(name).sense === "internal") return [{ kind: "event", name, date, reason: "internal" }];
    const hasSlot = slots.some(({ eventIndex }) => eventIndex === index);
    const hadPosts = slots.some(({ localDate }) => localDate <= date && localDate >= addDays(date, -LAST_DAYS));
    const reasonOfEvent = (): UntoldReason => {
      if (hasSlot) return reasonFor(name, hasSlot);
      if (saysToday(name)) return "today";
      return hadPosts ? "taken" : "no_post";
    };
    return [{ kind: "event", name, date, reason: reasonOfEvent() }];
  });
  const offers = business.offers.flatMap(({ title, startsOn, endsOn }, index): Untold[] => {
    if (endsOn !== undefined && endsOn < from) return [{ kind: "offer", name: title, date: endsOn, reason: "over" }];
    if ((startsOn ?? from) > to || isNamed(title, from, ALL_DAYS)) return [];
    const hasSlot = slots.some(({ offerIndex }) => offerIndex === index);
    const date = startsOn !== undefined && startsOn > from ? startsOn : from;
    return [{ kind: "offer", name: title, date, reason: reasonFor(title, hasSlot) }];
  });
  const services = servicesInVain.flatMap((service): Untold[] => {
    const name = toldService(service);
    return isNamed(name, from, ALL_DAYS) ? [] : [{ kind: "service", name, date: from, reason: "no_wording" }];
  });
  return [...events, ...offers, ...services];
}
