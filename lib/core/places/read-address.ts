import type { PlaceTable } from "./place-table";
import { isUnknownWord } from "./search-places";

/** Postcodes as most countries write them: 62701-1234, LS1 4AB, K1A 0B1, D02 X285, 1012 AB, 00-001, 01310-100, 111 22, 560001. */
const CODE =
  "(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]\\d[\\dW]\\s?[A-Z\\d]{4}|\\d{4}\\s[A-Z]{2}|\\d{2}-\\d{3}|\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{3}\\s\\d{2,3}|(?:[A-Z]{1,2}-)?\\d{4,6})";
const FIRST = new RegExp(`^${CODE}\\s+(?=\\p{L}{2})`, "iu");
const LAST = new RegExp(`(?:^|\\s+)${CODE}$`, "iu");
const STREET_WORD =
  "(?:street|st|avenue|ave?|road|rd|boulevard|blvd|drive|dr|lane|ln|way|parkway|pkwy|highway|hwy|court|ct|place|pl|square|sq|terrace|circle|row|close|crescent|quay)\\.?(?:\\s+(?:[ns][ew]?|[ew]|north|south|east|west)\\.?)?";
/** "1234 Main St": the number is a house's. */
const HOUSE = new RegExp(`^\\d+[a-z]?\\s(?:.*\\s)?${STREET_WORD}$`, "iu");
/** "12 High Street", "350 5th Ave", "London Road", "Unit 4", "PO Box 7", "Hauptstraße 5". */
const STREET = new RegExp(
  `^\\d+[a-z]?(?:[-/]\\d+[a-z]?)?\\s+(?:\\p{L}|\\d+(?:st|nd|rd|th)\\b)|^\\p{L}[\\p{L}.’' -]*\\s${STREET_WORD}$|^(?:unit|suite|ste\\.?|flat|apt\\.?|apartment|shop|floor|level|building|bldg\\.?|block|lot|p\\.?o\\.? box)\\b.*\\d|^\\p{L}[\\p{L}.’' -]+\\s\\d+[a-z]?$`,
  "iu",
);
/** Countries as they call themselves: no towns, though some far away are called so. */
const COUNTRY =
  /^(?:españa|espana|nederland|deutschland|italia|france|österreich|osterreich|schweiz|suisse|svizzera|belgi[eë]|belgique|brasil|m[eé]xico|polska|sverige|norge|danmark|suomi|[eé]ire|portugal|t[uü]rkiye|argentina|chile|colombia|per[uú])$/iu;

function withoutCode(part: string): string {
  if (HOUSE.test(part)) return part;
  const text = part.replace(FIRST, "").trim();
  return text.replace(LAST, "").trim();
}

/**
 * The towns that a line may mean which holds a postcode or a street, the likeliest first: "12 High Street, Leeds LS1 4AB" is
 * in Leeds. None for a line that holds neither.
 */
export function listTownsOfAddress(table: PlaceTable, line: string): string[] {
  const parts = line.split(/\s*[,\n;]\s*/).filter((part) => part !== "");
  const bare = parts.map(withoutCode);
  const left = bare.filter((part) => part !== "");
  const hasStreet = parts.length > 1 && bare.some((part) => STREET.test(part));
  if (!hasStreet) return left.join(", ") === parts.join(", ") || left.length === 0 ? [] : [left.join(", ")];
  // From the end: regions and countries stand behind their town, and streets before it.
  const ends = left
    .map((_, index) => left.slice(left.length - 1 - index))
    .filter(
      ([first = ""], index) => !COUNTRY.test(first) && (index === 0 || !STREET.test(first)) && !HOUSE.test(first),
    );
  // "Washington, DC" is said whole: the name alone is a region, too.
  const isTown = ([first = ""]: readonly string[]) => isUnknownWord(table, first);
  return [...ends.filter(isTown), ...ends.filter((end) => !isTown(end)).reverse()].map((end) => end.join(", "));
}
