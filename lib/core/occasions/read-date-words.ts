import { addDays, weekdayOf } from "../dates/local-date";
import { WEEKDAYS } from "../vocabulary";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// Whole words, and nobody's: Martin, Mardi Gras, Juneteenth, a market, decorating and Jan's birthday name no month.
const WHOLE = "(?![\\p{L}\\d]|['’]\\p{L})";
/** A month's name as a whole word, for patterns. */
export const MONTH = `(?<![\\p{L}\\d])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)${WHOLE}\\.?`;
/** A weekday's name as a whole word, for patterns. */
export const WEEKDAY = `(?<![\\p{L}\\d])(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)${WHOLE}`;
/** The number of a day in words that hold no month; no floor and no birthday. */
export const NTH =
  "\\d{1,2}(?:st|nd|rd|th)(?! (?:of|week|floor|birthday|anniversary|avenue|ave|street|st|grade|form|year)\\b)";
/** The number of a day beside its month. */
export const NUMBER = "(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?![\\d:]|[ap]m)";
/** A day of the calendar, for patterns: "2 January", "Jan 2nd", "2/1", "2027-01-02". */
export const DAY = `(?:${WEEKDAY},? )?(?:the )?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?!\\d)|${NUMBER}(?: of)? ${MONTH}|${MONTH} ${NUMBER})`;

const A_MONTH = new RegExp(MONTH, "iu");
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** 1 to 12 for a word that MONTH matches. */
export const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** The first such day of a month from a date on; null for one that no calendar has. */
export function nextDate(month: number, day: number, from: string): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = Number(from.slice(0, 4));
  const at = (of: number) => `${of}-${twoDigits(month)}-${twoDigits(day)}`;
  return at(year) >= from ? at(year) : at(year + 1);
}

/** Of "2/1" the reading that comes sooner: the other would be months away. */
function soonest(dates: readonly (string | null)[]): string | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

/** The next day from a date on that words name as DAY matches them. */
export function readDay(words: string, from: string): string | null {
  const iso = /\d{4}-\d\d-\d\d/.exec(words)?.[0];
  if (iso) return iso;
  const [, first, second] = /(\d{1,2})[/.](\d{1,2})/.exec(words) ?? [];
  if (first && second)
    return soonest([nextDate(Number(second), Number(first), from), nextDate(Number(first), Number(second), from)]);
  const month = A_MONTH.exec(words)?.[0];
  const day = /\d{1,2}/.exec(words)?.[0];
  return month && day ? nextDate(monthOf(month), Number(day), from) : null;
}

const indexOfWeekday = (word: string) => WEEKDAYS.findIndex((day) => day.startsWith(word.slice(0, 3).toLowerCase()));

/** The next such weekday after a date. */
export function nextWeekday(word: string, from: string): string {
  return addDays(from, ((indexOfWeekday(word) - WEEKDAYS.indexOf(weekdayOf(from)) + 6) % 7) + 1);
}

/** The next such weekday from a date on. */
export const weekdayFrom = (word: string, from: string): string => nextWeekday(word, addDays(from, -1));

/** True of two weekdays of which the second is the day after the first. */
export const areNeighbors = (first: string, second: string): boolean =>
  (indexOfWeekday(first) + 1) % 7 === indexOfWeekday(second);

/** The last day of a month from the month of a date on. */
export function endOfMonth(month: number, from: string): string | null {
  const first = nextDate(month, 1, `${from.slice(0, 7)}-01`);
  if (first === null) return null;
  return addDays(nextDate((month % 12) + 1, 1, first) ?? first, -1);
}

/** The next day with that number: "until the 4th", said in December, is January's. */
export function nextNth(words: string, from: string): string | null {
  const day = Number.parseInt(words, 10);
  const month = Number(from.slice(5, 7));
  const next = (month % 12) + 1;
  return day > Number(from.slice(8, 10)) ? nextDate(month, day, from) : nextDate(next, day, from);
}
