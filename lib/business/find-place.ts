import type { Place } from "../core/brief";
import { findTimezone } from "../core/dates/time-zone";
import { AppError, invalid } from "../core/errors";
import { commonName } from "../core/places/common-name";
import { describePlace } from "../core/places/describe-place";
import { foldPlaceName } from "../core/places/fold-place-name";
import { hintSpelling, isNowhere } from "../core/places/hint-spelling";
import type { PlaceQuery } from "../core/places/place-query";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "../core/places/place-table";
import { listTownsOfAddress } from "../core/places/read-address";
import { resolveCountry } from "../core/places/resolve-country";
import { type PlaceSearch, searchPlaces } from "../core/places/search-places";
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

/** A place, and where it was only the larger of two that fit, the other one. */
interface FoundPlace {
  place: Place;
  namesake: Place | null;
}

/** The words of a line that were looked up, and what they are; `isTwo`: two towns. */
interface ReadLine {
  found: PlaceSearch;
  city: string;
  isTwo?: boolean;
}

/** A town as it is typed, else what an address among its parts says; and the words that were found, or those that may be meant. */
function searchLine(table: PlaceTable, query: PlaceQuery): ReadLine {
  const { towns, areas } = listTownsOfAddress(table, query.city);
  const search = (cities: readonly string[], within?: PlaceQuery["within"]) =>
    cities.map((city) => ({ found: searchPlaces(table, { ...query, city, within }), city }));
  const best = (tried: ReturnType<typeof search>) =>
    ["found", "ambiguous"].flatMap((kind) => tried.find(({ found }) => found.kind === kind) ?? [])[0];
  // What a postcode says counts more than which town of a name is the largest.
  const inArea = areas.length === 0 ? undefined : best(search(towns, areas));
  if (inArea) return inArea;
  const tried = search([...towns, query.city]);
  return best(tried) ?? tried[0] ?? { found: { kind: "unknown", suggestions: [] }, city: query.city };
}

/** The likeliest of what was found. */
function likeliest(found: PlaceSearch): PlaceCandidate | null {
  if (found.kind === "found") return { place: found.place, population: found.population };
  return found.kind === "ambiguous" ? (found.candidates[0] ?? null) : null;
}

/** A line that names two towns means neither for sure: both are asked about. */
function askBetween(table: PlaceTable, query: PlaceQuery, read: ReadLine): ReadLine {
  const { found, city } = read;
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
  const { found, city: typed, isTwo = false } = askBetween(table, asked, searchLine(table, asked));
  if (found.kind === "ambiguous") throw ambiguousPlace({ ...query, city: typed }, found.candidates, isTwo);
  if (found.kind === "unknown") throw unknownPlace(query, found.suggestions);
  const { namesake } = found;
  const isNameOfIt = (name: string) =>
    listPlacesByKey(table, foldPlaceName(name)).some(({ place }) => place.id === found.place.id);
  const city = near?.village ?? commonName(typed, found.place.city, isNameOfIt);
  const place = { ...found.place, city };
  return { place: timezone ? { ...place, timezone } : place, namesake };
}

/** The place of `findPlaceOrNamesake`, for whom the largest of a name will do. */
export const findPlace = async (query: PlaceQuery): Promise<Place> => (await findPlaceOrNamesake(query)).place;
