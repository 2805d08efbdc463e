import winterStations from "../../../data/winter-stations.json";
import type { Weather } from "../vocabulary";
import { distanceKm } from "./distance-km";

/** Where a place is, in decimal degrees; south and west are negative. */
export interface Whereabouts {
  latitude: number;
  longitude: number;
}

/** Between the tropics a year has no four seasons, whatever the altitude. */
const TROPICS_DEGREES = 23.4;
/** From here on (Köppen's limit) even the coldest month is warm: nobody in Miami or Dubai speaks of winter. */
const NO_WINTER = 18;
/**
 * The mean of the coldest month, in °C, up to which a weather is ordinary at a place: snow lies in Leeds and not in
 * London, windscreens freeze in Madrid and not in Lisbon, coats come out in Sydney and not in Los Angeles.
 */
const ORDINARY_UP_TO: Readonly<Record<Exclude<Weather, "long_nights" | "light_evenings" | "rain">, number>> = {
  hard_winter: 1,
  snow: 4.5,
  frost: 8.5,
  leaf_fall: 11.6,
  cold: 13.5,
  heating: 16,
};
/** From this latitude the longest night lasts over fourteen hours and afternoons end in the dark; in summer evenings are as light. */
const LONG_NIGHTS_DEGREES = 35;

const NEIGHBORS = 4;
const NEAREST_KM = 5;
/** Farther from every station a place is judged by its latitude alone. */
const TOO_FAR_KM = 900;
const MAX_CACHED = 2_000;

// Towns with about the mean temperature of their coldest month (docs/data-sources.md): dense where winters change within a drive.
const stations = (winterStations as [name: string, latitude: number, longitude: number, celsius: number][]).map(
  ([, latitude, longitude, celsius]) => ({ latitude, longitude, celsius }),
);
const known = new Map<string, number>();

const byLatitude = (latitude: number) => 27 - Math.max(0, Math.abs(latitude) - 12) * 0.65;

/** The mean temperature of a place's coldest month in °C, from the stations around it, the nearer the more. */
export function coldestMonthOf({ latitude, longitude }: Whereabouts): number {
  const key = `${latitude}/${longitude}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const near = stations
    .map((station) => ({ celsius: station.celsius, km: distanceKm({ latitude, longitude }, station) }))
    .filter(({ km }) => km < TOO_FAR_KM)
    .sort((a, b) => a.km - b.km)
    .slice(0, NEIGHBORS)
    .map(({ celsius, km }) => ({ celsius, weight: 1 / Math.max(km, NEAREST_KM) ** 2 }));
  const total = near.reduce((sum, { weight }) => sum + weight, 0);
  const mean = near.reduce((sum, { celsius, weight }) => sum + celsius * weight, 0) / total;
  const celsius = total === 0 ? byLatitude(latitude) : mean;
  if (known.size >= MAX_CACHED) known.clear();
  known.set(key, celsius);
  return celsius;
}

/** True outside the tropics, where a year has seasons. */
export function hasSeasons({ latitude }: Pick<Whereabouts, "latitude">): boolean {
  return Math.abs(latitude) >= TROPICS_DEGREES;
}

/** True where the cold half of the year is told from the warm one. */
export function hasWinter(place: Whereabouts): boolean {
  return hasSeasons(place) && coldestMonthOf(place) < NO_WINTER;
}

/** South of this the Old World's houses are built for heat: where the coldest month is cool, somebody lights a stove, and no house has radiators. */
const HEATED_FROM_DEGREES = 30;
const STOVES_UP_TO = 8;

/** True where houses have heating, besides a coldest month that asks for it. */
function hasHeatedHouses(place: Whereabouts): boolean {
  const isOldWorld = place.longitude > -20 && place.latitude > 0;
  return !isOldWorld || place.latitude >= HEATED_FROM_DEGREES || coldestMonthOf(place) <= STOVES_UP_TO;
}

/** True when a weather is ordinary at a place in its season, so that a post may speak of it there. */
export function isOrdinary(weather: Weather, place: Whereabouts): boolean {
  // It rains everywhere in some month (topic-months.ts).
  if (weather === "rain") return true;
  if (!hasWinter(place)) return false;
  if (weather === "long_nights" || weather === "light_evenings") return Math.abs(place.latitude) >= LONG_NIGHTS_DEGREES;
  if (weather === "heating" && !hasHeatedHouses(place)) return false;
  return coldestMonthOf(place) <= ORDINARY_UP_TO[weather];
}
