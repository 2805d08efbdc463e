import type { Brief, Occasion } from "../brief";
import { fromEpochDay, toEpochDay } from "../dates/local-date";
import { ownerEventOccasion } from "../occasions/owner-event-occasion";
import { WEEKDAYS, type Weekday } from "../vocabulary";

/** One day of a calendar, as the planner sees it. */
export interface PlanDay {
  /** 0 for the start date. */
  index: number;
  date: string;
  epochDay: number;
  weekday: Weekday;
  /** 1 to 12. */
  month: number;
  /** False on closed weekdays and blackout dates: no posts then. */
  open: boolean;
  /** True when any occasion of the day is sombre: no promotion then. */
  sombre: boolean;
  /** Those that matter to the business, the most important first. */
  occasions: RankedOccasion[];
}

export interface RankedOccasion extends Occasion {
  /** How much a post is worth having on the day; owner's events most. */
  weight: number;
  /** Index into business.events for the owner's own. */
  eventIndex: number | null;
}

/** How much an occasion is worth to this business; null when it does not concern it. */
function weigh(occasion: Occasion, trade: Brief["business"]["trade"]): number | null {
  const { relevantTo, kind } = occasion;
  if (kind === "owner_event") return 12;
  const isNamed = relevantTo.includes(trade.id) || (trade.cluster !== null && relevantTo.includes(trade.cluster));
  if (relevantTo.length > 0 && !isNamed) return null;
  // A quiet day is no reason to move a post there.
  if (occasion.sombre) return -2;
  if (kind === "season") return 1;
  // What the whole town keeps comes before the trade's own days.
  return isNamed ? 4 : 5;
}

function rankByDate(brief: Brief, occasions: readonly Occasion[]): Map<string, RankedOccasion[]> {
  const byDate = new Map<string, RankedOccasion[]>();
  const add = (occasion: Occasion, eventIndex: number | null) => {
    const weight = weigh(occasion, brief.business.trade);
    if (weight === null) return;
    const list = byDate.get(occasion.date);
    const ranked = { ...occasion, weight, eventIndex };
    if (list) list.push(ranked);
    else byDate.set(occasion.date, [ranked]);
  };
  // The brief is where the owner's events come from; a copy among the occasions would count twice.
  for (const occasion of occasions) if (occasion.kind !== "owner_event") add(occasion, null);
  for (const [index, event] of brief.business.events.entries()) add(ownerEventOccasion(event, index), index);
  for (const list of byDate.values()) list.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return byDate;
}

/** Every day of the brief's period, in order, with what decides whether and what to post on it. */
export function listPlanDays(brief: Brief, occasions: readonly Occasion[]): PlanDay[] {
  const first = toEpochDay(brief.startDate);
  const closed = new Set<string>(brief.business.closedDays);
  const blackout = new Set(brief.blackoutDates);
  const sombre = new Set(occasions.filter((occasion) => occasion.sombre).map((occasion) => occasion.date));
  const ranked = rankByDate(brief, occasions);
  return Array.from({ length: brief.days }, (_, index) => {
    const epochDay = first + index;
    const date = fromEpochDay(epochDay);
    // 1970-01-01 was a Thursday, index 3 of a week that starts on Monday.
    const weekday = WEEKDAYS[(((epochDay + 3) % 7) + 7) % 7] ?? "monday";
    return {
      index,
      date,
      epochDay,
      weekday,
      month: Number(date.slice(5, 7)),
      open: !closed.has(weekday) && !blackout.has(date),
      sombre: sombre.has(date),
      occasions: ranked.get(date) ?? [],
    };
  });
}
