import { addDays, isLocalDate, weekdayOf } from "../dates/local-date";
import { WEEKDAYS } from "../vocabulary";
import { easterOf, orthodoxEasterOf } from "./easter";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAY = WEEKDAYS.join("|");
const OFFSET = "(?: ([+-]\\d{1,2}))?";
const FIXED = new RegExp(`^(\\d{2}-\\d{2})${OFFSET}$`);
const EASTER = new RegExp(`^(orthodox )?easter${OFFSET}$`);
const NTH = new RegExp(`^(1st|2nd|3rd|4th|last) (${DAY}) in (${MONTHS.join("|")})${OFFSET}$`);
const RELATIVE = new RegExp(`^(${DAY}) (before|after|on or before|on or after) (\\d{2}-\\d{2})${OFFSET}$`);

const two = (value: number) => String(value).padStart(2, "0");

/** Steps a day at a time (`step` is 1 or -1) from `date` to the weekday; stays when `date` is one already. */
function seek(date: string, weekday: string, step: number): string {
  let day = date;
  while (weekdayOf(day) !== weekday) day = addDays(day, step);
  return day;
}

function nthWeekday(year: number, ordinal: string, weekday: string, month: string): string {
  const index = MONTHS.indexOf(month) + 1;
  if (ordinal === "last") {
    const next = index === 12 ? `${year + 1}-01-01` : `${year}-${two(index + 1)}-01`;
    return seek(addDays(next, -1), weekday, -1);
  }
  return addDays(seek(`${year}-${two(index)}-01`, weekday, 1), (Number(ordinal[0]) - 1) * 7);
}

function relativeWeekday(year: number, weekday: string, relation: string, monthDay: string): string {
  const step = relation.endsWith("before") ? -1 : 1;
  const anchor = `${year}-${monthDay}`;
  return seek(relation.startsWith("on or") ? anchor : addDays(anchor, step), weekday, step);
}

/**
 * The date of a rule in a year: "06-14", "1st friday in june", "last monday in may", "easter -21",
 * "orthodox easter", "sunday on or before 12-03", each with an optional offset in days ("4th thursday in
 * november +1"). Null when the year has no such day (29 February) or the text is no rule.
 */
export function dateOfRule(rule: string, year: number): string | null {
  const fixed = FIXED.exec(rule);
  if (fixed) return shift(`${year}-${fixed[1]}`, fixed[2]);
  const easter = EASTER.exec(rule);
  if (easter) return shift(easter[1] ? orthodoxEasterOf(year) : easterOf(year), easter[2]);
  const nth = NTH.exec(rule);
  if (nth) return shift(nthWeekday(year, nth[1] ?? "", nth[2] ?? "", nth[3] ?? ""), nth[4]);
  const relative = RELATIVE.exec(rule);
  if (relative && isLocalDate(`${year}-${relative[3]}`))
    return shift(relativeWeekday(year, relative[1] ?? "", relative[2] ?? "", relative[3] ?? ""), relative[4]);
  return null;
}

function shift(date: string, offset: string | undefined): string | null {
  return isLocalDate(date) ? addDays(date, Number(offset ?? 0)) : null;
}
