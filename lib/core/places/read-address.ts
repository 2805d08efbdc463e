import type { PlaceTable } from "./place-table";
import { isUnknownWord } from "./search-places";

/** Postcodes as most countries write them: 62701-1234, LS1 4AB, K1A 0B1, D02 X285, 1012 AB, 00-001, 01310-100, 111 22, 560001. */
const CODE =
  "(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]\\d[\\dW]\\s?[A-Z\\d]{4}|\\d{4}\\s[A-Z]{2}|\\d{2}-\\d{3}|\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{3}\\s\\d{2,3}|(?:[A-Z]{1,2}-)?\\d{4,6})";
const FIRST = new RegExp(`^${CODE}\\s+(?=\\p{L}{2})`, "iu");
const LAST = new RegExp(`(?:^|\\s+)${CODE}$`, "iu");
/** "12 High Street", "Unit 4", "PO Box 7", "Hauptstraße 5". */
const STREET =
  /^\d+[a-z]?(?:[-/]\d+[a-z]?)?\s+\p{L}|^(?:unit|suite|ste\.?|flat|apt\.?|apartment|shop|floor|level|building|bldg\.?|block|lot|p\.?o\.? box)\b.*\d|^\p{L}[\p{L}.’' -]+\s\d+[a-z]?$/iu;

function withoutCode(part: string): string {
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
    .filter(([first = ""]) => !STREET.test(first));
  const isTown = ([first = ""]: readonly string[]) => isUnknownWord(table, first);
  return [...ends.filter(isTown), ...ends.filter((end) => !isTown(end))].map((end) => end.join(", "));
}
