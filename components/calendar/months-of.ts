import { addMonths, startOfMonth } from "./calendar-days";

/** The first days of the months a calendar touches. */
export function monthsOf({ startDate, endDate }: { startDate: string; endDate: string }): string[] {
  const months: string[] = [];
  for (let month = startOfMonth(startDate); month <= endDate; month = addMonths(month, 1)) months.push(month);
  return months;
}
