import {
  CODE_INSIDE,
  FIRST_CODE,
  isHouse,
  isStreet,
  LAST_CODE,
  SIDE_WORD,
  STREET_WORD,
  withoutDistrict,
} from "./address-words";
import { findCountryName } from "./country-names";
import { isUnknownWord } from "./narrow-places";
import type { PlaceTable } from "./place-table";
import { type PlaceArea, readPostcode } from "./read-postcode";

/** The towns that a line may mean, the likeliest first, and where its postcode says that they lie (nowhere: it does not say). */
export interface AddressTowns {
  towns: string[];
  areas: PlaceArea[];
}

/** Parts of a line without postcodes. */
interface Bare {
  parts: string[];
  areas: PlaceArea[];
}

/** Takes the postcode from the end, the inside or the beginning of a part. */
function stripCode(table: PlaceTable, part: string, before: string): Bare {
  const [last, code] = LAST_CODE.exec(part) ?? [];
  if (last !== undefined && code !== undefined && !isHouse(part)) {
    const rest = part.slice(0, -last.length).trim();
    return { parts: [rest], areas: readPostcode(table, `${before}, ${rest}`, code) };
  }
  const [, ahead = "", inner, behind = ""] = CODE_INSIDE.exec(part) ?? [];
  if (inner !== undefined && !behind.split(/\s+/).some((word) => STREET_WORD.test(word)))
    return { parts: [ahead, behind], areas: readPostcode(table, ahead, inner) };
  return { parts: [part], areas: [] };
}

/**
 * "12 George St Sydney" has no comma behind its street. The ways to read it, the shortest street first: what seems a
 * street's second word may be the "St" of St Ives.
 */
function splitStreet(part: string): string[][] {
  const words = part.split(/\s+/);
  if (!words.slice(0, 2).some((word) => /\d/.test(word))) return [[part]];
  const ways = words.flatMap((word, at) => {
    const rest = words.slice(at + 1);
    if (at < 2 || !STREET_WORD.test(word) || !/^\p{L}/u.test(rest.join(" "))) return [];
    const street = words.slice(0, at + 1).join(" ");
    const withSide = [street, rest.join(" ")];
    // "Queen St W Toronto", and West Bromwich.
    return rest.length > 1 && SIDE_WORD.test(rest[0] ?? "")
      ? [withSide, [street, rest.slice(1).join(" ")]]
      : [withSide];
  });
  return ways.length === 0 ? [[part]] : ways;
}

/** A leading postcode, which a house number is like: "50667 Köln". */
function stripFirst(table: PlaceTable, part: string): Bare {
  const [first, code] = isHouse(part) ? [] : (FIRST_CODE.exec(part) ?? []);
  if (first === undefined || code === undefined) return { parts: [part], areas: [] };
  const rest = part.slice(first.length).trim();
  // "20121 Milano MI": where the code stands in front, two letters are an Italian province and no state.
  const town = /^\d{5}$/.test(code) ? rest.replace(/(?<=\p{Ll})\s\p{Lu}{2}$/u, "") : rest;
  return { parts: [town], areas: readPostcode(table, "", code) };
}

/** The ways to divide a line into the parts of an address. */
function readWays(table: PlaceTable, line: string): { ways: string[][]; areas: PlaceArea[] } {
  const areas: PlaceArea[] = [];
  const given = line.split(/\s*[,\n;]\s*/).filter((part) => part !== "");
  const bare = given.flatMap((part, at) => {
    const stripped = stripCode(table, part, given.slice(0, at).join(", "));
    areas.push(...stripped.areas);
    return stripped.parts;
  });
  let ways: string[][] = [[]];
  for (const part of bare) {
    const split = splitStreet(part);
    const [whole] = split;
    const isWhole = split.length === 1 && whole?.length === 1;
    const found = isWhole ? stripFirst(table, part) : null;
    areas.push(...(found?.areas ?? []));
    ways = ways.flatMap((way) => (found ? [found.parts] : split).map((more) => [...way, ...more]));
  }
  return { ways: ways.map((way) => way.filter((part) => part !== "")), areas };
}

/** The towns of the parts of an address, from its end: regions and countries stand behind their town, and streets before it. */
function listEnds(table: PlaceTable, parts: readonly string[]): string[] {
  // As places are looked up by: "Alemania" is Germany.
  const named = parts.map((part) => findCountryName(part) ?? part);
  const isCountry = parts.map((part) => findCountryName(part) !== null);
  const townAt = parts.findLastIndex((_, at) => !isCountry[at]);
  const ends = parts.flatMap((part, at) => {
    const isLast = at === parts.length - 1;
    // A country is a town where the address has nothing else to be one: Singapore.
    if (isCountry[at] && parts.slice(0, at).some((one) => !isStreet(one))) return [];
    const rest = named.slice(at + 1);
    const district = at > 0 && at === townAt ? withoutDistrict(part) : null;
    const short = district === null ? [] : [[district, ...rest]];
    if (isHouse(part) || (isStreet(part) && !isLast)) return short;
    return [[part, ...rest], ...short];
  });
  // "Washington, DC" is said whole: the name alone is a region, too.
  const isTown = ([first = ""]: readonly string[]) => isUnknownWord(table, first);
  const known = ends.filter((end) => !isTown(end));
  return [...ends.filter(isTown).reverse(), ...known].map((end) => end.join(", "));
}

function listTowns(table: PlaceTable, line: string, parts: readonly string[]): string[] {
  if (parts.length > 1 && parts.some(isStreet)) return listEnds(table, parts);
  const whole = parts.join(", ");
  const [town = "", ...rest] = parts;
  const district = withoutDistrict(town);
  const short = district === null ? [] : [[district, ...rest].join(", ")];
  if (whole === "" || (whole === line && short.length === 0)) return [];
  // "Whitefield, Bengaluru, Karnataka 560066": a quarter stands before its town.
  const ends = rest.map((_, at) => rest.slice(at)).filter(([word = ""]) => isUnknownWord(table, word));
  return [whole, ...short, ...ends.map((end) => end.join(", "))];
}

/**
 * The towns that a line may mean which holds a postcode, a street or a district: "12 High Street, Leeds LS1 4AB" is in
 * Leeds, of England. No towns for a line that holds none of them.
 */
export function listTownsOfAddress(table: PlaceTable, line: string): AddressTowns {
  const { ways, areas } = readWays(table, line);
  const plain = line
    .split(/\s*[,\n;]\s*/)
    .filter((part) => part !== "")
    .join(", ");
  return { towns: [...new Set(ways.flatMap((way) => listTowns(table, plain, way)))], areas };
}
