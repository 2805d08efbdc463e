import type { Occasion } from "../brief";
import { fromEpochDay, toEpochDay } from "../dates/local-date";
import { toInstant } from "../dates/time-zone";

/** To whom an hour more or less is worth a post. */
const RELEVANT_TO = ["home_services", "electrician", "hvac", "cafe", "gym", "daycare", "hotel"];
const KEYWORDS = ["thermostat", "daylight", "dark evening", "smoke alarm"];
const STEP_DAYS = 20;

/** Minutes from the zone's noon to UTC's: it changes exactly when the zone's clocks do. */
function noonOffset(epochDay: number, timezone: string): number {
  const date = fromEpochDay(epochDay);
  return (Date.parse(`${date}T12:00:00Z`) - toInstant(date, "12:00", timezone).getTime()) / 60_000;
}

/** The days on which a zone's clocks change, from `from` to `to` (both included), by the machine's own zone data. */
export function listClockChanges(timezone: string, from: string, to: string): Occasion[] {
  const changes: Occasion[] = [];
  const last = toEpochDay(to);
  for (let day = toEpochDay(from) - 1; day < last; ) {
    const next = Math.min(day + STEP_DAYS, last);
    const [before, after] = [noonOffset(day, timezone), noonOffset(next, timezone)];
    if (before !== after) changes.push(toOccasion(findChange(day, next, before, timezone), after > before));
    day = next;
  }
  return changes;
}

/** The first day of (low, high] whose noon is not at `before`. */
function findChange(low: number, high: number, before: number, timezone: string): string {
  let [still, changed] = [low, high];
  while (changed - still > 1) {
    const middle = (still + changed) >> 1;
    if (noonOffset(middle, timezone) === before) still = middle;
    else changed = middle;
  }
  return fromEpochDay(changed);
}

function toOccasion(date: string, isForward: boolean): Occasion {
  const way = isForward ? "forward" : "back";
  return {
    id: `clocks-go-${way}-${date}`,
    name: `Clocks go ${way}`,
    date,
    kind: "observance",
    sombre: false,
    relevantTo: RELEVANT_TO,
    keywords: KEYWORDS,
  };
}
