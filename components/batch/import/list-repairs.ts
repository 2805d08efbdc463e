import type { DryRun } from "@/lib/batch/schema";
import { type BatchColumn, REQUIRED_COLUMNS } from "@/lib/core/batching/batch-columns";
import { columnLabel, type TableRow } from "./import-draft";

type Place = DryRun["places"][number];

/** Rows that one and the same change mends. */
export interface Repair {
  id: string;
  title: string;
  detail: string;
  rows: number[];
  column: BatchColumn;
  /** Towns to choose from; empty when something has to be typed. */
  candidates: Place["candidates"];
  suggestions: string[];
  /** True when leaving the cell blank is a repair too. */
  mayClear: boolean;
  /** A row that runs as it is, only less well. */
  isHint: boolean;
}

const rowsWord = (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en")} rows`);

function placeRepair({ city, region, country, code, candidates, suggestions, rows }: Place): Repair {
  const where = [city, region, country].filter(Boolean).join(", ");
  const isAmbiguous = code === "ambiguous_place";
  return {
    id: `place ${where} ${code}`,
    title: `${rowsWord(rows.length)}: ${isAmbiguous ? `which ${where}?` : `no town called ${where}`}`,
    detail: isAmbiguous
      ? "Several towns have this name. Choose the one that is meant, or mend single rows below."
      : "Check the spelling, or name the nearest larger town.",
    rows,
    column: "city",
    candidates,
    suggestions,
    mayClear: false,
    isHint: false,
  };
}

/** Defects of one kind in one column; of missing values and bad words alike all rows at once. */
function listCellRepairs(errors: DryRun["errors"]): Repair[] {
  const groups = new Map<string, DryRun["errors"]>();
  for (const error of errors) {
    if (error.code === "ambiguous_place" || error.code === "unknown_place") continue;
    const key = `${error.column} ${error.code}`;
    groups.set(key, [...(groups.get(key) ?? []), error]);
  }
  return [...groups].map(([id, list]) => {
    const { column, message } = list[0] as DryRun["errors"][number];
    const rows = [...new Set(list.map(({ row }) => row))];
    return {
      id,
      title: `${rowsWord(rows.length)}: ${columnLabel(column).toLowerCase()}`,
      detail: message,
      rows,
      column,
      candidates: [],
      suggestions: [],
      mayClear: !(REQUIRED_COLUMNS as readonly BatchColumn[]).includes(column),
      isHint: false,
    };
  });
}

function tradeRepair({ niche, rows }: DryRun["trades"][number]): Repair {
  return {
    id: `trade ${niche}`,
    title: `${rowsWord(rows.length)}: Bella has no topics for “${niche}”`,
    detail: "They run with topics that suit any local business. A usual name for the trade gives better posts.",
    rows,
    column: "niche",
    candidates: [],
    suggestions: [],
    mayClear: false,
    isHint: true,
  };
}

/** Everything there is to mend, the most rows first; hints come last. */
export function listRepairs(report: DryRun): Repair[] {
  const defects = [...report.places.map(placeRepair), ...listCellRepairs(report.errors)];
  defects.sort((a, b) => b.rows.length - a.rows.length);
  return [...defects, ...report.trades.map(tradeRepair)];
}

/** The rows after a change of some cells in some of them. */
export function changeRows(
  rows: readonly TableRow[],
  changed: readonly number[],
  cells: TableRow["cells"],
): TableRow[] {
  const set = new Set(changed);
  return rows.map((row) => (set.has(row.row) ? { ...row, cells: { ...row.cells, ...cells } } : row));
}

/** The rows after one cell was written by hand: who mends a row has seen what stood in it, so cells too many are dropped. */
export function editCell(rows: readonly TableRow[], edited: number, column: BatchColumn, text: string): TableRow[] {
  return rows.map((row) => (row.row === edited ? { row: row.row, cells: { ...row.cells, [column]: text } } : row));
}
