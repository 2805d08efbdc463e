import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { easterOf } from "./easter";
import {
  areNeighbors,
  DAY,
  endOfMonth,
  MONTH,
  monthOf,
  NTH,
  NUMBER,
  nextDate,
  nextNth,
  nextWeekday,
  readDay,
  WEEKDAY,
  weekdayFrom,
} from "./read-date-words";

const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30 };
/** Easter's days off begin with the week before it at the earliest. */
const EASTER_DAYS = 10;

const TO = "(?:-|–|—|to|until|till|’?'?til|through|thru)";
const UNTIL = "\\b(?:until|till|til|through|thru)";
const BACK = "\\b(?:back|re-?open(?:s|ing)?|open again|returning|returns?)(?: again)?(?: on| from)? ";
/** Where a stretch of time ends a name, or what is said of it: "for the summer", and no summer party, bank holiday or Jan's. */
const STOPS =
  '(?= *(?:$|[.,;:!?()"”»…–—|]|- |\\p{Extended_Pictographic}|(?:due|because|while|as|from|but|until|20\\d\\d|this year)(?!\\p{L})))';
const AWAY =
  "(?:off|away|clos(?:ure|ing)|shut-?down|breaks?|holidays?|vacations?|leave|rest|refurb\\p{L}*|refits?|renovations?|works?|training|trips?|tours?|festivals?|retreats?|conferences?|for|over|to|with|in|at|only)(?!\\p{L})";
/** What may follow a number of days beside that; "20 week scan" and "a month's mind" last no longer than a day. */
const LASTS = `(?:(?:['’]s|s?['’]?)? ${AWAY}|s?['’]?${STOPS})`;
/** "Tickets in two weeks", "twice a week" and "2 days a week" tell no length. */
const NOT_LASTING = "(?<!(?<!\\p{L})(?:in|within|every|after|last|other|once|twice|times|days?|nights?) )";
const SHUT = "(?:clos(?:ed|ure|ing)|shut|away|off|break|holidays?|vacation|leave)";

const pattern = (text: string) => new RegExp(text, "iu");

type Reader = (words: readonly string[], from: string) => string | null;
type Way = readonly [RegExp, Reader];

const dayBefore = (date: string | null) => (date === null ? null : addDays(date, -1));

const lasting = (words: string, days: number): Way => [pattern(words), (_, from) => addDays(from, days - 1)];

function lastOfLasting(count: string, unit: string, from: string): string {
  const times = Number.parseInt(count, 10) || Math.max(1, COUNTS.indexOf(count.toLowerCase()));
  return addDays(from, times * (DAYS_IN[unit.toLowerCase()] ?? 1) - 1);
}

function easterMonday(from: string): string {
  const year = Number(from.slice(0, 4));
  const monday = addDays(easterOf(year), 1);
  return monday >= from ? monday : addDays(easterOf(year + 1), 1);
}

function overEaster(from: string): string | null {
  const monday = easterMonday(from);
  return daysBetween(from, monday) <= EASTER_DAYS ? monday : null;
}

/** To the Sunday of a weekend that has begun, or begins the next day; else the name is another day's. */
function endOfWeekend(from: string): string | null {
  const sunday = weekdayFrom("sunday", from);
  return daysBetween(from, sunday) <= 3 ? sunday : null;
}

/** To the Monday of a long weekend: on the Monday itself it is over that evening. */
function endOfLongWeekend(from: string): string | null {
  const monday = weekdayFrom("monday", from);
  return daysBetween(from, monday) <= 4 ? monday : null;
}

/** The Sunday of a school's week off; of one that begins with the weekend, the Sunday after. */
function endOfHalfTerm(from: string): string {
  const isWeekend = ["saturday", "sunday"].includes(weekdayOf(from));
  return weekdayFrom("sunday", isWeekend ? addDays(weekdayFrom("sunday", from), 1) : from);
}

/** "Closed for August" and "closed in August" are the month's on its days alone. */
const restOf = (month: string, from: string) =>
  monthOf(month) === Number(from.slice(5, 7)) ? endOfMonth(monthOf(month), from) : null;

/** Ways to say when it ends: a day, a weekday, a month. */
const ENDS: readonly Way[] = [
  [pattern(`${BACK}(${DAY})`), ([day = ""], from) => dayBefore(readDay(day, from))],
  [pattern(`${BACK}(?:the )?(${NTH})`), ([day = ""], from) => dayBefore(nextNth(day, from))],
  [
    pattern(`${BACK}(?:in |at the start of )?(${MONTH})(?! *\\d)`),
    ([month = ""], from) => dayBefore(nextDate(monthOf(month), 1, from)),
  ],
  [pattern(`${BACK}(${WEEKDAY})`), ([weekday = ""], from) => dayBefore(nextWeekday(weekday, from))],
  [pattern(`(?:\\b(?:until|till|til|through|thru|to)|[-–—]) *(${DAY})`), ([day = ""], from) => readDay(day, from)],
  [
    pattern(`${NUMBER} ?${TO} ?(${NUMBER})(?: of)? (${MONTH})`),
    ([day = "", month = ""], from) => nextDate(monthOf(month), Number.parseInt(day, 10), from),
  ],
  [
    pattern(`(${MONTH}) ${NUMBER} ?${TO} ?(${NUMBER})(?! ?(?:[ap]\\.?m|o['’]clock|${MONTH}))`),
    ([month = "", day = ""], from) => nextDate(monthOf(month), Number.parseInt(day, 10), from),
  ],
  [pattern(`${UNTIL} (?:the )?(${NTH})`), ([day = ""], from) => nextNth(day, from)],
  [pattern(`(?:${UNTIL}|\\bto) (?:after )?easter(?: monday)?${STOPS}`), (_, from) => easterMonday(from)],
  [
    pattern(`\\bover (?:the )?easter(?: (?:weekend|holidays?|break))?${STOPS}|\\beaster weekend${STOPS}`),
    (_, from) => overEaster(from),
  ],
  [pattern(`${UNTIL} (?:next )?(${WEEKDAY})`), ([weekday = ""], from) => nextWeekday(weekday, from)],
  [pattern(`\\bto (?:next )?(\\p{L}+day)${STOPS}`), ([word = ""], from) => toWeekday(word, from)],
  [pattern(`${WEEKDAY} ?${TO} ?(${WEEKDAY})`), ([weekday = ""], from) => nextWeekday(weekday, from)],
  [
    pattern(`(${WEEKDAY}) ?(?:&|,|and) ?(${WEEKDAY})`),
    ([first = "", second = ""], from) => (areNeighbors(first, second) ? nextWeekday(second, from) : null),
  ],
];

/** "Closed to Sunday" is until then; "to birthday" and "to Holiday Inn" are not. */
function toWeekday(word: string, from: string): string | null {
  return pattern(`^${WEEKDAY}$`).test(word) ? nextWeekday(word, from) : null;
}

/** Feasts that a closure lasts to or over. "For Christmas" names its day and no end. */
const FEASTS: readonly Way[] = [
  [
    pattern(
      `\\b(?:between|over|for|from) christmas(?: day| eve)? ?(?:and|to|until|till|[-–—&]) ?(?:the )?new year(?:['’]?s(?: day)?)?${STOPS}`,
    ),
    (_, from) => nextDate(1, 1, from),
  ],
  [
    pattern(`\\bover (?:the )?christmas(?: (?:period|holidays?|break|weekend))?${STOPS}`),
    (_, from) => nextDate(12, 26, from),
  ],
  [pattern(`${UNTIL} (?:after )?(?:the )?new year['’]?s eve(?!\\p{L})`), (_, from) => nextDate(12, 31, from)],
  [pattern(`${UNTIL} (?:after )?(?:the )?new year(?!\\p{L})`), (_, from) => nextDate(1, 1, from)],
  [pattern(`${UNTIL} boxing day(?!\\p{L})`), (_, from) => nextDate(12, 26, from)],
  [pattern(`${UNTIL} (?:after )?christmas(?: day)?${STOPS}`), (_, from) => nextDate(12, 25, from)],
];

/** Months, weeks and seasons that a name gives as a whole. */
const STRETCHES: readonly Way[] = [
  [
    pattern(
      `(?:\\b(?:through|thru|(?:until|till|til) the end of|all|all of|whole of|whole month of|month of|rest of)) (${MONTH})(?! *\\d)`,
    ),
    ([month = ""], from) => endOfMonth(monthOf(month), from),
  ],
  [
    pattern(`${UNTIL} (?:the start of )?(${MONTH})(?! *\\d)`),
    ([month = ""], from) => dayBefore(nextDate(monthOf(month), 1, from)),
  ],
  [
    pattern(`(?<!\\p{L})(?:${SHUT}(?: (?:for|in|during|throughout))?|(?:throughout|for)) (${MONTH})${STOPS}`),
    ([month = ""], from) => restOf(month, from),
  ],
  [pattern(`(${MONTH}) (?:closure|shut-?down)(?!\\p{L})`), ([month = ""], from) => restOf(month, from)],
  [pattern(`\\b(?:for|rest of) the month${STOPS}`), (_, from) => endOfMonth(Number(from.slice(5, 7)), from)],
  [
    pattern(
      `\\b(?:long|bank holiday|public holiday|holiday|labou?r day|memorial day|presidents?['’]? day|presidents['’]|mlk(?: day)?|columbus day|victoria day|family day|civic holiday) weekend${STOPS}`,
    ),
    (_, from) => endOfLongWeekend(from),
  ],
  [
    pattern(`(?<!\\p{L})${SHUT} (?:all |all of |for )?next week${STOPS}`),
    (_, from) => nextWeekday("sunday", weekdayOf(from) === "monday" ? from : nextWeekday("sunday", from)),
  ],
  lasting(`${NOT_LASTING}\\ba week and a half(?!\\p{L})`, 11),
  lasting(`${NOT_LASTING}\\ba couple of days(?!\\p{L})`, 2),
  lasting(`${NOT_LASTING}\\ba few days(?!\\p{L})`, 4),
  lasting(`${NOT_LASTING}\\ba couple of weeks(?!\\p{L})`, 14),
  lasting(`${NOT_LASTING}\\ba few weeks(?!\\p{L})`, 28),
  [
    pattern(
      `${NOT_LASTING}(?<![\\p{L}\\d])(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -](day|night|week|fortnight|month)${LASTS}`,
    ),
    ([count = "", unit = ""], from) => lastOfLasting(count, unit, from),
  ],
  [
    pattern(`\\b(?:all|this|for the|the whole|whole|rest of the) week${STOPS}`),
    (_, from) => weekdayFrom("sunday", from),
  ],
  [pattern(`(?<![\\p{L}\\d])week-?end${STOPS}`), (_, from) => endOfWeekend(from)],
  lasting(
    `(?<!\\p{L})fortnight(?: (?:off|away|closure|shut-?down))?${STOPS}|(?<!\\p{L})(?:builders['’]?|trades['’]?) holidays?${STOPS}`,
    14,
  ),
  lasting("\\b(?:for|during|over) (?:the|a) (?:whole )?month of(?!\\p{L})", 30),
  lasting(`\\b(?:for|over|during|throughout) (?:(?:the|the whole|all) )?(?:season|summer|winter)${STOPS}`, 90),
  lasting("\\bfurther notice\\b", 120),
  [pattern(`(?<!\\p{L})half[- ]term(?: (?:week|break|holidays?))?${STOPS}`), (_, from) => endOfHalfTerm(from)],
  lasting(
    `\\b(?:golden|wakes|fair|trades|holy|easter|christmas|thanksgiving) week${STOPS}|\\bweek (?:closure|shut-?down)\\b`,
    7,
  ),
];

const READERS: readonly Way[] = [...ENDS, ...FEASTS, ...STRETCHES];

/**
 * The last closed day that a closure's name tells, from its own day on; null where its words give no end. Only whole words
 * count, and only where they say how long: "for the winter" and not "for winter cleaning".
 */
export function lastClosedDay(name: string, from: string): string | null {
  for (const [words, read] of READERS) {
    const match = words.exec(name);
    const last = match && read(match.slice(1), from);
    if (last) return last;
  }
  return null;
}

const TELLS_LAST = pattern(
  `\\b(?:until|till|til|through|thru|back|re-?open\\p{L}*)(?!\\p{L})|${DAY}|\\d ?${TO} ?\\d|${NTH}`,
);

/** True of a name that says by itself when doors open again. */
export const saysLastDay = (name: string): boolean => TELLS_LAST.test(name);
