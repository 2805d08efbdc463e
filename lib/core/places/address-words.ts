/** Postcodes as most countries write them: 62701-1234, LS1 4AB, K1A 0B1, D02 X285, 1012 AB, 00-001, 01310-100, 111 22, 560001. */
const CODE =
  "(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]\\d[\\dW]\\s?[A-Z\\d]{4}|\\d{4}\\s[A-Z]{2}|\\d{2}-\\d{3}|\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{3}-\\d{4}|\\d{3}\\s\\d{2,3}|(?:[A-Z]{1,2}-)?\\d{4,6}|\\d{8,9})";
/** The same, where more words follow: a house number may have four figures. */
const CODE_WITHIN =
  "(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|\\d{4}\\s[A-Z]{2}|\\d{5}-\\d{3,4}|(?:[A-Z]{1,2}-)?\\d{4,6})";
export const FIRST_CODE = new RegExp(`^(${CODE})\\s+(?=\\p{L}{2})`, "iu");
export const LAST_CODE = new RegExp(`(?:^|\\s+|\\s*-\\s*)(${CODE})$`, "iu");
/** "Hauptstraße 5 50667 Köln", "George St Sydney NSW 2000 Australia": what stands before it, it, and what is behind it. */
export const CODE_INSIDE = new RegExp(`^(.*\\p{L}{2}.*?)\\s(${CODE_WITHIN})\\s(\\p{L}[^\\d]*)$`, "iu");

const STREET =
  "(?:street|st|avenue|ave?|road|rd|boulevard|blvd|drive|dr|lane|ln|way|parkway|pkwy|highway|hwy|court|ct|place|pl|square|sq|terrace|circle|row|close|crescent|quay)\\.?";
const SIDE = "(?:[ns][ew]?|[ew]|north|south|east|west)\\.?";
const STREET_END = `${STREET}(?:\\s+${SIDE})?`;
export const STREET_WORD = new RegExp(`^${STREET}$`, "iu");
export const SIDE_WORD = new RegExp(`^${SIDE}$`, "iu");
/** "1234 Main St": the number is a house's. */
const HOUSE = new RegExp(`^\\d+[a-z]?\\s(?:.*\\s)?${STREET_END}$`, "iu");
/** What stands in front of a street's name elsewhere: "rue de Rivoli", "Av. Paulista 1000", "ul. Nowy Świat 5". */
const LEADING =
  "av\\.|avenida|avda\\.?|rua|rue|via|viale|corso|calle|plaza|piazza|praça|paseo|passeig|carrer|ul\\.|ulica|chemin|bd\\.?|impasse|quai|cours|allée";
/** "12 High Street", "350 5th Ave", "London Road", "Unit 4", "PO Box 7". */
const LINE = new RegExp(
  `^\\d+[a-z]?(?:[-/]\\d+[a-z]?)?\\s+(?:\\p{L}|\\d+(?:st|nd|rd|th)\\b)|^\\p{L}[\\p{L}.’' -]*\\s${STREET_END}$|^(?:unit|suite|ste\\.?|flat|apt\\.?|apartment|shop|floor|level|building|bldg\\.?|block|lot|p\\.?o\\.? box)\\b.*\\d|^(?:${LEADING})\\s\\p{L}`,
  "iu",
);
/** "Hauptstraße 5", and "Dublin 1". */
const NUMBERED = /^\p{L}[\p{L}.’' -]+\s\d+[a-z]?$/iu;
/** "Dublin 6W", "Paris 11e", "Wien 3.": the district of a large town. */
const DISTRICT = /(?<=\p{L}{2})\s\d{1,2}(?:\.|er|e|ème|[a-z])?$/iu;
/** "London SW1A", "Manchester M1": the half of a British postcode that people remember. */
const OUTWARD = /(?<=\p{L}{2})\s[A-Z]{1,2}\d{1,2}[A-Z]?$/u;

/** Whether a part of an address is a street and its house, which may have a number of four figures. */
export const isHouse = (part: string): boolean => HOUSE.test(part);

/** Whether a part of an address is a street, a house or a door and no town. */
export const isStreet = (part: string): boolean => LINE.test(part) || NUMBERED.test(part);

/** A town without its district or half a postcode; null where it has none, or it is a door ("Unit 4"). */
export function withoutDistrict(part: string): string | null {
  const town = part.replace(OUTWARD, "").replace(DISTRICT, "");
  return town === part || LINE.test(part) ? null : town;
}
