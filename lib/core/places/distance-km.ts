import type { Place } from "../brief";

type Spot = Pick<Place, "latitude" | "longitude">;

const KM_PER_DEGREE = 111;

/** Kilometres between two spots, on a flat map: right to a few in a hundred where they are not far apart. */
export function distanceKm(a: Spot, b: Spot): number {
  const across = Math.abs(a.longitude - b.longitude);
  const east = Math.min(across, 360 - across) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east) * KM_PER_DEGREE;
}
