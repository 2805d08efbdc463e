/**
 * The months that a period touches, in order, as `YYYY-MM`.
 * @param period first and last day, `YYYY-MM-DD`, both included
 */
export function monthsOf({ startDate, endDate }: { startDate: string; endDate: string }): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = startDate.split("-").map(Number);
  const last = endDate.slice(0, 7);
  for (;;) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (name > last) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
