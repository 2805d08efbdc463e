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

/** The parts of a list of dated events: what stands for the date, and the name. */
export const splitEvents = (text: string) =>
  splitList(text, /[|\r\n]+/).map((part) => {
    const [, day = "", name = ""] = /^([^=:]+?)(?:T00:00\S*?)?\s*[=:]\s*(.+)$/s.exec(part) ?? [];
    return { part, day, name };
  });

/** The owner's own dated events: `2027-05-01=Spring fair|2027-06-12=Street party`. @param order and `isSaid` as `readDate` takes them */
export function readEvents(
  text: string,
  order: DateOrder | null = null,
  isSaid = false,
): CellReading<{ date: string; name: string }[]> {
  const events: { date: string; name: string }[] = [];
  let guess: string | undefined;
  for (const { part, day, name } of splitEvents(text)) {
    if (name === "")
      return {
        code: "invalid_value",
        message: `${quoteValue(part)} is no event. Write events like 2027-05-01=Spring fair.`,
      };
    const date = readDate(day, order, isSaid);
    if (!("value" in date)) return date;
    guess ??= date.guess;
    events.push({ date: date.value, name });
  }
  return { value: events, ...(guess === undefined ? {} : { guess }) };
}
