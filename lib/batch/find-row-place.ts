import { type FoundPlace, findPlaceOrNamesake } from "../business/find-place";
import type { ParsedBusiness, PlaceCandidate } from "../business/schema";
import { columnOfField } from "../core/batching/check-cells";
import type { RowErrorCode } from "../core/batching/checked-row";
import type { BatchColumn } from "../core/batching/columns/batch-columns";
import { AppError } from "../core/errors";
import { describePlace } from "../core/places/describe-place";
import { REGION_PREFERENCE } from "../core/places/narrow-places";
import { isTelling, markOfArea } from "../core/places/read-postcode";

/** What a row says of where its business lies. */
export type AskedPlace = Pick<ParsedBusiness, "city" | "region" | "country" | "timezone">;

/** Why a row's town was not found, with what may be meant. */
export interface PlaceProblem {
  column: BatchColumn;
  code: RowErrorCode;
  message: string;
  candidates: PlaceCandidate[];
  suggestions: string[];
}
/**
 * A row's place. `isHome`: only the country of the whole list told which of a name; `isAway`: it lies in another one, and
 * nothing but its size says so.
 */
export type RowPlace = FoundPlace & { isHome?: true; isAway?: true };
type Found = RowPlace | { problem: PlaceProblem };

// A batch repeats its towns, and telling that one is unknown reads thousands of lines.
const MAX_CACHED = 20_000;

function toProblem(error: AppError): PlaceProblem {
  const { path, message } = error.errors[0] ?? { path: "city", message: error.message };
  const { candidates = [], suggestions = [] } = error.extra as Partial<PlaceProblem>;
  const code = error.code === "ambiguous_place" || error.code === "unknown_place" ? error.code : "invalid_value";
  return { column: columnOfField(path), code, message, candidates, suggestions };
}

/** A list has a postcode a row, of which the area alone tells. */
const withoutHouse = (city: string): string =>
  city.replace(/, ([^,]+)$/, (end, code: string) => (isTelling(code) ? `, ${markOfArea(code)}` : end));

/** A town's bare name: nothing in its cells says where it lies. */
const isBare = ({ city, country, timezone }: AskedPlace): boolean => !/[,;/()\d]/.test(city) && !country && !timezone;

/** Of a city so large nobody thinks that a village is meant. */
const GREAT_CITY = 1_000_000;

const isFound = (found: Found): found is RowPlace => "place" in found;

const toShown = ({ place, told, population }: RowPlace): PlaceCandidate => ({
  city: place.city,
  region: told.region,
  country: place.country,
  timezone: place.timezone,
  population,
});

/** Of a village at home and a city abroad the list's country alone does not tell which is meant. */
function askBetween(home: RowPlace, abroad: RowPlace): Found {
  const message = `There are several places called ${home.place.city}: ${describePlace(home.told)}; ${describePlace(abroad.told)}. Add the region or country.`;
  const candidates = [home, abroad].map(toShown);
  return { problem: { column: "city", code: "ambiguous_place", message, candidates, suggestions: [] } };
}

/** What a bare name means where the list's own country has no one place of it. */
function withoutHome(anywhere: Found, { problem }: { problem: PlaceProblem }, country: string): Found {
  if (isFound(anywhere) && anywhere.place.country === country) return anywhere;
  if (problem.code === "ambiguous_place") return { problem };
  return isFound(anywhere) && anywhere.population < GREAT_CITY ? { ...anywhere, isAway: true } : anywhere;
}

/** Of two readings of a bare name, in any country and in the list's own, the one that a list of this country means. */
function preferHome(anywhere: Found, home: Found, country: string): Found {
  if (!isFound(home)) return withoutHome(anywhere, home, country);
  if (!isFound(anywhere)) return anywhere.problem.code === "ambiguous_place" ? { ...home, isHome: true } : anywhere;
  if (anywhere.place.country === country)
    return anywhere.namesake?.country === country ? anywhere : { ...anywhere, namesake: null };
  if (REGION_PREFERENCE * home.population < anywhere.population) return askBetween(home, anywhere);
  return { ...home, namesake: anywhere.told, isHome: true };
}

/** Looks up the towns of a file, each spelling once. */
export class RowPlaces {
  private readonly known = new Map<string, Found>();

  /** @param country that the list's businesses lie in (ISO 3166-1); of several towns of a name it means its own */
  async find(asked: AskedPlace, country: string | null = null): Promise<Found> {
    const anywhere = await this.look(asked);
    if (country === null || !isBare(asked)) return anywhere;
    const isTold = asked.region && isFound(anywhere) && anywhere.unread.length === 0;
    return isTold ? anywhere : preferHome(anywhere, await this.look({ ...asked, country }), country);
  }

  private async look({ city, region = null, country = null, timezone = null }: AskedPlace): Promise<Found> {
    const key = JSON.stringify([withoutHouse(city), region, country, timezone]);
    const known = this.known.get(key);
    if (known) return known;
    const found = await findPlaceOrNamesake({ city, region, country, timezone }).then(
      (one): Found => one,
      (error: unknown): Found => {
        if (error instanceof AppError) return { problem: toProblem(error) };
        throw error;
      },
    );
    if (this.known.size < MAX_CACHED) this.known.set(key, found);
    return found;
  }

  /** The places of those rows that are found whatever the rest of the list says. */
  async listFound(rows: readonly AskedPlace[]): Promise<RowPlace[]> {
    const found: RowPlace[] = [];
    for (const asked of rows) {
      const one = await this.look(asked);
      if (isFound(one)) found.push(one);
    }
    return found;
  }
}
