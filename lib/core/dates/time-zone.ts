import { TZDate } from "@date-fns/tz";

const MINUTE_MS = 60_000;
// Every zone change ever recorded is shorter than this, so these two samples lie on its two sides.
const PROBE_MS = 24 * 60 * MINUTE_MS;

/** True for an IANA time zone this machine knows ("Europe/London"); fixed offsets such as "+02:00" are none. */
export function isTimezone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds the zone is ahead of UTC at an instant. */
function offsetAt(instantMs: number, timezone: string): number {
  return -new TZDate(instantMs, timezone).getTimezoneOffset() * MINUTE_MS;
}

/**
 * The UTC instant of a wall-clock date and time in an IANA zone. A time that a clock change skips moves
 * forward by the length of the gap; of a time that happens twice the first is taken.
 */
export function toInstant(localDate: string, localTime: string, timezone: string): Date {
  const wallMs = Date.parse(`${localDate}T${localTime}:00Z`);
  const before = offsetAt(wallMs - PROBE_MS, timezone);
  const after = offsetAt(wallMs + PROBE_MS, timezone);
  // The larger offset gives the earlier instant: tried first, it picks the first of two equal wall times.
  for (const offset of [Math.max(before, after), Math.min(before, after)])
    if (offsetAt(wallMs - offset, timezone) === offset) return new Date(wallMs - offset);
  // In a gap the old offset, read past the change, lands the same distance after it.
  return new Date(wallMs - before);
}

/** The wall-clock date and time of an instant in an IANA zone. */
export function toWallClock(instant: Date, timezone: string): { localDate: string; localTime: string } {
  const wall = new Date(instant.getTime() + offsetAt(instant.getTime(), timezone)).toISOString();
  return { localDate: wall.slice(0, 10), localTime: wall.slice(11, 16) };
}

/** Today's date in an IANA zone, at the instant `now`. */
export function todayIn(timezone: string, now: Date): string {
  return toWallClock(now, timezone).localDate;
}
