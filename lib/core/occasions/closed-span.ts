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
const NTH = "\\d{1,2}(?:st|nd|rd|th)(?! (?:of|week|floor|birthday|anniversary))";
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
const UNTIL_NTH = pattern(`\\b(?:until|till|til|through|thru) (?:the )?(${NTH})`);
const BACK_NTH = pattern(`${BACK}(?:the )?(${NTH})`);
const BACK_MONTH = pattern(`${BACK}(?:in |at the start of )?(${MONTH})(?![a-z])(?! *\\d)`);
const WEEKDAYS_ON = pattern(`\\b${WEEKDAY} ?(?:-|–|—|&|,|and) ?(${WEEKDAY})\\b`);
/** "Closed for August", "August shutdown": not the bank holiday in it. */
const NAMED_MONTH = pattern(
  `\\b(?:(?:for|the rest of|rest of) (${MONTH})(?![a-z])(?! *(?:\\d|bank|public|half))|(${MONTH}) (?:closure|shutdown|break|holidays?|vacation))`,
);
const REST_OF_MONTH = /\b(?:for|rest of) the month\b(?! of)/i;
const OVER_CHRISTMAS = /\b(?:over|for) christmas(?! (?:party|do|lunch|market|fair))/i;
const TO_NEW_YEAR = /\b(?:between|over|for|from) christmas (?:and|to|until|till|[-–—&]) ?(?:the )?new year/i;
const OVER_EASTER = /\b(?:to|until|till|through|thru) easter monday|\beaster weekend|\b(?:over|for) easter\b/i;
const LONG_WEEKEND = /\blong weekend|\b(?:bank|public|labou?r day|memorial day) (?:holiday )?weekend/i;
/** As long as people mean by the words, where no number tells. */
const ROUGHLY: readonly (readonly [RegExp, number])[] = [
  [/\ba week and a half\b/i, 11],
  [/\ba couple of days\b/i, 2],
  [/\ba few days\b/i, 4],
  [/\ba couple of weeks\b/i, 14],
  [/\ba few weeks\b/i, 28],
];
/** A named stretch. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\bfortnight\b|\b(?:builders['’]?|trades['’]?) holidays?\b/i, 14],
  [/\bmonth of\b/i, 30],
  [/\b(?:for|over|during) (?:the )?(?:season|summer|winter)\b/i, 90],
  [/\bfurther notice\b/i, 120],
  [/\bhalf[- ]term\b|\b(?:for|over|during) (?:the )?(?:[\p{L}’']+ ){1,3}week\b|\bweek (?:closure|shutdown)\b/iu, 7],
];
const LASTING =
  /\b(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -](day|night|week|fortnight|month)s?\b/i;
const NEXT_WEEK = /\bnext week\b/i;
const TO_SUNDAY = /\b(?:(?:all|this|for the|the whole|whole|rest of the) week|week-?end)\b/i;

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

/** The next day with that number: "until the 4th", said in December, is January's. */
function nextNth(words: string, from: string): string | null {
  const day = Number.parseInt(words, 10);
  const month = Number(from.slice(5, 7));
  const next = (month % 12) + 1;
  return day > Number(from.slice(8, 10)) ? nextDate(month, day, from) : nextDate(next, day, from);
}

const dayBefore = (date: string | null) => (date === null ? null : addDays(date, -1));

function lastOfLasting(count: string, unit: string, from: string): string {
  const times = Number.parseInt(count, 10) || Math.max(1, COUNTS.indexOf(count.toLowerCase()));
  return addDays(from, times * (DAYS_IN[unit.toLowerCase()] ?? 1) - 1);
}

type Reader = (words: readonly string[], from: string) => string | null;

const lasting = ([words, days]: readonly [RegExp, number]): readonly [RegExp, Reader] => [
  words,
  (_, from) => addDays(from, days - 1),
];

/** Ways to say how long; the first that a name holds counts. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [BACK_DAY, ([day = ""], from) => dayBefore(readDay(day, from))],
  [BACK_NTH, ([day = ""], from) => dayBefore(nextNth(day, from))],
  [BACK_MONTH, ([month = ""], from) => dayBefore(nextDate(monthOf(month), 1, from))],
  [BACK_WEEKDAY, ([weekday = ""], from) => dayBefore(nextWeekday(weekday, from))],
  [UNTIL_DAY, ([day = ""], from) => readDay(day, from)],
  [DAYS_THEN_MONTH, ([day = "", month = ""], from) => nextDate(monthOf(month), Number.parseInt(day, 10), from)],
  [MONTH_THEN_DAYS, ([month = "", day = ""], from) => nextDate(monthOf(month), Number.parseInt(day, 10), from)],
  [UNTIL_NTH, ([day = ""], from) => nextNth(day, from)],
  [OVER_EASTER, (_, from) => nextWeekday("monday", from)],
  [UNTIL_WEEKDAY, ([weekday = ""], from) => nextWeekday(weekday, from)],
  [WEEKDAYS_ON, ([weekday = ""], from) => nextWeekday(weekday, from)],
  [TO_NEW_YEAR, (_, from) => nextDate(1, 1, from)],
  [OVER_CHRISTMAS, (_, from) => nextDate(12, 26, from)],
  [UNTIL_NEW_YEAR, (_, from) => nextDate(1, 1, from)],
  [THROUGH_MONTH, ([month = ""], from) => endOfMonth(monthOf(month), from)],
  [UNTIL_MONTH, ([month = ""], from) => dayBefore(nextDate(monthOf(month), 1, from))],
  [NAMED_MONTH, ([month, named = ""], from) => endOfMonth(monthOf(month ?? named), from)],
  [REST_OF_MONTH, (_, from) => endOfMonth(Number(from.slice(5, 7)), from)],
  [LONG_WEEKEND, (_, from) => nextWeekday("monday", from)],
  [NEXT_WEEK, (_, from) => nextWeekday("sunday", weekdayOf(from) === "monday" ? from : nextWeekday("sunday", from))],
  ...ROUGHLY.map(lasting),
  [LASTING, ([count = "", unit = ""], from) => lastOfLasting(count, unit, from)],
  [TO_SUNDAY, (_, from) => (weekdayOf(from) === "sunday" ? from : nextWeekday("sunday", from))],
  ...NAMED.map(lasting),
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

/** Words of a name that say by themselves when doors open again. */
const TELLS_LAST = pattern(`\\b(?:until|till|til|through|thru|back|re-?open\\w*)\\b|${DAY}|\\d ?${TO} ?\\d|${NTH}`);

/** The last day of a closure of several days whose name leaves it open: "Closed for the Fair fortnight". */
export function untoldLastDay(event: OwnerEvent): string | null {
  const span = closedSpan(event);
  return span === null || span.to === span.from || TELLS_LAST.test(event.name) ? null : span.to;
}

// Asked for every slot of a calendar.
const spans = new WeakMap<readonly OwnerEvent[], readonly ClosedSpan[]>();

/** True on a day on which one of the owner's closures keeps doors closed. */
export function isClosedOn(events: readonly OwnerEvent[], date: string): boolean {
  const known = spans.get(events) ?? events.flatMap((event) => closedSpan(event) ?? []);
  spans.set(events, known);
  return known.some(({ from, to }) => date >= from && date <= to);
}
