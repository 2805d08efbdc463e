import type { OwnerEvent } from "../../brief";
import { type CellReading, quoteValue, splitList } from "./cell-reading";
import { type DateOrder, type OrderSource, readDate } from "./read-date";

/** A list of texts: bars, else line breaks or semicolons; a comma belongs to the text. */
export function readTexts(text: string): string[] {
  return splitList(text, text.includes("|") ? /\|/ : /[;\r\n]+/);
}

/** A list of single words: commas divide too. */
export function readWords(text: string): string[] {
  return splitList(text, text.includes("|") ? /\|/ : /[,;\r\n]+/);
}

/** The parts of a list of dated events: what stands for the date, and the name. */
export const splitEvents = (text: string) =>
  splitList(text, /[|\r\n]+/).map((part) => {
    const [, day = "", name = ""] = /^([^=:]+?)(?:T00:00\S*?)?\s*[=:]\s*(.+)$/s.exec(part) ?? [];
    return { part, day, name };
  });

/** Hours of a day, and what stands for a day off among them. */
const HOURS =
  /\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|h|uhr)?|\d{1,2}\s*[ap]\.?m\b|\b(?:closed|open(?: 24 hours)?|geschlossen|cerrado|ferme|fermé|chiuso|fechado|gesloten)\b/giu;

/** Whether a text names an event, in words of its own: "x" and "09:00AM-05:30PM" are the hours of a day. */
const isEventName = (name: string): boolean => /(?=.*\p{L})[\p{L}\p{N}]{2}|\p{Lo}/u.test(name.replace(HOURS, " "));

/** "Spring fair=10 am, in the yard": what happens, and what more is told of it. */
function readEvent(text: string): { name: string; details?: string } {
  const [name = "", ...told] = text.split("=");
  const details = told.join("=").trim();
  return { name: name.trim(), ...(details === "" ? {} : { details }) };
}

/** The owner's own dated events: `2027-05-01=Spring fair|2027-06-12=Street party=10 am, in the yard`. @param order and `source` as `readDate` takes them */
export function readEvents(
  text: string,
  order: DateOrder | null = null,
  source: OrderSource = "column",
): CellReading<OwnerEvent[]> {
  const events: OwnerEvent[] = [];
  let guess: string | undefined;
  for (const { part, day, name } of splitEvents(text)) {
    const event = readEvent(name);
    if (!isEventName(event.name))
      return {
        code: "invalid_value",
        message: `${quoteValue(part)} is no event. Write events like 2027-05-01=Spring fair.`,
      };
    const date = readDate(day, order, source);
    if (!("value" in date)) return date;
    guess ??= date.guess;
    events.push({ date: date.value, ...event });
  }
  return { value: events, ...(guess === undefined ? {} : { guess }) };
}
