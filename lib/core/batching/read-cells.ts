import { type CellReading, quoteValue, splitList } from "./cell-reading";
import { type DateOrder, readDate } from "./read-date";

/** A list of texts: bars, else line breaks or semicolons; a comma belongs to the text. */
export function readTexts(text: string): string[] {
  return splitList(text, text.includes("|") ? /\|/ : /[;\r\n]+/);
}

/** A list of single words: commas divide too. */
export function readWords(text: string): string[] {
  return splitList(text, text.includes("|") ? /\|/ : /[,;\r\n]+/);
}

/** What people write behind a number of days or posts a week. */
const UNIT =
  /\s*(days?|tage?|jours?|dias?|días?|giorni|dagen|posts?|x)?\s*((\/|per|a|pro|por|par|na|alla)\s*(week|woche|semana|semaine|settimana)|weekly)?$/i;

/** A whole number from `min` to `max`; spreadsheets like to write "30.0". */
export function readNumber(text: string, min: number, max: number): CellReading<number> {
  const number = /^\d{1,6}([.,]0+)?$/.test(text.replace(UNIT, "")) ? Number.parseInt(text, 10) : Number.NaN;
  if (number >= min && number <= max) return { value: number };
  return { code: "invalid_value", message: `${quoteValue(text)} is not a whole number from ${min} to ${max}.` };
}

/** The parts of a list of dated events: what stands for the date, and the name. */
export const splitEvents = (text: string) =>
  splitList(text, /[|\r\n]+/).map((part) => {
    const [, day = "", name = ""] = /^([^=:]+?)(?:T00:00\S*?)?\s*[=:]\s*(.+)$/s.exec(part) ?? [];
    return { part, day, name };
  });

/** The owner's own dated events: `2027-05-01=Spring fair|2027-06-12=Street party`. @param order as `readDate` takes it */
export function readEvents(
  text: string,
  order: DateOrder | null = null,
): CellReading<{ date: string; name: string }[]> {
  const events: { date: string; name: string }[] = [];
  let guess: string | undefined;
  for (const { part, day, name } of splitEvents(text)) {
    if (name === "")
      return {
        code: "invalid_value",
        message: `${quoteValue(part)} is no event. Write events like 2027-05-01=Spring fair.`,
      };
    const date = readDate(day, order);
    if (!("value" in date)) return date;
    guess ??= date.guess;
    events.push({ date: date.value, name });
  }
  return { value: events, ...(guess === undefined ? {} : { guess }) };
}

/** A web address; "example.com" alone is https. */
export function readWebsite(text: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** `#rrggbb`, also without "#" and in the short form `#rgb`. */
export function readColor(text: string): string {
  const digits = text.replace(/^#/, "");
  if (/^[0-9a-f]{3}$/i.test(digits)) return `#${[...digits].map((digit) => digit + digit).join("")}`;
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${digits}` : text;
}

/** A phone number as people write it. Of "4.41E+11" Excel has lost the digits, and "447700900123.0" is what it makes of a whole number. */
export function readPhone(text: string): CellReading<string> {
  const phone = text.replace(/\s+/g, " ").replace(/^(\d{6,})[.,]0+$/, "$1");
  if (!/^\d([.,]\d+)?E\+?\d+$/i.test(phone)) return { value: phone };
  const message = `${quoteValue(text)} is what a spreadsheet leaves of a long number. Format its column as text and write the number again.`;
  return { code: "invalid_value", message };
}
