// Date arithmetic for the browser. It repeats a few lines of lib/core/dates/local-date.ts on purpose: that module
// declares zod schemas, and importing it would add zod (90 kB gzip) to every page that shows a calendar.

const DAY_MS = 86_400_000;

const epochDay = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
const atNoon = (date: string) => new Date(`${date}T12:00:00Z`);

export function addDays(date: string, days: number): string {
  return new Date((epochDay(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(date: string): number {
  // 1970-01-01 was a Thursday.
  return (((epochDay(date) + 3) % 7) + 7) % 7;
}

export function startOfWeek(date: string): string {
  return addDays(date, -weekdayIndex(date));
}

export function startOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

export function addMonths(date: string, months: number): string {
  const [year = 1970, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export function endOfMonth(date: string): string {
  return addDays(addMonths(date, 1), -1);
}

/** Every date from `from` to `to`, both included. */
export function eachDay(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** The wall-clock date in a time zone at an instant. */
export function dateIn(timezone: string, at: Date): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(at);
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const DAY_LONG = format({ weekday: "long", day: "numeric", month: "long" });
const DAY_SHORT = format({ weekday: "short", day: "numeric", month: "short" });
const MONTH_LONG = format({ month: "long" });
const MONTH_SHORT = format({ month: "short" });

/** "Tuesday 1 September" */
export const formatDay = (date: string) => DAY_LONG.format(atNoon(date)).replace(",", "");
/** "Tue 1 Sept" */
export const formatDayShort = (date: string) => DAY_SHORT.format(atNoon(date)).replace(",", "");
export const formatMonth = (date: string) => MONTH_LONG.format(atNoon(date));
export const formatMonthShort = (date: string) => MONTH_SHORT.format(atNoon(date));
/** "September 1 – 30", "November 22 – December 21" */
export function formatPeriod(from: string, to: string): string {
  const day = (date: string) => Number(date.slice(8));
  if (from === to) return `${formatMonth(from)} ${day(from)}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${formatMonth(from)} ${day(from)} – ${day(to)}`;
  const year = (date: string) => (sameYear ? "" : `, ${date.slice(0, 4)}`);
  return `${formatMonth(from)} ${day(from)}${year(from)} – ${formatMonth(to)} ${day(to)}${year(to)}`;
}

/** Every switch of a clock lasts longer, Morocco's for Ramadan too. */
const ZONE_STEP_DAYS = 14;

/** "Portland time (PDT)": the town whose clock it is, and the zone's name where it has one name from `from` to `to`. */
export function formatZone(timezone: string, { from, to }: { from: string; to: string }, town?: string): string {
  const place = town ?? (timezone.split("/").at(-1) ?? timezone).replaceAll("_", " ");
  const format = new Intl.DateTimeFormat("en-US", { timeZone: timezone, timeZoneName: "short" });
  const nameOn = (date: string) =>
    format.formatToParts(atNoon(date)).find(({ type }) => type === "timeZoneName")?.value;
  const steps = Math.max(0, Math.ceil(daysBetween(from, to) / ZONE_STEP_DAYS));
  const dates = [...Array.from({ length: steps }, (_, step) => addDays(from, step * ZONE_STEP_DAYS)), to];
  const [name, ...others] = new Set(dates.map(nameOn));
  return name && others.length === 0 ? `${place} time (${name})` : `${place} time`;
}
