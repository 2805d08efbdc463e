import { addDays } from "../calendar/grid/calendar-days";

/** Days on end on which a calendar posts nothing on purpose. */
export interface KeptFree {
  from: string;
  to: string;
}

interface ShownPart {
  startDate: string;
  endDate: string;
  /** `YYYY-MM`, or null when all of the calendar is shown. */
  month: string | null;
  /** Days with a post: a post by hand may stand on a day that is kept free. */
  posted: ReadonlySet<string>;
}

/** The days to keep free of what a page shows, as runs, by date. */
export function listKeptFree(
  blackoutDates: readonly string[],
  { startDate, endDate, month, posted }: ShownPart,
): KeptFree[] {
  const shown = [...new Set(blackoutDates)]
    .filter((date) => date >= startDate && date <= endDate && !posted.has(date))
    .filter((date) => month === null || date.startsWith(month))
    .sort();
  const runs: KeptFree[] = [];
  for (const date of shown) {
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === date) last.to = date;
    else runs.push({ from: date, to: date });
  }
  return runs;
}
