import { addDays, isLocalDate } from "../../dates/local-date";
import { foldWords } from "../../places/fold-place-name";
import { type CellReading, quoteValue } from "./cell-reading";
import { isWeekdayName } from "./read-weekdays";

/** The names of the months and their short forms in English, German, Spanish, French, Italian, Portuguese and Dutch, folded. */
const MONTHS = [
  "january jan januar janner jaenner enero ene janvier janv gennaio gen janeiro januari",
  "february feb februar febrero fevrier fevr fev febbraio fevereiro februari",
  "march mar marz maerz mrz marzo mars marco maart mrt",
  "april apr abril abr avril avr aprile",
  "may mai mayo maggio mag maio mei",
  "june jun juni junio juin giugno giu junho",
  "july jul juli julio juillet juil luglio lug julho",
  "august aug agosto ago aout augustus",
  "september sep sept septiembre septembre settembre set setembro",
  "october oct oktober okt octubre octobre ottobre ott outubro out",
  "november nov noviembre novembre novembro",
  "december dec dezember dez diciembre dic decembre dicembre dezembro",
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

const toDate = (year: string, month: number | string, day: string): string =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;

const LINKS = /\b(de|del|di|da|of|the|le|el|il|am|den|on)\b/g;
/** The orders in which a date with its month's name is written. */
const NAMED: readonly (readonly [
  RegExp,
  "year" | "month" | "day",
  "year" | "month" | "day",
  "year" | "month" | "day",
])[] = [
  [/^(\d{1,2}) ?([a-z]+) ?(\d{4}|\d{2})$/, "day", "month", "year"],
  [/^([a-z]+) ?(\d{1,2}) (\d{4}|\d{2})$/, "month", "day", "year"],
  [/^(\d{4}) ?([a-z]+) ?(\d{1,2})$/, "year", "month", "day"],
];

function readNamedMonth(words: string): string | null {
  for (const [pattern, ...parts] of NAMED) {
    const found = pattern.exec(words);
    const part = (name: "year" | "month" | "day") => found?.[parts.indexOf(name) + 1] ?? "";
    const month = MONTH_NUMBERS.get(part("month"));
    if (month !== undefined) return toDate(part("year").padStart(4, "20"), month, part("day"));
  }
  return null;
}

/** "1 March 2027", "Mon, March 1st, 2027", "1-Mar-27", "1. März 2027", "1 de marzo de 2027", "2027年3月1日". */
function readMonthName(text: string): string | null {
  const words = foldWords(
    text.replace(
      /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
      (_, year, month, day) => `${year} ${MONTHS[month - 1]?.split(" ")[0]} ${day}`,
    ),
  )
    .replace(LINKS, "")
    .replace(/(\d)(st|nd|rd|th|er|o|º)\b/g, "$1")
    .replace(/ +/g, " ")
    .trim();
  const named = readNamedMonth(words);
  if (named !== null) return named;
  // Only then: "mar" is a short form of Tuesday and of March.
  const [, weekday = "", rest = ""] = /^([a-z]+) (.+)$/.exec(words) ?? [];
  return weekday !== "" && isWeekdayName(weekday) ? readNamedMonth(rest) : null;
}

const MIDNIGHT = /[T ]0?0:00.*$/;
/** A time of day that names no zone: with one it may be another day at the business. */
const CLOCK = /(?<=\d)(?:T|,? )\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?$/i;
const PARTED = /^(\d{1,2})(?:\s?[./-]\s?|\s+)(\d{1,2})(?:\s?[./-]\s?|\s+)(\d{4}|\d{2})$/;
/** 20270301. Years from 2000 to 2100 make it no other date. */
const COMPACT = /^(2[01]\d{2})(\d{2})(\d{2})$/;
const EITHER_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const WHOLE_DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Which part of a date such as 03/04/2027 comes first. */
export const DATE_ORDERS = ["day_first", "month_first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
/** Who tells in which order a date is written: a person, another date of its column, or the country that the list lies in. */
export type OrderSource = "said" | "column" | "country";

/** A date without the time behind it. */
const toDay = (text: string) => text.trim().replace(MIDNIGHT, "").replace(CLOCK, "");
const sayDay = (date: string, format = WHOLE_DAY) => format.format(new Date(date));
const isStartDate = (date: string) => isLocalDate(date) && date >= "2000-01-01" && date <= "2100-12-31";

/** What a date of two small numbers and a year is in either order, null where that is no date; null when it is neither. */
export function readDateOrders(text: string): Record<DateOrder, string | null> | null {
  const [, first = "", second = "", year = ""] = PARTED.exec(toDay(text)) ?? [];
  const inOrder = (day: string, month: string) => {
    const date = toDate(year.padStart(4, "20"), month, day);
    return isStartDate(date) ? date : null;
  };
  const orders = { day_first: inOrder(first, second), month_first: inOrder(second, first) };
  return orders.day_first === null && orders.month_first === null ? null : orders;
}

/** The order that a date can have alone; null where it has none, or is the same day in both; "both" where it may be two days. */
export function judgeDateOrder(text: string): DateOrder | "both" | null {
  const orders = text.includes(".") ? null : readDateOrders(text);
  if (orders === null || orders.day_first === orders.month_first) return null;
  if (orders.day_first !== null && orders.month_first !== null) return "both";
  return orders.day_first === null ? "month_first" : "day_first";
}

const WHY = {
  column: "another date of its column can only have",
  country: "the country in which most of this list lies writes",
} as const;

/** A date of slashes or hyphens: the one day that it can be, else the one of the order that is known. */
function readParted(text: string, order: DateOrder | null, source: OrderSource): CellReading<string> | null {
  const days = readDateOrders(text);
  if (days === null) return null;
  const { day_first, month_first } = days;
  if (day_first === null || month_first === null) return { value: day_first ?? month_first ?? "" };
  if (day_first === month_first) return { value: day_first };
  if (order !== null) {
    const value = days[order] ?? "";
    if (source === "said") return { value };
    return {
      value,
      guess: `${quoteValue(text)} is read as ${sayDay(value)}, since ${WHY[source]} the ${order === "day_first" ? "day" : "month"} first.`,
    };
  }
  const either = `${sayDay(day_first, EITHER_DAY)} or ${sayDay(month_first)}`;
  return { code: "invalid_date", message: `${quoteValue(text)} may be ${either}. Write YYYY-MM-DD, like 2027-03-01.` };
}

/** The day that a spreadsheet's own number for it means: what is left of a date whose cell lost its format. */
function readSerial(written: string): string | null {
  if (!/^\d{5}([.,]\d+)?$/.test(written)) return null;
  const date = addDays("1899-12-30", Number.parseInt(written, 10));
  return isStartDate(date) ? date : null;
}

/** Dates that figures alone write, the year first or dots between them. */
function readFigures(written: string): string | null {
  const dotted = /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4}|\d{2})$/.exec(written);
  if (dotted) return toDate((dotted[3] ?? "").padStart(4, "20"), dotted[2] ?? "", dotted[1] ?? "");
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(written) ?? COMPACT.exec(written);
  return yearFirst ? toDate(yearFirst[1] ?? "", yearFirst[2] ?? "", yearFirst[3] ?? "") : null;
}

/**
 * A date from 2000 to 2100 as YYYY-MM-DD. Dots put the day first in every country that writes them, and a month's name
 * leaves no doubt; slashes and hyphens mean two things in two countries, unless only one of them is a day.
 * @param order how doubtful dates of this column are read; null: nobody knows
 * @param source who tells the order: said by somebody it is no guess
 */
export function readDate(
  text: string,
  order: DateOrder | null = null,
  source: OrderSource = "column",
): CellReading<string> {
  const written = toDay(text);
  const parted = written.includes(".") ? null : readParted(written, order, source);
  if (parted) return parted;
  const serial = readSerial(written);
  if (serial !== null)
    return {
      value: serial,
      guess: `${quoteValue(text)} is read as ${sayDay(serial)}: a spreadsheet's number for that day.`,
    };
  const date = readFigures(written) ?? readMonthName(written) ?? written;
  if (isStartDate(date)) return { value: date };
  const message = /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? `${quoteValue(text)} is no day from 2000 to 2100 that a calendar has.`
    : `${quoteValue(text)} is no date we can be sure of. Write YYYY-MM-DD, like 2027-03-01.`;
  return { code: "invalid_date", message };
}
