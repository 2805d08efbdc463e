import { useDeferredValue, useMemo, useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { findCells, type Hit, type Search, toPattern } from "./find-text";
import type { TableRow } from "./table-row";

/** Where is looked: one column, or all of them, or no choice was made yet. */
export type SearchIn = BatchColumn | "all" | "none";

interface SearchInput {
  rows: readonly TableRow[];
  shown: readonly TableRow[];
  columns: readonly BatchColumn[];
}

export interface FoundCells {
  search: Search;
  where: SearchIn;
  change: (change: Partial<Search>) => void;
  lookIn: (where: SearchIn) => void;
  pattern: RegExp | null;
  /** The column that is looked in; null for all. */
  column: BatchColumn | null;
  /** In the rows shown. */
  hits: readonly Hit[];
  /** How many more are in rows that are not shown, and in the other columns. */
  hidden: number;
  elsewhere: number;
}

const NOTHING: Search = { find: "", isWhole: false };

/** What is looked for in the table, and every cell that holds it. */
export function useSearch({ rows, shown, columns }: SearchInput): FoundCells {
  const [search, setSearch] = useState<Search>(NOTHING);
  const [where, lookIn] = useState<SearchIn>("none");
  // Thousands of rows are searched between two letters, not before the next one shows.
  const { find, isWhole } = useDeferredValue(search);
  const pattern = useMemo(() => toPattern({ find, isWhole }), [find, isWhole]);
  const column = where === "all" || where === "none" ? null : where;
  const found = useMemo(() => {
    if (!pattern) return { hits: [], hidden: 0, elsewhere: 0 };
    const seen = new Set(shown.map(({ row }) => row));
    const others = rows.filter(({ row }) => !seen.has(row));
    const named = column === null ? columns : [column];
    const hits = findCells(shown, named, pattern);
    const everywhere = column === null ? hits : findCells(shown, columns, pattern);
    return {
      hits,
      hidden: findCells(others, named, pattern).length,
      elsewhere: everywhere.length - hits.length,
    };
  }, [rows, shown, columns, column, pattern]);
  const change = (part: Partial<Search>) => setSearch((now) => ({ ...now, ...part }));
  return { search, where, change, lookIn, pattern, column, ...found };
}
