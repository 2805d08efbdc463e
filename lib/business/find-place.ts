import type { Place } from "../core/brief";
import { findTimezone } from "../core/dates/time-zone";
import { AppError, invalid } from "../core/errors";
import { commonName } from "../core/places/common-name";
import { describePlace } from "../core/places/describe-place";
import { foldPlaceName } from "../core/places/fold-place-name";
import { hintSpelling, isNowhere } from "../core/places/hint-spelling";
import type { PlaceQuery } from "../core/places/place-query";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "../core/places/place-table";
import { placeVillage } from "../core/places/place-village";
import { plainerLine } from "../core/places/plainer-line";
import { listTownsOfAddress } from "../core/places/read-address";
import type { PlaceArea } from "../core/places/read-postcode";
import { resolveCountry } from "../core/places/resolve-country";
import { type PlaceSearch, searchKnownPlaces, searchPlaces } from "../core/places/search-places";
import { listSecondTowns, readQuarter, splitTowns } from "../core/places/two-towns";
import { spellName } from "../core/trades/tidy-line";
import { getPlaceTable } from "./place-table";

/** A candidate as the API shows it. */
function toCandidate({ place, population }: PlaceCandidate) {
  const { city, region, country, timezone } = place;
  return { city, region, country, timezone, population };
}

function ambiguousPlace({ city }: PlaceQuery, candidates: readonly PlaceCandidate[], isTwo: boolean): AppError {
  const few = candidates.slice(0, 3).map(({ place }) => describePlace(place));
  const list = `${few.join("; ")}${candidates.length > few.length ? "…" : "."}`;
  const detail = isTwo
    ? `${city} names two towns: ${list} Write the one that is meant.`
    : `There are several places called ${city}: ${list} Add the region or country.`;
  return new AppError("ambiguous_place", {
    detail,
    errors: [{ path: "city", message: detail }],
    extra: { candidates: candidates.map(toCandidate) },
  });
}

/** The way out for a village that is in no table. */
const NEAR = `A smaller place is understood beside its nearest larger town: “… near …”.`;

function unknownPlace(query: PlaceQuery, alike: readonly PlaceCandidate[]): AppError {
  // "Online" is like Olaine, and means no town.
  const candidates = isNowhere(query.city) ? [] : alike;
  const where = [query.city, query.region, query.country].filter((part) => part?.trim()).join(", ");
  const suggestions = candidates.map(({ place }) => describePlace(place));
  const hint = suggestions.length > 0 ? `Did you mean ${suggestions.join("; ")}? ${NEAR}` : hintSpelling(query.city);
  const detail = `No place called ${where} was found. ${hint}`;
  const extra = { suggestions, candidates: candidates.map(toCandidate) };
  return new AppError("unknown_place", { detail, errors: [{ path: "city", message: detail }], extra });
}

/** A place; where it was only the larger of two that fit, the other one. */
export interface FoundPlace {
  place: Place;
  namesake: Place | null;
  /** The town that stands for it, where its postcode alone told where it lies. */
  around: string | null;
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
    return known.find(({ found }) => found.kind === "found") ?? known[0];
  };
  // What a postcode says counts more than which town of a name is the largest.
  const inArea = areas.length === 0 ? undefined : best(towns, areas);
  if (inArea) return inArea;
  const inCountry = best(towns, areas.filter(({ postTown }) => postTown !== undefined).map(toCountry));
  if (inCountry) return inCountry;
  const placed = placeVillage(table, query, address);
  if (placed) {
    const { place, population } = placed.town;
    const found: PlaceSearch = { kind: "found", place, population, namesake: null };
    return { found, city: placed.village, village: placed.village };
  }
  const city = towns[0] ?? query.city;
  const known = bestByZip(best, [...towns, query.city], maybe);
  const plainer = known ? null : plainerLine(query.city);
  const read = plainer && searchLine(table, { ...query, ...plainer });
  if (read && read.found.kind !== "unknown") return read;
  return known ?? { found: searchPlaces(table, { ...query, city }), city };
}

/** The likeliest of what was found. */
function likeliest(found: PlaceSearch): PlaceCandidate | null {
  if (found.kind === "found") return { place: found.place, population: found.population };
  return found.kind === "ambiguous" ? (found.candidates[0] ?? null) : null;
}

/** A line that names two towns means neither for sure: both are asked about. */
function askBetween(table: PlaceTable, query: PlaceQuery, read: ReadLine): ReadLine {
  const { found, city } = read;
  if (read.village !== undefined) return read;
  const ask = (candidates: PlaceCandidate[]): ReadLine => ({
    found: { kind: "ambiguous", candidates },
    city,
    isTwo: true,
  });
  if (found.kind === "found") {
    const first = { place: found.place, population: found.population };
    const others = listSecondTowns(table, city, first);
    return others.length === 0 ? read : ask([first, ...others]);
  }
  if (found.kind === "ambiguous") return read;
  const quarterOf = readQuarter(table, query.city);
  if (quarterOf !== null) return { found: searchPlaces(table, { ...query, city: quarterOf }), city: quarterOf };
  const names = splitTowns(query.city) ?? [];
  const both = names.flatMap((name) => likeliest(searchPlaces(table, { ...query, city: name })) ?? []);
  return both.length === 2 ? ask(both) : read;
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
  const asked = { ...query, timezone, ...(near === null ? {} : { city: near.town }) };
  const { found, city: typed, isTwo = false, village } = askBetween(table, asked, searchLine(table, asked));
  if (found.kind === "ambiguous") throw ambiguousPlace({ ...query, city: typed }, found.candidates, isTwo);
  if (found.kind === "unknown")
    throw unknownPlace({ ...query, city: near === null ? typed : query.city }, found.suggestions);
  const { namesake } = found;
  const isNameOfIt = (name: string) =>
    listPlacesByKey(table, foldPlaceName(name)).some(({ place }) => place.id === found.place.id);
  const city = near?.village ?? village ?? commonName(typed, found.place.city, isNameOfIt);
  const place = { ...found.place, city };
  const around = village === undefined ? null : found.place.city;
  return { place: timezone ? { ...place, timezone } : place, namesake, around };
}

/** The place of `findPlaceOrNamesake`, for whom the largest of a name will do. */
export const findPlace = async (query: PlaceQuery): Promise<Place> => (await findPlaceOrNamesake(query)).place;
