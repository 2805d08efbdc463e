import { addDays } from "../dates/local-date";

/** So near before a great day on which the business is closed it is wished for. */
export const LEAD_DAYS = 3;

/** The last day before a date, at most `LEAD_DAYS` before it, on which a wish may be posted; null when there is none. */
export function findLead(date: string, mayPost: (date: string) => boolean): string | null {
  for (let back = 1; back <= LEAD_DAYS; back++) {
    const day = addDays(date, -back);
    if (mayPost(day)) return day;
  }
  return null;
}
