import type { BusinessFacts } from "../../lib/core/brief";

export type ComparedBusiness = Pick<BusinessFacts, "name"> &
  Partial<Pick<BusinessFacts, "events">> & { place: Pick<BusinessFacts["place"], "city"> };

export interface ComparedText {
  caption: string;
  callToAction: { text: string } | null;
}

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/g;
const DATE = new RegExp(
  `\\b(?:${MONTHS})\\s+\\d{1,2}(?:,?\\s+\\d{4})?\\b|\\b\\d{1,2}\\s+(?:${MONTHS})(?:\\s+\\d{4})?\\b`,
  "g",
);

const asIs = (text: string) => text;
const withoutWeekdays = (text: string) => text.replace(WEEKDAY, " ");
const withoutDates = (text: string) => withoutWeekdays(text.replace(DATE, " "));
const parted = asIs;
const joined = (text: string) => text.replace(/['’]/g, "");

/**
 * The ways in which a reader of our numbers may count: weekdays left in, out, or out with the dates; apostrophes
 * parting words, as in pg_trgm, or joining them. None shares a line with the gate, so a fault of the gate's shows here.
 */
export const READINGS: readonly ((text: string) => string)[] = [asIs, withoutWeekdays, withoutDates].flatMap((days) =>
  [parted, joined].map((apostrophes) => (text: string) => apostrophes(days(text))),
);

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A caption in lower case without its business's name and town, what the owner tells of events, hashtags, links and call to action. */
function plainText({ name, place, events = [] }: ComparedBusiness, { caption, callToAction }: ComparedText): string {
  let text = caption.toLowerCase().replace(/#[\p{L}\p{N}_]+|https?:\/\/\S+/gu, " ");
  const told = events.flatMap(({ details }) => details ?? []);
  for (const phrase of [callToAction?.text ?? "", ...told, name, place.city]) {
    if (phrase.trim() === "") continue;
    const whole = `(?<![\\p{L}\\p{N}])${escapeForPattern(phrase.toLowerCase())}(?![\\p{L}\\p{N}])`;
    text = text.replace(new RegExp(whole, "gu"), " ");
  }
  return text;
}

/** Three letters at a time, each word with two spaces before and one behind, as Postgres's pg_trgm takes them. */
function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}

/** The trigrams of a post in each of the READINGS. */
export function readTrigrams(business: ComparedBusiness, text: ComparedText): Set<string>[] {
  const plain = plainText(business, text);
  return READINGS.map((read) => trigramsOf(read(plain)));
}
