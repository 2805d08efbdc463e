import { coldestMonthOf, type Whereabouts } from "./climate";

/** South and north, west and east in degrees. */
type Box = readonly [south: number, north: number, west: number, east: number];

const isIn = ({ latitude, longitude }: Whereabouts, [south, north, west, east]: Box) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** The low deserts of Arizona, Nevada, California's east and Sonora; North Africa and Arabia to the Gulf. */
const DESERTS: readonly Box[] = [
  [26, 37, -116.8, -109],
  [20, 33.5, -10, 61],
];
/** South Asia up to the hills; mainland Southeast Asia but for the coast of Vietnam, whose summers are the north's; the Philippines. */
const MONSOON: readonly Box[] = [
  [8, 33, 67, 92.5],
  [8, 20, 92.5, 105],
  [5, 20, 117, 127],
];
/** A mean of the coldest month (°C) below which a place in such a box lies in the hills, with four seasons of its own. */
const HILLS = 8.5;

/** True where summer is the dry heat of half a year. */
export function isHotDesert(place: Whereabouts): boolean {
  return DESERTS.some((box) => isIn(place, box)) && coldestMonthOf(place) > HILLS;
}

/** True where the hottest months come before the rains. */
export function isMonsoonLand(place: Whereabouts): boolean {
  return MONSOON.some((box) => isIn(place, box)) && coldestMonthOf(place) > HILLS;
}
