import type { Place } from "../core/brief";
import { findTimezone } from "../core/dates/time-zone";
import { invalid } from "../core/errors";
import { commonName } from "../core/places/common-name";
import { describeApart } from "../core/places/counties";
import { foldPlaceName } from "../core/places/fold-place-name";
import { longName } from "../core/places/long-name";
import type { PlaceQuery } from "../core/places/place-query";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "../core/places/place-table";
import { placeVillage } from "../core/places/place-village";
import { plainerLine } from "../core/places/plainer-line";
import { listTownsOfAddress } from "../core/places/read-address";
import type { PlaceArea } from "../core/places/read-postcode";
import { resolveCountry } from "../core/places/resolve-country";
import { type PlaceSearch, searchKnownPlaces, searchPlaces, toCandidate } from "../core/places/search-places";
import { inTerritory } from "../core/places/territories";
import { listSecondTowns, readQuarter, splitTowns } from "../core/places/two-towns";
import { spellName } from "../core/trades/tidy-line";
import { ambiguousPlace, unknownPlace } from "./place-errors";
import { getPlaceTable } from "./place-table";

/** A place; where it was only the larger of two that fit, the other one. */
export interface FoundPlace {
  place: Place;
  namesake: Place | null;
  /** The place as it is told beside its namesake: with its county where both lie in one region. */
  told: Place;
  /** Words that were to say where it lies and that we do not understand. */
  unread: readonly string[];
  /** The town that stands for it, where its postcode alone told where it lies. */
  around: string | null;
  /** How many live there; two places of one name are weighed by it. */
  population: number;
}

/** The words of a line that were looked up, and what they are; `isTwo`: two towns. */
interface ReadLine {
  found: PlaceSearch;
  city: string;
  isTwo?: boolean;
  /** Of a place that is only the town around which it lies: what it is called. */
  village?: string;
}

const toCountry = ({ country, postTown = "" }: PlaceArea): PlaceArea => ({ country, postTown });

type Best = (cities: readonly string[], within?: PlaceQuery["within"]) => ReadLine | undefined;

/** Five figures are a ZIP code where the town lies in its country without them, too: Berlin 10115 is not by New York. */
function bestByZip(best: Best, cities: readonly string[], maybe: readonly PlaceArea[]): ReadLine | undefined {
  const known = best(cities);
  const country = known && likeliest(known.found)?.place.country;
  const isIts = maybe.some((area) => area.country === country);
  return (isIts ? best(cities, maybe) : undefined) ?? known;
}

/** A town as it is typed, else what an address among its parts says; and the words that were found, or those that may be meant. */
function searchLine(table: PlaceTable, query: PlaceQuery): ReadLine {
  const address = listTownsOfAddress(table, query.city);
  const { towns } = address;
  const areas = address.areas.filter(({ isMaybe }) => !isMaybe);
  const maybe = address.areas.filter(({ isMaybe }) => isMaybe);
  const best: Best = (cities, within) => {
    const known = cities.flatMap((city) => {
      const found = searchKnownPlaces(table, { ...query, city, within: within ?? query.within });
      return found ? [{ found, city }] : [];
    });
    const ones = known.filter(({ found }) => found.kind === "found");
    return ones.find(({ found }) => found.unread.length === 0) ?? ones[0] ?? known[0];
  };
  // What a postcode says counts more than which town of a name is the largest.
  const inArea = areas.length === 0 ? undefined : best(towns, areas);
  if (inArea) return inArea;
  const inCountry = best(towns, areas.filter(({ postTown }) => postTown !== undefined).map(toCountry));
  if (inCountry) return inCountry;
  const placed = placeVillage(table, query, address);
  if (placed) {
    const found: PlaceSearch = { kind: "found", ...placed.town, namesake: null, unread: [] };
    return { found, city: placed.village, village: placed.village };
  }
  const city = towns[0] ?? query.city;
  const known = bestByZip(best, [...towns, query.city], maybe);
  const long = known ? null : longName(query.city);
  const plainer = known ? null : long === null ? plainerLine(query.city) : { city: long };
  const read = plainer && searchLine(table, { ...query, ...plainer });
  if (read && read.found.kind !== "unknown") return read;
  return known ?? { found: searchPlaces(table, { ...query, city }), city };
}

/** The likeliest of what was found. */
function likeliest(found: PlaceSearch): PlaceCandidate | null {
  if (found.kind === "found") return toCandidate(found);
  return found.kind === "ambiguous" ? (found.candidates[0] ?? null) : null;
}

/** A line that names two towns means neither for sure: both are asked about. */
function askBetween(table: PlaceTable, query: PlaceQuery, read: ReadLine): ReadLine {
  const { found, city } = read;
  if (read.village !== undefined) return read;
  const ask = (candidates: PlaceCandidate[]): ReadLine => ({
    found: { kind: "ambiguous", candidates, unread: [] },
    city,
    isTwo: true,
  });
  const first = likeliest(found);
  const isOne = found.kind === "found" || (found.kind === "ambiguous" && found.unread.length > 0);
  if (first && isOne) {
    const others = listSecondTowns(table, city, first);
    if (others.length > 0) return ask([first, ...others]);
  }
  if (found.kind !== "unknown") return read;
  const quarterOf = readQuarter(table, query.city);
  if (quarterOf !== null) return { found: searchPlaces(table, { ...query, city: quarterOf }), city: quarterOf };
  const names = splitTowns(query.city) ?? [];
  const both = names.flatMap((name) => likeliest(searchPlaces(table, { ...query, city: name })) ?? []);
  return both.length === 2 ? ask(both) : read;
}

/** A place and its namesake as they are told beside each other. */
function tellApart(table: PlaceTable, found: PlaceCandidate & { namesake: PlaceCandidate | null }) {
  const { place, namesake } = found;
  const [told, other] = namesake ? describeApart(table, [found, namesake]) : [];
  return { told: told ?? place, namesake: other ?? null };
}

/** "Wroxham near Norwich": a village too small for the table, and the town that tells its region, time and weather. */
function readVillageNear(city: string): { village: string; town: string } | null {
  const [, village, town] = /^([\p{L}'’. -]{2,60}?),?\s+(?:near|nr\.?|close to)\s+(\S.*)$/iu.exec(city.trim()) ?? [];
  return village === undefined || town === undefined ? null : { village: spellName(village.trim()), town };
}

/**
 * The place an owner means by city, region and country ("Portland, OR" in `city` alone will do), and whether another
 * may be meant. A given `timezone` replaces the place's own. Throws `ambiguous_place` with candidates, `unknown_place`
 * with suggestions, or `invalid_input` for a country or time zone that does not exist.
 */
export async function findPlaceOrNamesake(query: PlaceQuery): Promise<FoundPlace> {
  const country = query.country?.trim();
  if (country && !resolveCountry(country))
    throw invalid("country", `${country} is not a country we know; use a code such as US or an English name.`);
  const given = query.timezone?.trim() || undefined;
  const timezone = given && (findTimezone(given) ?? undefined);
  if (given && !timezone) throw invalid("timezone", `${given} is not a time zone; write it like Europe/London.`);
  const table = await getPlaceTable();
  const near = readVillageNear(query.city);
  const asked = inTerritory({ ...query, timezone, ...(near === null ? {} : { city: near.town }) });
  const { found, city: typed, isTwo = false, village } = askBetween(table, asked, searchLine(table, asked));
  if (found.kind === "ambiguous") throw ambiguousPlace(table, typed, found, isTwo);
  if (found.kind === "unknown") throw unknownPlace({ ...query, city: near === null ? typed : query.city }, found);
  const isNameOfIt = (name: string) =>
    listPlacesByKey(table, foldPlaceName(name)).some(({ place }) => place.id === found.place.id);
  const city = near?.village ?? village ?? commonName(typed, found.place.city, isNameOfIt);
  const place = { ...found.place, city };
  const around = village === undefined ? null : found.place.city;
  const { told, namesake } = tellApart(table, found);
  const rest = { unread: found.unread, population: found.population };
  return { place: timezone ? { ...place, timezone } : place, namesake, told, around, ...rest };
}

/** The place of `findPlaceOrNamesake`, for whom the largest of a name will do. */
export const findPlace = async (query: PlaceQuery): Promise<Place> => (await findPlaceOrNamesake(query)).place;
