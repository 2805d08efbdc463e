import { SEASONS, type Season } from "../vocabulary";

/** Between the tropics a year has no four seasons: no frost in Mumbai, no falling leaves in Rio. */
const TROPICS_DEGREES = 23.4;

/**
 * The meteorological season of a month (1 to 12) at a latitude: spring begins in March in the north and in
 * September in the south; null between the tropics.
 */
export function seasonOfMonth(month: number, latitude: number): Season | null {
  if (Math.abs(latitude) < TROPICS_DEGREES) return null;
  const northern = Math.floor(((month + 9) % 12) / 3);
  return SEASONS[latitude < 0 ? (northern + 2) % 4 : northern] ?? null;
}

/** The meteorological season of a date at a latitude (decimal degrees, south is negative). */
export function seasonOf(date: string, latitude: number): Season | null {
  return seasonOfMonth(Number(date.slice(5, 7)), latitude);
}
