import type { OwnerEvent } from "../brief";
import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { readOwnerDay } from "./read-owner-day";

/** From the first to the last day on which nobody is there, both included. */
export interface ClosedSpan {
  from: string;
  to: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30 };
/** A longer closure is a mistaken date, or last year's. */
const LONGEST_DAYS = 120;

const MONTH = `(?:${MONTHS.join("|")})[a-z]*\\.?`;
const NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
const DAY = `(?:(?:${WEEKDAYS.map((day) => `${day.slice(0, 3)}[a-z]*`).join("|")}),? )?(?:the )?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|${NUMBER}(?: of)? ${MONTH}|${MONTH} ${NUMBER})`;
const WEEKDAY = `(?:(?:${WEEKDAYS.join("|")})|(?:mon|tues?|wed|thurs?|fri|sat|sun))`;
const TO = "(?:-|–|—|to|until|till|’?'?til|through|thru)";

const pattern = (text: string) => new RegExp(text, "i");
const UNTIL_DAY = pattern(`(?:\\b(?:until|till|til|through|thru|to)|[-–—]) *(${DAY})`);
const UNTIL_WEEKDAY = pattern(`\\b(?:until|till|til|through|thru|to) (?:next )?(${WEEKDAY})\\b`);
const UNTIL_MONTH = pattern(`\\b(?:until|till|til) (?:the start of )?(${MONTH})(?![a-z])`);
const THROUGH_MONTH = pattern(
  `\\b(?:through|thru|(?:until|till|til) the end of|all|all of|whole of|in|during) (${MONTH})(?![a-z])(?! *\\d)`,
);
const UNTIL_NEW_YEAR = /\b(?:until|till|til|through|thru) (?:after )?(?:the )?new year/i;
const DAYS_THEN_MONTH = pattern(`${NUMBER} ?${TO} ?(${NUMBER})(?: of)? (${MONTH})`);
const MONTH_THEN_DAYS = pattern(`(${MONTH}) ${NUMBER} ?${TO} ?(${NUMBER})(?! ?${MONTH})`);
const A_MONTH = pattern(`\\b(?:${MONTHS.join("|")})`);
const BACK = "\\b(?:back|re-?open(?:s|ing)?|open again|returning|returns?)(?: again)?(?: on| from)? ";
const BACK_DAY = pattern(`${BACK}(${DAY})`);
const BACK_WEEKDAY = pattern(`${BACK}(${WEEKDAY})\\b`);
const LASTING =
  /\b(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -](day|night|week|fortnight|month)s?\b/i;
const TO_SUNDAY = /\b(?:(?:all|this|for the|the whole|whole) week|week-?end)\b/i;

const monthOf = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The first such day of a month from a date on; null for one that no calendar has. */
function nextDate(month: number, day: number, from: string): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = Number(from.slice(0, 4));
  const at = (of: number) => `${of}-${twoDigits(month)}-${twoDigits(day)}`;
  return at(year) >= from ? at(year) : at(year + 1);
}

/** Of "2/1" the reading that comes sooner: the other would be months away. */
function soonest(dates: readonly (string | null)[]): string | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

function readDay(words: string, from: string): string | null {
  const iso = /\d{4}-\d\d-\d\d/.exec(words)?.[0];
  if (iso) return iso;
  const [, first, second] = /(\d{1,2})[/.](\d{1,2})/.exec(words) ?? [];
  if (first && second)
    return soonest([nextDate(Number(second), Number(first), from), nextDate(Number(first), Number(second), from)]);
  const month = A_MONTH.exec(words)?.[0];
  const day = /\d{1,2}/.exec(words)?.[0];
  return month && day ? nextDate(monthOf(month), Number(day), from) : null;
}

function nextWeekday(word: string, from: string): string {
  const wanted = WEEKDAYS.findIndex((day) => day.startsWith(word.slice(0, 3).toLowerCase()));
  const today = WEEKDAYS.indexOf(weekdayOf(from));
  return addDays(from, ((wanted - today + 6) % 7) + 1);
}

const endOfMonth = (month: number, from: string): string | null => {
  const first = nextDate(month, 1, `${from.slice(0, 7)}-01`);
  if (first === null) return null;
  return addDays(nextDate((month % 12) + 1, 1, first) ?? first, -1);
};

const dayBefore = (date: string | null) => (date === null ? null : addDays(date, -1));

function lastOfLasting(count: string, unit: string, from: string): string {
  const times = Number.parseInt(count, 10) || Math.max(1, COUNTS.indexOf(count.toLowerCase()));
  return addDays(from, times * (DAYS_IN[unit.toLowerCase()] ?? 1) - 1);
}

type Reader = (words: readonly string[], from: string) => string | null;

/** Ways to say how long; the first that a name holds counts. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [BACK_DAY, ([day = ""], from) => dayBefore(readDay(day, from))],
  [BACK_WEEKDAY, ([weekday = ""], from) => dayBefore(nextWeekday(weekday, from))],
  [UNTIL_DAY, ([day = ""], from) => readDay(day, from)],
  [DAYS_THEN_MONTH, ([day = "", month = ""], from) => nextDate(monthOf(month), Number.parseInt(day, 10), from)],
  [MONTH_THEN_DAYS, ([month = "", day = ""], from) => nextDate(monthOf(month), Number.parseInt(day, 10), from)],
  [UNTIL_WEEKDAY, ([weekday = ""], from) => nextWeekday(weekday, from)],
  [UNTIL_NEW_YEAR, (_, from) => nextDate(1, 1, from)],
  [THROUGH_MONTH, ([month = ""], from) => endOfMonth(monthOf(month), from)],
  [UNTIL_MONTH, ([month = ""], from) => dayBefore(nextDate(monthOf(month), 1, from))],
  [LASTING, ([count = "", unit = ""], from) => lastOfLasting(count, unit, from)],
  [TO_SUNDAY, (_, from) => (weekdayOf(from) === "sunday" ? from : nextWeekday("sunday", from))],
];

/** The last closed day that a name tells; null where it tells none. */
function lastDayOf(name: string, from: string): string | null {
  for (const [words, read] of READERS) {
    const match = words.exec(name);
    if (match) return read(match.slice(1), from);
  }
  return null;
}

/**
 * The days on which an owner's closure keeps doors closed: its own day and what its name tells ("until 2 January",
 * "24–28 December", "for two weeks", "back on Monday"). The day named after "until" counts as closed: a day
 * without an invitation costs less than a customer before a closed door. Null for what is no closure.
 */
export function closedSpan({ name, date }: OwnerEvent): ClosedSpan | null {
  if (readOwnerDay(name).kind !== "closure") return null;
  const last = lastDayOf(name, date);
  const lasts = last === null ? 0 : daysBetween(date, last);
  return { from: date, to: last !== null && lasts > 0 && lasts <= LONGEST_DAYS ? last : date };
}

// Asked for every slot of a calendar.
const spans = new WeakMap<readonly OwnerEvent[], readonly ClosedSpan[]>();

/** True on a day on which one of the owner's closures keeps doors closed. */
export function isClosedOn(events: readonly OwnerEvent[], date: string): boolean {
  const known = spans.get(events) ?? events.flatMap((event) => closedSpan(event) ?? []);
  spans.set(events, known);
  return known.some(({ from, to }) => date >= from && date <= to);
}
