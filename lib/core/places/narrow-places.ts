import { besideTown, isCounty, withinCounty } from "./counties";
import { foldWords } from "./fold-place-name";
import { nearPostTowns } from "./near-post-town";
import type { PlaceQuery } from "./place-query";
import type { PlaceCandidate, PlaceTable } from "./place-table";
import { resolveCountry } from "./resolve-country";

/** What is left of the places of a name, and the words that were to narrow them and say nothing that we understand. */
export interface Narrowed {
  candidates: readonly PlaceCandidate[];
  unread: string[];
}

/** "London, CA" is read as a hamlet in California only while Canada's London is not this many times larger. */
export const REGION_PREFERENCE = 20;

/** What a word after the city can mean; some mean two things ("CA", "IN"). */
function readWord(
  table: PlaceTable,
  word: string,
): { regions: Set<string>; country: string | null; nation: string | null } {
  const regions = new Set(
    (table.regionsByName.get(foldWords(word)) ?? []).map((region) => `${region.country}/${region.code}`),
  );
  const resolved = resolveCountry(word);
  return { regions, country: resolved?.country ?? null, nation: resolved?.regionCode ?? null };
}

/** Whether a word after a town's name is no region, country or county that we know. */
export function isUnknownWord(table: PlaceTable, word: string): boolean {
  const { regions, country } = readWord(table, word);
  return regions.size === 0 && country === null && !isCounty(table, word);
}

/** Whether a word names the region or the country that a place lies in ("ME", "Maine" and "USA" do for Bangor). */
export function isWherePlaceLies(table: PlaceTable, word: string, place: PlaceCandidate["place"]): boolean {
  const { regions, country, nation } = readWord(table, word);
  const isItsCountry = country === place.country && (nation === null || nation === place.regionCode);
  return isItsCountry || regions.has(`${place.country}/${place.regionCode}`);
}

/** Keeps the candidates that fit a country. */
function narrowCountry(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  word: string,
): readonly PlaceCandidate[] {
  const { regions, country, nation } = readWord(table, word);
  if (regions.size === 0 && country === null) return candidates;
  const inCountry = candidates.filter(
    ({ place }) => place.country === country && (nation === null || place.regionCode === nation),
  );
  return inCountry.length > 0
    ? inCountry
    : candidates.filter(({ place }) => regions.has(`${place.country}/${place.regionCode}`));
}

/** Keeps the candidates that fit a word that is a region or a country, and of those the ones in the county that it is; null where it is none. */
function narrowKnown(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  word: string,
): readonly PlaceCandidate[] | null {
  const { regions, country, nation } = readWord(table, word);
  if (regions.size === 0 && country === null)
    return isCounty(table, word) ? withinCounty(table, candidates, word) : null;
  const inRegion = candidates.filter(({ place }) => regions.has(`${place.country}/${place.regionCode}`));
  const inCountry = candidates.filter(
    ({ place }) => place.country === country && (nation === null || place.regionCode === nation),
  );
  const [first, other] = [inRegion[0], inCountry[0]];
  if (!first || (other && other.population > REGION_PREFERENCE * first.population)) return inCountry;
  return narrowCounty(table, inRegion, word);
}

/** A county is written for its nation, too, and those of several countries have one name: of the United States "Kent" is none. */
function narrowCounty(table: PlaceTable, inRegion: readonly PlaceCandidate[], word: string): readonly PlaceCandidate[] {
  const isAbroad = ({ place }: PlaceCandidate) => place.country !== "GB" && place.country !== "IE";
  if (inRegion.some(isAbroad)) return inRegion;
  return withinCounty(table, inRegion, word) ?? inRegion;
}

/** Words around the name of a region: "State of Victoria", "Gauteng Province". */
const AROUND =
  /^(?:the )?(?:state|province|region|territory|canton|kanton|land|provincia|province|estado|comunidad|regione|prov) (?:of |de |di |du |do |da |d )?|^greater | (?:state|province|region|territory|prefecture|area)$/g;
/** "US-CA": a country and its region. */
const CODES = /^([A-Z]{2})-([A-Z\d]{1,3})$/;
const MARKS = /\s*[,/|()[\];]\s*|\s+[-–]\s+/;

const withoutAround = (word: string): string => foldWords(word).replace(AROUND, "");

/** "Cook County Illinois": two that are known, without a mark between them. */
function splitKnown(table: PlaceTable, text: string): string[] | null {
  const words = text.split(/\s+/);
  const isKnown = (word: string) => !isUnknownWord(table, word);
  const ways = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  return ways.find((way) => way.every(isKnown)) ?? null;
}

/** The words of a region's cell that are each to be understood: "Leeds (West Yorkshire)", "Cook County, IL". */
function listWords(table: PlaceTable, text: string): string[] {
  if (text === "" || !isUnknownWord(table, text)) return text === "" ? [] : [text];
  const codes = CODES.exec(text);
  if (codes) return codes.slice(1);
  const parts = text.split(MARKS).filter((part) => part !== "");
  return parts.flatMap((part) => (isUnknownWord(table, part) && splitKnown(table, part)) || [part]);
}

/** What a word that names no region may say all the same: a county by its bare name, or the town that a place lies by. */
function narrowUnknown(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  word: string,
): readonly PlaceCandidate[] | null {
  const bare = withoutAround(word);
  const known = bare === foldWords(word) || bare === "" ? null : narrowKnown(table, candidates, bare);
  if (known !== null) return known;
  for (const name of new Set([word, bare])) {
    const inCounty = withinCounty(table, candidates, name) ?? [];
    const found = inCounty.length > 0 ? inCounty : besideTown(table, candidates, name);
    if (found.length > 0) return found;
  }
  return null;
}

const isCode = (word: string): boolean => /^[A-Z\d]{1,3}$/i.test(word);

/** A code of other countries' regions says nothing in one that has none such: in Italy "MI" is no Michigan, and "TO" not Tonga. */
function isCodeAbroad(table: PlaceTable, word: string, country: string | null): boolean {
  if (country === null || !isCode(word)) return false;
  const { regions, country: itself } = readWord(table, word);
  return itself !== country && ![...regions].some((one) => one.startsWith(`${country}/`));
}

/** Those that fit a word, or null where it says nothing that we understand; `country`: the one that the row names. */
function narrowByWord(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  word: string,
  country: string | null,
): readonly PlaceCandidate[] | null {
  const known = narrowKnown(table, candidates, word);
  if (known === null) return narrowUnknown(table, candidates, word);
  if (known.length > 0) return known;
  const other = isCode(word) ? narrowUnknown(table, candidates, word) : null;
  // South Africa's "North West" is half of many a market.
  return other ?? (isCodeAbroad(table, word, country) || !mayTell(word) ? null : known);
}

/** Points of the compass and the like: parts of a market that tell no town from another. */
const VAGUE =
  /^(?:(?:north|south|east|west|mid|central|middle|inner|outer|upper|lower|greater)(?:ern)?[ -]?)+(?:region|area|zone|coast|side|territory)?$|^(?:region|area|zone|territory|district) ?[a-z\d]{1,3}$|^(?:emea|apac|latam|national|domestic|local|metro|midwest|hq|headquarters|other|tbc|tbd|unknown|na|none)$/i;

/** Whether a word that we do not understand may yet tell which of several towns is meant. */
export const mayTell = (word: string): boolean => !VAGUE.test(foldWords(word));

function narrowByWords(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  words: readonly string[],
  country: string | null,
): Narrowed {
  const unread: string[] = [];
  let left = candidates;
  for (const word of words) {
    const found = narrowByWord(table, left, word, country);
    if (found === null) unread.push(word);
    else left = found;
  }
  return { candidates: left, unread };
}

/** Half a postcode, a house and the like, in a town's cell. */
const isNumbered = (word: string) => /\d/.test(word);

/** The places of a name that fit the words after it and the other fields. */
export function narrowAll(
  table: PlaceTable,
  namesakes: readonly PlaceCandidate[],
  words: readonly string[],
  { within, region, country }: PlaceQuery,
): Narrowed {
  const liesWithin = ({ place }: PlaceCandidate) =>
    within?.some(({ country, region = place.regionCode }) => country === place.country && region === place.regionCode);
  const there = within ? nearPostTowns(table, namesakes.filter(liesWithin), within) : namesakes;
  const inCountry = country?.trim() ? narrowCountry(table, there, country) : there;
  const typed = narrowByWords(table, inCountry, words, null);
  const code = resolveCountry(country ?? "")?.country ?? null;
  const own = narrowByWords(table, typed.candidates, listWords(table, region?.trim() ?? ""), code);
  const unread = [...typed.unread.filter((word) => !isNumbered(word)), ...own.unread];
  return { candidates: own.candidates, unread: unread.filter((word) => /[\p{L}\d]/u.test(word)) };
}
