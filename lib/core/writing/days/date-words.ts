import { daysBetween, weekdayOf } from "../../dates/local-date";
import { WEEKDAYS } from "../../vocabulary";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const MONTH_FIRST = new Set(["US", "CA", "PH"]);

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "December 5" in the US, "5 December" elsewhere; with the year when it differs from `seenFrom`'s. */
export function dayAndMonth(date: string, country: string, seenFrom: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
  const day = Number(date.slice(8, 10));
  const year = date.slice(0, 4) === seenFrom.slice(0, 4) ? "" : date.slice(0, 4);
  if (MONTH_FIRST.has(country)) return `${month} ${day}${year === "" ? "" : `, ${year}`}`;
  return `${day} ${month}${year === "" ? "" : ` ${year}`}`;
}

/** From a day to another: "5 to 18 July", "July 5 to 18", "26 December to 8 January 2027". */
export function spanWords(from: string, to: string, country: string, seenFrom: string): string {
  const [first, last] = [from, to].map((date) => dayAndMonth(date, country, seenFrom));
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${first} to ${last}`;
  if (MONTH_FIRST.has(country)) return `${first?.replace(/,.*/, "")} to ${Number(to.slice(8, 10))}`;
  return `${Number(from.slice(8, 10))} to ${last}`;
}

/** So many days ahead "this Thursday" is the coming one, whatever the week. */
const SOON_DAYS = 4;
/** On a Friday, "this Thursday" is yesterday to some and in six days to others; on a Monday, Saturday is this one's. */
const isThis = (today: string, days: number): boolean =>
  days <= SOON_DAYS || WEEKDAYS.indexOf(weekdayOf(today)) + days < WEEKDAYS.length;

/** A date as a person says it on `today`: "today", "tomorrow", "this Saturday", "on Saturday, December 5". */
export function whenWords(date: string, today: string, country: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  const weekday = capitalise(weekdayOf(date));
  if (days > 1 && isThis(today, days)) return `this ${weekday}`;
  return `on ${weekday}${MONTH_FIRST.has(country) ? "," : ""} ${dayAndMonth(date, country, today)}`;
}
