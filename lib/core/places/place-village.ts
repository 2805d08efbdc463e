import { distanceWithin } from "../trades/edit-distance";
import { spellName } from "../trades/tidy-line";
import { isStreet } from "./address-words";
import { foldPlaceName } from "./fold-place-name";
import { isNowhere } from "./hint-spelling";
import { isUnknownWord } from "./narrow-places";
import type { PlaceQuery } from "./place-query";
import type { PlaceCandidate, PlaceTable } from "./place-table";
import type { AddressTowns } from "./read-address";
import { searchKnownPlaces, searchPlaces, toCandidate } from "./search-places";

const NAME = /^\p{L}[\p{L}'’. -]{1,59}$/u;
/** Counties that are islands are called so by those who live there: "Isle of Wight". */
const ISLAND = /^isle of /i;
/** Two slips in a short name make another one. */
const LONG_NAME = 7;

/** Whether a name is a slip of the pen away from another. */
function isSlip(name: string, other: string): boolean {
  const key = foldPlaceName(name);
  return distanceWithin(key, foldPlaceName(other), key.length < LONG_NAME ? 1 : 2) !== null;
}

/** A village, and the town that tells its region, time and weather. */
export interface PlacedVillage {
  village: string;
  town: PlaceCandidate;
}

/**
 * A village too small for the table, placed by the area of its British postcode: "Mallaig PH41 4QG" lies around Perth.
 * Null where the row names another country, the name is that of a county or a street, or a slip of a town's in its nation.
 */
export function placeVillage(
  table: PlaceTable,
  query: PlaceQuery,
  { towns, areas }: AddressTowns,
): PlacedVillage | null {
  const village = (towns[0] ?? "").split(",")[0]?.trim() ?? "";
  const area = areas.find(({ postTown }) => postTown !== undefined);
  if (area?.postTown === undefined || !NAME.test(village)) return null;
  if (isNowhere(village) || isStreet(village)) return null;
  if (!isUnknownWord(table, village) && !ISLAND.test(village)) return null;
  const { region, country } = query;
  const town = searchKnownPlaces(table, { city: area.postTown, region, country, within: [area] });
  if (town?.kind !== "found") return null;
  const alike = searchPlaces(table, { city: village, country: area.country });
  const mayBe = alike.kind === "unknown" ? alike.suggestions : [];
  if (mayBe.some(({ place }) => place.regionCode === area.region && isSlip(village, place.city))) return null;
  return { village: spellName(village), town: toCandidate(town) };
}
