import type { OwnerEvent } from "../brief";
import { daysBetween } from "../dates/local-date";
import { lastClosedDay, saysLastDay } from "./last-closed-day";
import { readOwnerDay } from "./read-owner-day";

/** From the first to the last day on which nobody is there, both included. */
export interface ClosedSpan {
  from: string;
  to: string;
}

/** A longer closure is a mistaken date, or last year's. */
const LONGEST_DAYS = 120;

/**
 * The days on which an owner's closure keeps doors closed: its own day, and those to the end that its name gives ("until
 * 2 January", "24–28 December", "for two weeks", "back on Monday"). The day named after "until" counts as closed: a day
 * without an invitation costs less than a customer before a closed door. Null for what is no closure.
 */
export function closedSpan({ name, date }: OwnerEvent): ClosedSpan | null {
  if (readOwnerDay(name).kind !== "closure") return null;
  const last = lastClosedDay(name, date);
  const lasts = last === null ? 0 : daysBetween(date, last);
  return { from: date, to: last !== null && lasts > 0 && lasts <= LONGEST_DAYS ? last : date };
}

/** The last day of a closure of several days whose name leaves it open: "Closed for the Fair fortnight". */
export function untoldLastDay(event: OwnerEvent): string | null {
  const span = closedSpan(event);
  return span === null || span.to === span.from || saysLastDay(event.name) ? null : span.to;
}

// Asked for every slot of a calendar.
const spans = new WeakMap<readonly OwnerEvent[], readonly ClosedSpan[]>();

/** True on a day on which one of the owner's closures keeps doors closed. */
export function isClosedOn(events: readonly OwnerEvent[], date: string): boolean {
  const known = spans.get(events) ?? events.flatMap((event) => closedSpan(event) ?? []);
  spans.set(events, known);
  return known.some(({ from, to }) => date >= from && date <= to);
}
