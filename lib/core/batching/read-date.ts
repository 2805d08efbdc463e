import { isLocalDate } from "../dates/local-date";
import { foldWords } from "../places/fold-place-name";
import { type CellReading, quoteValue } from "./cell-reading";

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

/** "1 March 2027", "March 1st, 2027", "1. März 2027", "1 de marzo de 2027". */
function readMonthName(text: string): string | null {
  const words = foldWords(text)
    .replace(/\b(de|del|di|of|the)\b/g, "")
    .replace(/(\d)(st|nd|rd|th|er|o|º)\b/g, "$1");
  const [, day, name] = /^(\d{1,2}) *([a-z]+) +\d{4}$/.exec(words.replace(/ +/g, " ").trim()) ?? [];
  const [, first, later] = /^([a-z]+) *(\d{1,2}) +\d{4}$/.exec(words.replace(/ +/g, " ").trim()) ?? [];
  const month = MONTH_NUMBERS.get(name ?? first ?? "");
  return month === undefined ? null : toDate(words.trim().slice(-4), month, day ?? later ?? "");
}

const MIDNIGHT = /[T ]0?0:00.*$/;

/**
 * A date from 2000 to 2100 as YYYY-MM-DD. Dots put the day first in every country that writes them, and a month's name
 * leaves no doubt; slashes mean two things in two countries.
 */
export function readDate(text: string): CellReading<string> {
  const written = text.trim().replace(MIDNIGHT, "");
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(written);
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  let date = readMonthName(written) ?? written;
  if (dotted) date = toDate((dotted[3] ?? "").padStart(4, "20"), dotted[2] ?? "", dotted[1] ?? "");
  if (yearFirst) date = toDate(yearFirst[1] ?? "", yearFirst[2] ?? "", yearFirst[3] ?? "");
  if (isLocalDate(date) && date >= "2000-01-01" && date <= "2100-12-31") return { value: date };
  const message = /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? `${quoteValue(text)} is no day from 2000 to 2100 that a calendar has.`
    : `${quoteValue(text)} is no date we can be sure of. Write YYYY-MM-DD, like 2027-03-01.`;
  return { code: "invalid_date", message };
}
