import { addDays } from "../../dates/local-date";
import { findTimezone } from "../../dates/time-zone";
import { foldWords } from "../../places/fold-place-name";
import { resolveCountry } from "../../places/resolve-country";
import { WEEKDAYS } from "../../vocabulary";
import { type OptionalReading, splitList } from "../cells/cell-reading";
import { readPostsPerWeek } from "../cells/read-amounts";
import { readEvents } from "../cells/read-cells";
import { CHANNEL_SEPARATORS, readChannels } from "../cells/read-channels";
import { readColor, readWebsite } from "../cells/read-contact";
import { readCountry } from "../cells/read-country";
import { readDate, readDateOrders } from "../cells/read-date";
import { readLanguage } from "../cells/read-language";
import { readTone } from "../cells/read-tone";
import { readWeekdays } from "../cells/read-weekdays";
import type { BatchColumn } from "./batch-columns";
import { LONGEST_USUAL } from "./longest-cell";

/** What stands under a header that tells nothing. `today` is missing where nobody knows it. */
interface Values {
  values: readonly string[];
  isMute: boolean;
  header: string;
  today: string | undefined;
}

/** Whether a column's own reader understands a value, and without a guess. */
const reads = (reading: OptionalReading<unknown>): boolean => "value" in reading && reading.guess === undefined;
const isRead = (reading: OptionalReading<unknown>): boolean => "value" in reading;

/** One of several channels is enough: the others are mended later. The parts of an address are no list. */
const namesChannel = (value: string): boolean =>
  reads(readChannels(value, null)) ||
  (!/:\/\/|@/.test(value) && splitList(value, CHANNEL_SEPARATORS).some((part) => reads(readChannels(part, null))));

const WEEKDAY_WORDS = new Set<string>(WEEKDAYS.flatMap((day) => [day, day.slice(0, 3)]));
/** Short forms tell nothing: "FR" is a country, "MO" a state, "Sam" a name. */
const isWeekday = (word: string): boolean => {
  const reading = word.length >= 5 ? readWeekdays(word) : null;
  return WEEKDAY_WORDS.has(word.toLowerCase()) || (reading !== null && "value" in reading && reading.value.length > 0);
};

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
/** "en", "en-GB", "English": a code is small, for "DE" and "IT" are countries. */
function isLanguage(value: string): boolean {
  if (/^[a-z]{2}([-_][A-Za-z]{2})?$/.test(value)) return LANGUAGE_NAMES.of(value.slice(0, 2)) !== undefined;
  const reading = /\p{L}{4}/u.test(value) ? readLanguage(value) : null;
  return reading !== null && "value" in reading && reading.value !== value;
}

// "CA" is Canada and California, "DE" Germany and Delaware: two letters are a country where they are no state.
const US_STATES = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split(
    " ",
  ),
);

/** Bare names with a dot are addresses where they are written small: "St.Ives" is a town. */
const isPage = (value: string): boolean =>
  reads(readWebsite(value)) && (/^(https?:|www\.)/i.test(value) || value === value.toLowerCase());
/** Pages of networks, which are websites of businesses that have no other. */
const PROFILE =
  /^(?:https?:\/\/)?(?:[a-z-]+\.)?(?:facebook|fb|instagram|linkedin|twitter|x|tiktok|pinterest|youtube|youtu|threads|bsky)\.(?:com|net|be|app|me)\b/i;
/** Where files and plans are kept that nobody is to be led to. */
const FILES =
  /^(?:https?:\/\/)?(?:(?:drive|docs|sheets|calendar|maps)\.google\.|(?:[\w-]+\.)*(?:dropbox|canva|notion|airtable|sharepoint|trello|asana|monday|clickup|figma|onedrive)\.)/i;
const isWebsite = (value: string): boolean => isPage(value) && !PROFILE.test(value) && !FILES.test(value);
/** Dates have as many figures, and marks between them. */
const isPhone = (value: string): boolean =>
  !isDate(value) &&
  /^\+?[\d\s().-]{7,20}$/.test(value) &&
  (value.match(/\d/g)?.length ?? 0) >= 7 &&
  /[\s().+-]/.test(value);
const isColor = (value: string): boolean =>
  value.startsWith("#") && (value.length === 7 || /[a-f]/i.test(value)) && reads(readColor(value));

/** A date, also one that may be two days; a spreadsheet's number for a day may be anything. */
const isDate = (value: string): boolean => reads(readDate(value)) || readDateOrders(value) !== null;
/** Nobody plans posts for days gone by: "client since" and birthdays are dates, too. */
const LATELY = -31;
/** Days of other things, by their names, folded. */
const OTHER_DAY =
  /renew|expir|\bend|until|due\b|birth|invoice|paid|payment|visit|review|contract|contact|meeting|call(ed)?\b|update|modif|creat|signed|joined|since|found|open(ed|ing)|last|activit|follow|deadline|appointment|anniversar|cancel|trial/;
const OTHER_TAG =
  /geburt|letzt|kontakt|aktivitat|verlanger|ablauf|kundig|fallig|rechnung|erstellt|geandert|vertrag|naissance|derni|visite|renouvel|echeance|creation|facture|nacimiento|cumple|ultim|renova|caduc|vencim|factura|creaci|nascita|complean|rinnov|scaden|fattura|nascimento|aniversario|criacao|verjaardag|geboorte|laatst|verleng|aangemaakt|vervald|bezoek/;
function mayStart({ values, header, today }: Values): boolean {
  const name = foldWords(header);
  if (OTHER_DAY.test(name) || OTHER_TAG.test(name)) return false;
  const since = today === undefined ? "" : addDays(today, LATELY);
  return values.every((value) => {
    const reading = readDate(value);
    const days = "value" in reading ? [reading.value] : Object.values(readDateOrders(value) ?? {});
    return days.length === 0 || days.some((day) => day !== null && day >= since);
  });
}

const WORDS = 5;
const isTone = (value: string): boolean => value.split(/\s+/).length <= WORDS && isRead(readTone(value));
/** "Casual" and "formal" are dress codes, too: one at least calls a tone by its name. */
const someTone = ({ values }: Values): boolean => values.some((value) => reads(readTone(value)));

/** "3x/week", "daily"; figures alone are ratings and much else. */
const isRate = (value: string): boolean =>
  /\p{L}/u.test(value) && !OTHER_RATE.test(value) && isRead(readPostsPerWeek(value));
/** Whatever else is done so often: "invoice monthly, net 60", "calls twice a week". */
const OTHER_RATE =
  /\b(?:invoic|bill|paid|pay|net|call|visit|meet|report|deliver|review|rent|due|clean|collect|prefer|order)/i;
/** "Weekly" alone is how often anything is done. */
const someRate = ({ values, isMute }: Values): boolean => isMute || values.some((value) => /\d/.test(value));

interface Sign {
  column: BatchColumn;
  fits: (value: string) => boolean;
  /** What else must hold of all the values. */
  also?: (values: Values) => boolean;
}

/** Values that only one column can hold, judged by the reader of that column; plain words tell nothing. */
const SIGNS: readonly Sign[] = [
  { column: "website", fits: isWebsite },
  { column: "brand_color", fits: isColor },
  { column: "timezone", fits: (value) => value.includes("/") && findTimezone(value) !== null },
  { column: "channels", fits: namesChannel },
  // Days under a name that is no known one may be those of opening or posting.
  {
    column: "closed_days",
    fits: (value) => splitList(value, /[|,;/]/).every(isWeekday),
    also: ({ isMute }) => isMute,
  },
  { column: "events", fits: (value) => reads(readEvents(value)) },
  { column: "country", fits: (value) => resolveCountry(readCountry(value)) !== null },
  { column: "language", fits: isLanguage },
  { column: "start_date", fits: isDate, also: mayStart },
  { column: "phone", fits: isPhone },
  { column: "tone", fits: isTone, also: someTone },
  { column: "posts_per_week", fits: isRate, also: someRate },
];

/** A header that says nothing of what stands under it: blank, "Column 4", "Q3", "Unnamed: 3". */
const isMuteHeader = (header: string): boolean =>
  !/\p{L}{3}/u.test(header.replace(/column|unnamed|field|spalte/gi, ""));

/** Posts a week repeat and are small; a list that counts 1, 2, 3 numbers its rows. */
function arePostsPerWeek(values: readonly string[]): boolean {
  const numbers = values.map((value) => (/^\d{1,2}$/.test(value) ? Number(value) : Number.NaN));
  const isSmall = numbers.every((number) => number >= 1 && number <= 21);
  return isSmall && numbers.length >= 3 && new Set(numbers).size <= numbers.length / 2;
}

const SHARE = 0.9;

/** Whether nine in ten fit at least; no more are read than it takes to know that they do not. */
function fitMostly(values: readonly string[], fits: (value: string) => boolean): boolean {
  let others = 0;
  return values.every((value) => {
    if (!fits(value)) others++;
    return values.length - others >= SHARE * values.length;
  });
}

/** Whether all of a column's values are pages of networks. */
export const areProfiles = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => PROFILE.test(value) && isPage(value));

/**
 * The column whose values look like these (nine in ten at least), or null. Small numbers are ratings and much else, so a
 * header may not speak against them.
 */
export function guessColumnByValue(cells: readonly string[], header: string, today?: string): BatchColumn | null {
  // Of a text that fills pages the beginning tells enough.
  const values = cells.map((cell) => cell.slice(0, LONGEST_USUAL));
  // A column of x is a column of ticks, not of the channel.
  if (values.every((value) => value.trim().toLowerCase() === "x")) return null;
  if (values.every((value) => US_STATES.has(value))) return null;
  const isMute = isMuteHeader(header);
  if (isMute && arePostsPerWeek(values)) return "posts_per_week";
  const isLike = ({ fits, also }: Sign) =>
    fitMostly(values, fits) && (also?.({ values, isMute, header, today }) ?? true);
  return SIGNS.find(isLike)?.column ?? null;
}
