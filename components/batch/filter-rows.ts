import type { BatchRow } from "@/lib/batch/schema";

/** Which rows are shown; null or "" is no wish. */
export interface RowFilters {
  status: BatchRow["status"] | null;
  q: string;
  trade: string | null;
  town: string | null;
  /** A warning's code, or "any". */
  warning: string | null;
}

/** The rows that fit all wishes, as the server would choose them. */
export function filterRows(rows: readonly BatchRow[], filters: RowFilters): readonly BatchRow[] {
  const q = filters.q.trim().toLowerCase();
  const same = (text: string, wish: string | null) => wish === null || text.toLowerCase() === wish.toLowerCase();
  if (!q && filters.status === null && filters.trade === null && filters.town === null && filters.warning === null)
    return rows;
  return rows.filter(
    (row) =>
      (filters.status === null || row.status === filters.status) &&
      same(row.trade, filters.trade) &&
      same(row.town, filters.town) &&
      (filters.warning === null ||
        (filters.warning === "any"
          ? row.warnings.length > 0
          : row.warnings.some(({ code }) => code === filters.warning))) &&
      (q === "" || row.businessName.toLowerCase().includes(q) || row.town.toLowerCase().includes(q)),
  );
}

const NAMES = new Intl.Collator("en");

/** What the filters can choose from, each with how many rows have it, most frequent first. */
export function listChoices(rows: readonly BatchRow[]) {
  const count = (values: Iterable<string>) => {
    const counts = new Map<string, number>();
    for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || NAMES.compare(a, b));
  };
  return {
    trades: count(rows.map(({ trade }) => trade)),
    towns: count(rows.map(({ town }) => town)),
    warnings: count(rows.flatMap(({ warnings }) => [...new Set(warnings.map(({ code }) => code))])),
  };
}

/** The filters as the server takes them. */
export function toFilter(filters: RowFilters): Record<string, string> {
  const entries = Object.entries(filters).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
