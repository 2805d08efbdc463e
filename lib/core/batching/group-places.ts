import { foldPlaceName, foldWords } from "../places/fold-place-name";
import { resolveCountry } from "../places/resolve-country";

/** A town that was not found, as a row writes it, and what it may be. */
export interface AskedPlace {
  city: string;
  region: string | null;
  country: string | null;
  /** The area of its postcode (`areaOfPostcode`), where the list has a column of them. */
  postcodeArea: string | null;
  code: "ambiguous_place" | "unknown_place";
  candidates: readonly unknown[];
}

/**
 * The same for towns that one answer mends, however they are written: those with the same towns to choose from, or the same
 * unknown one. Rows that name another region or lie in another area of postcodes never share an answer.
 */
export function placeGroup({ city, region, country, postcodeArea, code, candidates }: AskedPlace): string {
  const isSame = code === "ambiguous_place" ? [candidates] : [foldPlaceName(city), candidates];
  const said = country ?? "";
  const land = candidates.length > 0 ? [] : [resolveCountry(said) ?? foldWords(said)];
  return JSON.stringify([code, ...isSame, foldWords(region ?? ""), postcodeArea, ...land]);
}
