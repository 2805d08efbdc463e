import type { Occasion } from "../brief";
import { foldWords } from "../places/fold-place-name";

/** A holiday as date-holidays gives it; `type` is public, bank, school, optional or observance. */
export interface RawHoliday {
  date: string;
  name: string;
  type: string;
  substitute?: boolean;
}

// Technical, political or divisive days no shop posts about, and names that say nothing by themselves.
const DENIED =
  /bank holiday$|substitute|day 2$|in lieu|\bobserved\b|^public holiday$|bridge|election|inauguration|confederate|jefferson davis|columbus|army day|armed forces|victory over|spring festival|half day|revolucao constitucionalista/;
// Bank holidays people spend outdoors are kept although their names are technical.
const KEPT = /^(early may|spring|summer|may|june|august|october|2 january) bank holiday$/;
const SOMBRE =
  /memorial|remembrance|anzac|september 11|good friday|maundy thursday|holocaust|truth and (reconciliation|justice)|australia day|patriot|all saints|all souls|totensonntag|yom kippur|atonement|tisha|martyr|armistice|genocide|veterans|ashura|repentance|mourning|martin luther king|malvinas|qingming|victory day|victims|fallen|volkstrauertag|liberation from/;
/** Quiet days that are festive under the same name elsewhere: Soweto 1976 and Sharpeville 1960. */
const SOMBRE_HERE: Record<string, RegExp> = { ZA: /^(youth day|human rights day)$/, IT: /^liberation day$/ };
const WORTH_OBSERVING = /mother|father|easter sunday|lovers|carnival|mandela|saint martin/;
const OPTIONAL_KEPT =
  /^(civic holiday|simcoe day|heritage day|natal day|british columbia day|new brunswick day|saskatchewan day|terry fox day)$/;

/** Better-known or local names; the key is folded, with the country where it matters. */
const RENAMED: Record<string, string> = {
  "presidents day": "Presidents' Day",
  "martin luther kings and robert e lees birthdays": "Martin Luther King Jr. Day",
  "US/labour day": "Labor Day",
  "US/juneteenth": "Juneteenth",
  "first monday in may": "May bank holiday",
  "first monday in june": "June bank holiday",
  "first monday in august": "August bank holiday",
  "last monday in october": "October bank holiday",
  "provincial anniversary day": "Anniversary Day",
  "end of ramadan eid al fitr": "Eid al-Fitr",
  "feast of the sacrifice eid al adha": "Eid al-Adha",
  "first day of ramadan": "Ramadan",
  "DE/national holiday": "German Unity Day",
  "FR/bastille day": "Bastille Day",
  "IT/liberation from nazi fascism 1945": "Liberation Day",
  "CL/national holiday": "Fiestas Patrias",
  "national holiday": "National Day",
  "korean new year": "Lunar New Year",
  "IL/simchat torah shmini atzeret": "Simchat Torah",
  "ES/labour day": "Workers' Day",
  "AU/labour day": "Labour Day",
  "DE/boxing day": "Second Day of Christmas",
  "IT/boxing day": "St Stephen's Day",
  "NL/boxing day": "Second Day of Christmas",
  "DE/memorial day": "Volkstrauertag",
  "MX/all souls day": "Day of the Dead",
  "GB/january 2nd": "2 January bank holiday",
};

/** Days the library has wrong: a bridge day told as the feast, and a Deepavali a month late. */
const WRONG = new Set(["CL/2027-09-17", "SG/2028-11-15", "MY/2028-11-15"]);

/** Restricted where the library's regional entries were found wrong or obscure: only these names count. */
const ONLY: Record<string, RegExp> = {
  IN: /^(republic day|independence day|gandhi jayanti|christmas day|good friday)$/,
};

/**
 * Decides about one entry of date-holidays: null when a shop would not mention it, else an occasion with an
 * English name people use. Days of mourning and faith's quiet days are `sombre`: they get no promotion.
 */
export function judgeHoliday(raw: RawHoliday, country: string): Occasion | null {
  const key = foldWords(raw.name);
  const plain = raw.name.replaceAll("’", "'").replace(/\s*\([^)]*\)/g, "");
  const name = RENAMED[`${country}/${key}`] ?? RENAMED[key] ?? plain;
  const shown = foldWords(name);
  const sombre = SOMBRE.test(shown) || SOMBRE_HERE[country]?.test(shown) === true;
  if (raw.substitute || WRONG.has(`${country}/${raw.date.slice(0, 10)}`) || ONLY[country]?.test(shown) === false)
    return null;
  if ((DENIED.test(key) || DENIED.test(shown)) && !KEPT.test(shown)) return null;
  const isWanted =
    raw.type === "public" ||
    sombre ||
    (raw.type === "observance" && WORTH_OBSERVING.test(shown)) ||
    OPTIONAL_KEPT.test(shown);
  if (!isWanted) return null;
  const date = raw.date.slice(0, 10);
  const kind = raw.type === "public" ? "public_holiday" : "observance";
  const id = `${shown.replaceAll(" ", "-")}-${date.slice(0, 4)}`;
  return { id, name, date, kind, sombre, relevantTo: [], carriedBy: "any" };
}
