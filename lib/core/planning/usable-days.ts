import type { Offer } from "../brief";
import { addDays, weekdayOf } from "../dates/local-date";
import { WEEKDAYS } from "../vocabulary";

type Weekday = (typeof WEEKDAYS)[number];

const DAY = "(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const RANGE = new RegExp(`\\b${DAY}s?\\s*(?:-|–|to|through|thru|until|till)\\s*${DAY}s?\\b`, "i");
const EACH = new RegExp(`\\b(?:${DAY}(?:days|s)|(?:on|every|each) ${DAY}s?|${DAY}s? only)\\b`, "gi");
/** What is said of the days on which an offer is not to be had is not read. */
const TAKES_AWAY = /\b(?:not|no|except\w*|exclud\w*|closed|unless|but|other than|ends?|until \w+day$)\b/i;
const REACH_DAYS = 7;

const indexOf = (day: string) => WEEKDAYS.findIndex((weekday) => weekday.startsWith(day.slice(0, 3).toLowerCase()));

/** The weekdays on which an offer is to be had, by its title and details; null where they name none, or not clearly. */
function weekdaysOf({ title, details }: Pick<Offer, "title" | "details">): ReadonlySet<Weekday> | null {
  const text = `${title}. ${details ?? ""}`;
  if (TAKES_AWAY.test(text)) return null;
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [indexOf(first), indexOf(last)];
    const length = ((to - from + WEEKDAYS.length) % WEEKDAYS.length) + 1;
    return new Set(Array.from({ length }, (_, step) => WEEKDAYS[(from + step) % WEEKDAYS.length] as Weekday));
  }
  if (/\bweekdays\b/i.test(text)) return new Set(WEEKDAYS.slice(0, 5));
  const named = [...text.matchAll(EACH)].map(([, a, b, c]) => WEEKDAYS[indexOf(a ?? b ?? c ?? "")]);
  const days = named.filter((day) => day !== undefined);
  return days.length === 0 ? null : new Set(days);
}

/** True when from a date on, that day included, a day is left on which an offer can be had before it ends. */
export function hasUsableDay(offer: Offer, date: string): boolean {
  const { endsOn } = offer;
  if (endsOn === undefined) return true;
  const weekdays = weekdaysOf(offer);
  if (weekdays === null) return true;
  for (let step = 0; step < REACH_DAYS; step++) {
    const day = addDays(date, step);
    if (day > endsOn) return false;
    if (weekdays.has(weekdayOf(day))) return true;
  }
  return false;
}
