import type { Occasion } from "../brief";
import { addDays, weekdayOf } from "../dates/local-date";
import { isInRamadan } from "../dates/ramadan";
import { foldWords } from "../places/fold-place-name";
import { HOLIDAY_NAMES, NOT_ENGLISH } from "./holiday-names";

/** A holiday as date-holidays gives it; `type` is public, bank, school, optional or observance. */
export interface RawHoliday {
  date: string;
  name: string;
  type: string;
  substitute?: boolean;
  /** The library's rule for its date. */
  rule?: string;
}

// Technical, political or divisive days no shop posts about, and names that say nothing by themselves.
const DENIED =
  /bank holiday$|substitute|day 2$|in lieu|\bobserved\b|^public holiday$|bridge|election|inauguration|confederate|jefferson davis|army day|armed forces|victory over|spring festival|half day|revolucao constitucionalista|cursed soldiers|polish villages|steadfast clergy|rescuing jews|memorial day of the republic|stalinism|dien bien phu|communist dictatorships/;
// Bank holidays people spend outdoors are kept although their names are technical.
const KEPT = /^(early may|spring|summer|may|june|august|october|2 january) bank holiday$/;
/** Armed forces whose day is the whole country's day off. */
const KEPT_HERE: Record<string, RegExp> = { AM: /^army day$/ };
const SOMBRE =
  /memorial|remembrance|anzac|september 11|good friday|maundy thursday|holocaust|truth and (reconciliation|justice)|^australia day$|^patriot day$|all saints|all souls|totensonntag|yom kippur|atonement|tisha|martyr|armistice|genocide|veterans|ash(?:o?ura)|tas(?:o?ua)|arbae+n|demise|repentance|mourning|martin luther king|malvinas|qingming|ching ming|tomb sweeping|victory day|victims|fallen|volkstrauertag|liberation from/;
/** Quiet days that are festive under the same name elsewhere: Soweto 1976 and Sharpeville 1960. */
const SOMBRE_HERE: Record<string, RegExp> = {
  ZA: /^(youth day|human rights day)$/,
  IT: /^liberation day$/,
  AM: /^victory and peace day$/,
};
/** Festive days under a name that is a quiet one's elsewhere. */
const FESTIVE_HERE: Record<string, RegExp> = {
  TR: /^victory day$/,
  EE: /^victory day$/,
  MT: /^victory day$/,
  BD: /^victory day$/,
  JP: /^constitution memorial day$/,
  TH: /^chakri memorial day$/,
};
/** A day off after a quiet day is a day off. */
const DAY_AFTER = /^the day following\b/;
/** Thailand's royal birthdays and its days without alcohol, a war's end in one state, a carnival that hardly anybody keeps. */
const UNSPOKEN_HERE: Record<string, RegExp> = {
  TH: /\b(queen|coronation|adulyadejs|suthida|makha bucha|asalha puja|buddhist lent)\b/,
  // Days after a feast and of the state's making.
  IR: /^holyday for fetr eeid$|revolution|oil industry|khordad|islamic republic/,
  US: /^victory day$/,
  TW: /day of the chinese new year$/,
  NO: /^carnival$/,
};
const WORTH_OBSERVING = /(mother|father)s day|easter sunday|lovers|carnival|mandela/;
const OPTIONAL_KEPT =
  /^(civic holiday|simcoe day|heritage day|natal day|british columbia day|new brunswick day|saskatchewan day|terry fox day)$/;

/** Days the library has wrong: a bridge day told as the feast, a Deepavali a month late, Ghana's founders on the day they had until 2025. */
const WRONG = new Set([
  "CL/2027-09-17",
  "SG/2028-11-15",
  "MY/2028-11-15",
  "GH/2026-08-04",
  "GH/2027-08-04",
  "GH/2028-08-04",
]);

/**
 * Days the library has on another date. Hong Kong's 26 December stays Boxing Day where its day off moves to Monday; Mauritius keeps Maha Shivaratri on the night of the
 * fourteenth day of the waning moon (6 March 2027, 23 February 2028), as India does. Eid al-Fitr 2027 in Singapore, Malaysia and the Philippines: 10 March, as Singapore's
 * Ministry of Manpower publishes it. By the criterion of MUIS (MABIMS: moon 3° high, 6.4° from the sun at sunset) the new
 * moon of 8 March, 09:29 UTC, is not two hours old at that day's sunset and cannot be seen, so Ramadan has thirty days.
 * Indonesia and Brunei go by the same criterion; by it the new moons of 6 May 2027 (10:58 UTC) and 25 February 2028 (10:37 UTC)
 * are too young, too. Pakistan, Bangladesh and Mauritius look for the moon themselves, and in those months cannot see it
 * before the next evening either. Published for 2026: Eid al-Fitr on 21 March in Indonesia (SKB 3 Menteri), Pakistan and
 * Bangladesh, Eid al-Adha on 28 May in Bangladesh, Ashura on 26 June in both. On 5 June 2027 the moon sets over Dhaka as on 9 April 2024
 * and 17 May 2026 (8.5° high, 10.5° from the sun), when Bangladesh did not see it, and over Karachi as on that 9 April, when Pakistan did: Ashura is a day later in Dhaka. Iran's calendar has its Eids when the moon
 * can be seen, too. Sri Lanka's new year is the 13th of April in leap years.
 */
const MOVED: Readonly<Record<string, string>> = {
  "SG/2027-03-09": "2027-03-10",
  "MY/2027-03-09": "2027-03-10",
  "PH/2027-03-09": "2027-03-10",
  "ID/2026-03-20": "2026-03-21",
  "PK/2026-03-20": "2026-03-21",
  "BD/2026-03-20": "2026-03-21",
  "BN/2026-03-20": "2026-03-21",
  "ID/2027-03-09": "2027-03-10",
  "BN/2027-03-09": "2027-03-10",
  "PK/2027-03-09": "2027-03-10",
  "BD/2027-03-09": "2027-03-10",
  "MU/2027-03-09": "2027-03-10",
  "SG/2028-02-26": "2028-02-27",
  "MY/2028-02-26": "2028-02-27",
  "ID/2028-02-26": "2028-02-27",
  "BN/2028-02-26": "2028-02-27",
  "PH/2028-02-26": "2028-02-27",
  "PK/2028-02-26": "2028-02-27",
  "BD/2028-02-26": "2028-02-27",
  "MU/2028-02-26": "2028-02-27",
  "SG/2027-05-16": "2027-05-17",
  "MY/2027-05-16": "2027-05-17",
  "ID/2027-05-16": "2027-05-17",
  "BN/2027-05-16": "2027-05-17",
  "PK/2027-05-16": "2027-05-17",
  "BD/2027-05-16": "2027-05-17",
  "BD/2026-05-27": "2026-05-28",
  "BN/2026-02-18": "2026-02-19",
  "IR/2026-03-20": "2026-03-21",
  "IR/2027-03-09": "2027-03-10",
  "IR/2028-02-26": "2028-02-27",
  "IR/2027-05-16": "2027-05-17",
  "PK/2026-06-24": "2026-06-26",
  "PK/2027-06-14": "2027-06-15",
  "PK/2028-06-02": "2028-06-04",
  "BD/2026-06-25": "2026-06-26",
  "BD/2027-06-15": "2027-06-16",
  "BD/2028-06-03": "2028-06-04",
  "LK/2028-04-14": "2028-04-13",
  "LK/2028-04-13": "2028-04-12",
  // Timkat is a day later before a leap year.
  "ET/2028-01-19": "2028-01-20",
  "HK/2027-12-27": "2027-12-26",
  "HK/2032-12-27": "2032-12-26",
  "MU/2027-03-07": "2027-03-06",
  "MU/2028-02-25": "2028-02-23",
};

/**
 * Days of the moon that the library has on last year's dates or on none of its own: Sri Lanka's and Bangladesh's, which
 * data/occasions.json has. Bangladesh keeps two days of its former government no more.
 */
const WRONG_HERE: Readonly<Record<string, RegExp>> = {
  LK: /poya|deepavali|^id ul|milad|sivarathri/,
  BD: /^(buddhas birthday|durga puja|janmashtami|childrens day|national mourning day)$/,
  // Mothers have the first Sunday in May; the eighth of March is Women's Day.
  RO: /^mothers day$/,
  // The library calls the day of mourning for 1915 Mother's Day.
  AM: /^mothers day$/,
  // Since 2023 the war's end is remembered on the eighth of May.
  UA: /^victory day/,
  // Western Good Friday, and a fast that only its few believers keep.
  RS: /^(good friday|yom kippur)$/,
  MK: /^yom kippur$/,
  ME: /^yom kippur$/,
  HR: /^yom kippur$/,
  // Its new year and the feasts by its own calendar, a day later before a leap year, are in data/occasions.json.
  ET: /^(new years day|christmas day|finding of the true cross|day of lament)$/,
  // The ninth of October, not of September.
  EC: /guayaquil/,
  // No day off since 2023.
  FJ: /^constitution day$/,
  // Since 2021 the revolution has 17 December.
  TN: /^عيد/,
  // A working day since 2019.
  AE: /miraj/,
};
const isWrong = (shown: string, date: string, country: string) =>
  WRONG.has(`${country}/${date}`) || WRONG_HERE[country]?.test(shown) === true;

/** The day that an entry is really on; Good Friday stands beside what is moved in Sri Lanka. */
function trueDateOf({ date }: RawHoliday, shown: string, country: string): string {
  const day = date.slice(0, 10);
  return shown === "good friday" ? day : (MOVED[`${country}/${day}`] ?? day);
}

/** Saudi Arabia's entries are the days off, which begin with the last fast and the day at Arafat. */
function ownDayOf(shown: string, date: string, country: string): string {
  const isEve = shown === "eid al adha" || (shown === "eid al fitr" && isInRamadan(date));
  return country === "SA" && isEve ? addDays(date, 1) : date;
}

/** Where a holiday on a weekend is made up for on a weekday that people know as one more day off. */
const SUBSTITUTES: Readonly<Record<string, "bank" | "public">> = {
  GB: "bank",
  IE: "bank",
  AU: "public",
  NZ: "public",
  ZA: "public",
};

/** Mondays after Sharpeville's and Soweto's day. */
const AFTER_QUIET: Readonly<Record<string, RegExp>> = { ZA: /-(?:03-22|06-17)$/ };

const isSombreName = (shown: string, country: string) =>
  SOMBRE.test(shown) || SOMBRE_HERE[country]?.test(shown) === true;

/** True of a day off that makes up for a quiet one: nobody is wished a lie-in because of Anzac Day. */
const isAfterQuiet = (shown: string, date: string, country: string) =>
  isSombreName(shown, country) || AFTER_QUIET[country]?.test(date) === true;

/** The day in lieu as people call it, or null: a day off, never a second feast ("Christmas Day bank holiday"). */
function judgeSubstitute(raw: RawHoliday, name: string, country: string): Occasion | null {
  const sort = SUBSTITUTES[country];
  const date = raw.date.slice(0, 10);
  const isNameless = /^public holiday$/i.test(name);
  if (sort === undefined || (!raw.substitute && !isNameless)) return null;
  // South Africa's entry says no more than that it is one; its law gives the Monday after a Sunday.
  if (isNameless && weekdayOf(date) !== "monday") return null;
  if (isAfterQuiet(foldWords(name), date, country)) return null;
  const shown = isNameless
    ? "Monday public holiday"
    : /bank holiday$/.test(name)
      ? "New Year bank holiday"
      : `${name} ${sort} holiday`;
  const id = `${foldWords(shown).replaceAll(" ", "-")}-${date.slice(0, 4)}`;
  return { id, name: shown, date, kind: "public_holiday", sombre: false, relevantTo: [], carriedBy: "any" };
}

/** Restricted where the library's regional entries were found wrong or obscure: only these names count. */
const ONLY: Record<string, RegExp> = {
  IN: /^(republic day|independence day|gandhi jayanti|christmas day|good friday)$/,
};

/** Entries that are wrong, technical, divisive or have no English name. */
/** Presidents' birthdays of February that a state gives its offices around Thanksgiving and Christmas, for a longer rest. */
const isOfficeDay = (shown: string, date: string, country: string) =>
  country === "US" &&
  (shown === "state holiday" || (/\b(?:washingtons?|lincolns?)\b/.test(shown) && date.slice(5, 7) !== "02"));

function isLeftOut(key: string, shown: string, { date }: RawHoliday, country: string): boolean {
  if (isWrong(shown, date.slice(0, 10), country) || ONLY[country]?.test(shown) === false) return true;
  if (isOfficeDay(shown, date, country)) return true;
  if (NOT_ENGLISH.test(shown) || UNSPOKEN_HERE[country]?.test(shown)) return true;
  return (DENIED.test(key) || DENIED.test(shown)) && !KEPT.test(shown) && KEPT_HERE[country]?.test(shown) !== true;
}

const isWanted = ({ type }: RawHoliday, shown: string) =>
  type === "public" || (type === "observance" && WORTH_OBSERVING.test(shown)) || OPTIONAL_KEPT.test(shown);

/**
 * Decides about one entry of date-holidays: null when a shop would not mention it, else an occasion with an
 * English name people use. Days of mourning and faith's quiet days are `sombre`: they get no promotion.
 */
export function judgeHoliday(raw: RawHoliday, country: string): Occasion | null {
  // A day in lieu is known by the name of its day.
  const key = foldWords(raw.substitute ? raw.name.replace(/\s*\([^)]*\)/g, "") : raw.name);
  const plain = raw.name.replaceAll("’", "'").replace(/\s*\([^)]*\)/g, "");
  const name = HOLIDAY_NAMES[`${country}/${key}`] ?? HOLIDAY_NAMES[key] ?? plain;
  const shown = foldWords(name);
  const substitute = judgeSubstitute(raw, name, country);
  if (substitute) return substitute;
  const isFestive = DAY_AFTER.test(shown) || FESTIVE_HERE[country]?.test(shown) === true;
  const sombre = !isFestive && isSombreName(shown, country);
  if (raw.substitute || isLeftOut(key, shown, raw, country)) return null;
  if (!sombre && !isWanted(raw, shown)) return null;
  const date = ownDayOf(shown, trueDateOf(raw, shown, country), country);
  const kind = raw.type === "public" ? "public_holiday" : "observance";
  const id = `${shown.replaceAll(" ", "-")}-${date.slice(0, 4)}`;
  return { id, name, date, kind, sombre, relevantTo: [], carriedBy: "any" };
}
