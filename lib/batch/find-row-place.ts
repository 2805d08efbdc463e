import { type FoundPlace, findPlaceOrNamesake } from "../business/find-place";
import type { ParsedBusiness, PlaceCandidate } from "../business/schema";
import type { BatchColumn } from "../core/batching/batch-columns";
import { columnOfField } from "../core/batching/check-cells";
import type { RowErrorCode } from "../core/batching/checked-row";
import { AppError } from "../core/errors";
import { isTelling, markOfArea } from "../core/places/read-postcode";

type Asked = Pick<ParsedBusiness, "city" | "region" | "country" | "timezone">;

/** Why a row's town was not found, with what may be meant. */
export interface PlaceProblem {
  column: BatchColumn;
  code: RowErrorCode;
  message: string;
  candidates: PlaceCandidate[];
  suggestions: string[];
}
type Found = FoundPlace | { problem: PlaceProblem };

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

/** Looks up the towns of a file, each spelling once. */
export class RowPlaces {
  private readonly known = new Map<string, Found>();

  async find({ city, region = null, country = null, timezone = null }: Asked): Promise<Found> {
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
}
