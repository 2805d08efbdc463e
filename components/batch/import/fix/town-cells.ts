import type { DryRun } from "@/lib/batch/schema";
import { readCountry } from "@/lib/core/batching/cells/read-country";
import type { BatchCells } from "@/lib/core/batching/columns/batch-columns";
import { describePlace } from "@/lib/core/places/describe-place";
import { foldWords } from "@/lib/core/places/fold-place-name";
import { countryName, resolveCountry } from "@/lib/core/places/resolve-country";

type Candidate = DryRun["places"][number]["candidates"][number];

/** The cells of a row whose town is known. */
export const cellsOfTown = ({ city, region, country }: Candidate): BatchCells => ({
  city,
  region: region ?? "",
  country,
});

/** A town as a row may choose it: one of another country than the row names says that it changes the country. */
export function labelTown(town: Candidate, country: string | null | undefined): string {
  const named = country?.trim() ? resolveCountry(readCountry(country))?.country : undefined;
  const isAbroad = named !== undefined && named !== town.country;
  return isAbroad
    ? `${describePlace(town)} (changes the country to ${countryName(town.country)})`
    : describePlace(town);
}

/** Short codes are states as well: "Springfield, IN". */
const CODE = /^\p{L}{2}$/u;

/** The cells that a town sets which was chosen by its whole name, or typed: rows keep their country unless the text names one. */
export function toTownCells(text: string, candidates: readonly Candidate[]): BatchCells {
  const chosen = candidates.find((candidate) => foldWords(describePlace(candidate)) === foldWords(text));
  if (chosen) return cellsOfTown(chosen);
  const last = text.split(",").slice(1).at(-1)?.trim() ?? "";
  const namesCountry = !CODE.test(last) && last !== "" && resolveCountry(readCountry(last)) !== null;
  return { city: text, region: "", ...(namesCountry && { country: "" }) };
}
