import { useMemo, useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { formatCount } from "../../../ui/plural";
import type { Sorting } from "./grid-head";
import { type Problems, type Repeats, sortRows } from "./row-notes";
import type { TableRow } from "./table-row";

export type RowFilter = "all" | "errors" | "hints" | "duplicates" | "skipped" | "out" | "shown";

interface ShownInput {
  rows: readonly TableRow[];
  problems: Problems;
  hints: Problems;
  repeats: Repeats;
  picked: ReadonlySet<number>;
  filter: RowFilter;
  /** The number of the row that somebody is at work on: it stays, even if nothing is wrong with it any more. */
  held: number | null;
}

function filterRows({ rows, problems, hints, repeats, picked, filter, held }: ShownInput): readonly TableRow[] {
  if (filter === "all") return rows;
  if (filter === "duplicates") {
    const byNumber = new Map(rows.map((row) => [row.row, row]));
    const numbers = new Set([...repeats.inPairs, ...(held === null ? [] : [held])]);
    return [...numbers].flatMap((number) => byNumber.get(number) ?? []);
  }
  const sets = { errors: problems, hints, skipped: repeats.skipped, out: picked, shown: picked };
  const meant = sets[filter];
  const isMeant = ({ row, leftOut }: TableRow) => (filter === "out" ? leftOut : meant.has(row));
  return rows.filter((row) => isMeant(row) || row.row === held);
}

/** Which rows the table shows, and in which order. An order is made once: rows that are mended stay in their place. */
export function useShownRows(input: ShownInput) {
  const { rows, problems, hints, repeats, picked, filter, held } = input;
  const [sorting, setSorting] = useState<(Sorting & { order: ReadonlyMap<number, number> }) | null>(null);
  const shown = useMemo(() => {
    const filtered = filterRows({ rows, problems, hints, repeats, picked, filter, held });
    if (!sorting) return filtered;
    const placeOf = ({ row }: TableRow) => sorting.order.get(row) ?? 0;
    return [...filtered].sort((a, b) => placeOf(a) - placeOf(b));
  }, [rows, problems, hints, repeats, picked, filter, held, sorting]);
  const sortBy = (column: BatchColumn) => {
    const isSame = sorting?.column === column;
    if (isSame && sorting.isDown) return setSorting(null);
    const order = new Map(sortRows(rows, column, isSame).map((row, index) => [row, index]));
    setSorting({ column, isDown: isSame, order });
  };
  const count = (size: number) => `(${formatCount(size)})`;
  const out = rows.filter(({ leftOut }) => leftOut).length;
  const filters: { value: RowFilter; label: string }[] = [
    { value: "all", label: "All rows" },
    { value: "errors", label: `Errors only ${count(problems.size)}` },
    ...(hints.size > 0 ? [{ value: "hints" as const, label: `Guesses ${count(hints.size)}` }] : []),
    ...(repeats.repeating.size > 0
      ? [{ value: "duplicates" as const, label: `Repeats ${count(repeats.repeating.size)}` }]
      : []),
    ...(repeats.skipped.size > 0
      ? [{ value: "skipped" as const, label: `No business ${count(repeats.skipped.size)}` }]
      : []),
    ...(out > 0 ? [{ value: "out" as const, label: `Left out ${count(out)}` }] : []),
    ...(picked.size > 0 ? [{ value: "shown" as const, label: `Chosen ${count(picked.size)}` }] : []),
  ];
  return { shown, sorting, sortBy, filters, leftOut: out };
}
