import { distanceKm } from "./distance-km";
import { foldPlaceName } from "./fold-place-name";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "./place-table";
import type { PlaceArea } from "./read-postcode";

/** So near to the town of its area, in kilometres, the largest of a name is meant. */
const NEAR_KM = 45;
/** No area of England or Wales reaches so far from its town; those of Scotland and Northern Ireland do. */
const FAR_KM = 110;
const FAR_KM_NORTH = 220;

const isNorth = ({ place }: PlaceCandidate) => place.regionCode === "SCT" || place.regionCode === "NIR";

/**
 * Those of some towns of one name which may lie in the areas of British postcodes, the likeliest first: a nation has three
 * Newcastles, and "ST5" is near Stoke-on-Trent. All of them where no area has a town.
 */
export function nearPostTowns(
  table: PlaceTable,
  candidates: readonly PlaceCandidate[],
  areas: readonly PlaceArea[],
): readonly PlaceCandidate[] {
  const [area] = areas.filter(({ postTown }) => postTown !== undefined);
  const town = listPlacesByKey(table, foldPlaceName(area?.postTown ?? "")).find(
    ({ place }) => place.country === area?.country,
  );
  if (!town) return candidates;
  const measured = candidates.flatMap((candidate) => {
    const km = distanceKm(candidate.place, town.place);
    const isBritish = candidate.place.country === area?.country;
    return isBritish && km > (isNorth(candidate) ? FAR_KM_NORTH : FAR_KM) ? [] : [{ candidate, km }];
  });
  const near = measured.filter(({ km }) => km <= NEAR_KM);
  const far = measured.filter(({ km }) => km > NEAR_KM).sort((a, b) => a.km - b.km);
  return [...near, ...far].map(({ candidate }) => candidate);
}
