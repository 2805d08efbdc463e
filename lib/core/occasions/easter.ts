import { addDays } from "../dates/local-date";

const two = (value: number) => String(value).padStart(2, "0");

/** Easter Sunday of the western churches (Meeus/Jones/Butcher). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}

/** Easter Sunday of the orthodox churches, as a date of the Gregorian calendar (Meeus; 1900 to 2099). */
export function orthodoxEasterOf(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const julian = `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
  // The Julian calendar is 13 days behind in these two centuries.
  return addDays(julian, 13);
}
