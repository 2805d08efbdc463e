import type { PlaceQuery } from "./place-query";

/** "Brisbane City QLD", "Sydney CBD": the middle of a town is the town. */
const MIDDLE = /(?<=\p{L}{3})\s+(?:city centre|town centre|city center|downtown|cbd|city)(?=$|[\s,])/iu;
/** "Co. Dublin" stands for the town where a list has no better one. */
const COUNTY = /^(?:co\.?|county)\s+(?=\p{L}{4,}(?:$|,))/iu;
/** "Calle Mayor 5 Madrid", "Via Roma 10 Milano": behind the house. */
const STREET = "(?:av\\.?|avenida|avda\\.?|rua|rue|via|viale|corso|calle|plaza|piazza|paseo|ul\\.?|ulica|chemin|quai)";
const HOUSE_LAST = new RegExp(`^${STREET}\\s\\p{L}[^\\d,]*\\s\\d+[a-z]?\\s+(?=\\p{L}{2})`, "iu");
/** "12 rue de Rivoli Paris": the last word, unless the street is named after it ("12 rue de Paris"). */
const HOUSE_FIRST = new RegExp(
  `^\\d+[a-z]?,?\\s${STREET}\\s[^\\d,]*?(?<!\\s(?:de|du|des|del|della|di|da|do|la|le|les|el|los|las|san|santa|saint))\\s(?=[\\p{L}-]{3,}$)`,
  "iu",
);
const IRELAND_AND_BRITAIN = [{ country: "IE" }, { country: "GB" }];

/** What a line in which no town was found says without the words around its town; null where nothing can be left out. */
export function plainerLine(line: string): Pick<PlaceQuery, "city" | "within"> | null {
  const text = line.trim();
  const without = (pattern: RegExp) => (pattern.test(text) ? { city: text.replace(pattern, "") } : null);
  const county = without(COUNTY);
  if (county) return { ...county, within: IRELAND_AND_BRITAIN };
  return without(HOUSE_LAST) ?? without(HOUSE_FIRST) ?? without(MIDDLE);
}
