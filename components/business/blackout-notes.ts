import { addDays, formatPeriod } from "../calendar/grid/calendar-days";

const MOST_DAYS = 731;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What to say of one of the days to keep free: that it was given before, or that it lies outside the calendar (`days` as
 * typed, from `startDate`). Null while there is nothing to say, or not enough is known.
 */
export function blackoutNote(
  dates: readonly string[],
  index: number,
  { startDate, days }: { startDate: string; days: string },
): string | null {
  const date = dates[index] ?? "";
  if (!DATE.test(date)) return null;
  if (dates.indexOf(date) < index) return "Given twice; once is enough.";
  const count = Number(days);
  if (!DATE.test(startDate) || !Number.isInteger(count) || count < 1 || count > MOST_DAYS) return null;
  const end = addDays(startDate, count - 1);
  if (date >= startDate && date <= end) return null;
  return `Outside this calendar (${formatPeriod(startDate, end)}).`;
}
