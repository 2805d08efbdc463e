import { TZDate } from "@date-fns/tz";

const MINUTE_MS = 60_000;
// Every zone change ever recorded is shorter than this, so these two samples lie on its two sides.
const PROBE_MS = 24 * 60 * MINUTE_MS;

let spelled: ReadonlyMap<string, string> | undefined;

/** The zones this machine lists, by their lower-case names. */
function spellings(): ReadonlyMap<string, string> {
  spelled ??= new Map(Intl.supportedValuesOf("timeZone").map((zone) => [zone.toLowerCase(), zone]));
  return spelled;
}

/**
 * The IANA time zone that a text means, as it is spelled ("europe/london" is Europe/London); null for none that this
 * machine knows. Fixed offsets such as "+02:00" are none.
 */
export function findTimezone(text: string): string | null {
  if (!/^[A-Za-z]/.test(text)) return null;
  const listed = spellings().get(text.toLowerCase());
  if (listed) return listed;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions();
    // An old or new name of a listed zone ("Europe/Kyiv") stays what was typed, if that is how names are spelled.
    const isSpelled = text.split("/").every((part) => /^\p{Lu}/u.test(part));
    return isSpelled && text.toLowerCase() !== timeZone.toLowerCase() ? text : timeZone;
  } catch {
    return null;
  }
}

/** Whether a text is the exact name of an IANA time zone this machine knows. */
export function isTimezone(text: string): boolean {
  return findTimezone(text) === text;
}

/** Whether a wall-clock time is skipped by a clock change on that date; else null, or the first minute after the gap. */
export function findClockGap(localDate: string, localTime: string, timezone: string): { resumesAt: string } | null {
  const shown = toWallClock(toInstant(localDate, localTime, timezone), timezone);
  if (shown.localDate === localDate && shown.localTime === localTime) return null;
  // The gap ends where its own length before the moved time began: 02:30 became 03:30, so clocks resume at 03:00.
  const probe = toInstant(localDate, localTime, timezone).getTime();
  let end = probe;
  while (offsetAt(end - MINUTE_MS, timezone) === offsetAt(probe, timezone)) end -= MINUTE_MS;
  return { resumesAt: toWallClock(new Date(end), timezone).localTime };
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
