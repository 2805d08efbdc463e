import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { columnLabel } from "../../column-label";
import type { Repair } from "./list-repairs";
import type { TableRow } from "./table-row";

/** By row and column: what is wrong there. */
export type Problems = ReadonlyMap<number, ReadonlyMap<BatchColumn, string>>;

/** What is wrong, or what a row that runs is warned of, cell by cell. */
export function problemsOf(errors: readonly Pick<DryRun["errors"][number], "row" | "column" | "message">[]): Problems {
  const problems = new Map<number, Map<BatchColumn, string>>();
  for (const { row, column, message } of errors) {
    const cells = problems.get(row) ?? new Map<BatchColumn, string>();
    problems.set(row, cells.set(column, message));
  }
  return problems;
}

/** Rows that repeat each other, and lines that are no business. */
export interface Repeats {
  /** What each of them is told. */
  notes: ReadonlyMap<number, string>;
  /** Those that are not run for it. */
  repeating: ReadonlySet<number>;
  /** Lines that are no business. */
  skipped: ReadonlySet<number>;
  /** All of them, each first one with those that repeat it behind it. */
  inPairs: readonly number[];
}

const listRows = (rows: readonly number[]) =>
  rows.length > 3 ? `${rows.length.toLocaleString("en")} rows` : `row ${rows.join(", row ")}`;

/** Which rows repeat which, also told of the rows that are repeated, and which are no business. */
export function repeatsOf(
  duplicates: DryRun["duplicates"],
  rows: readonly TableRow[],
  skipped: DryRun["skipped"] = [],
): Repeats {
  const cells = new Map(rows.map((one) => [one.row, one.cells]));
  const idOf = (row: number) => cells.get(row)?.external_id?.trim() ?? "";
  const notes = new Map<number, string>();
  const groups = new Map<number, number[]>();
  for (const { row, duplicateOf } of duplicates) {
    const first = duplicateOf ?? row;
    groups.set(first, [...(groups.get(first) ?? []), ...(duplicateOf === null ? [] : [row])]);
    const id = idOf(row);
    // Two businesses under one id look like no repetition at all.
    const isById = duplicateOf !== null && id !== "" && id === idOf(duplicateOf);
    const repeated = isById ? `has the id ${id} of row ${duplicateOf}` : `repeats row ${duplicateOf}`;
    notes.set(row, duplicateOf === null ? "has this calendar already" : repeated);
  }
  for (const [first, others] of groups) if (!notes.has(first)) notes.set(first, `is repeated by ${listRows(others)}`);
  for (const { row, message } of skipped) notes.set(row, message);
  const order = [...groups].sort(([a], [b]) => a - b);
  const repeating = new Set(duplicates.map(({ row }) => row));
  const inPairs = [...new Set(order.flatMap(([first, others]) => [first, ...others]))];
  return { notes, repeating, skipped: new Set(skipped.map(({ row }) => row)), inPairs };
}

/** What a row is told in one line, the worst first. */
export function noteOfRow(
  { leftOut }: TableRow,
  problems: ReadonlyMap<BatchColumn, string> | undefined,
  hints: ReadonlyMap<BatchColumn, string> | undefined,
  repeat: string | undefined,
): string {
  if (leftOut) return "Left out";
  const wrong = [...(problems ?? []), ...(hints ?? [])].map(
    ([column, message]) => `${columnLabel(column)}: ${message}`,
  );
  return [...wrong, ...(repeat ? [`${repeat.charAt(0).toUpperCase()}${repeat.slice(1)}`] : [])].join(" ");
}

/** The repairs that mend each row. */
export function repairsByRow(repairs: readonly Repair[]): ReadonlyMap<number, readonly Repair[]> {
  const found = new Map<number, Repair[]>();
  for (const repair of repairs)
    for (const row of repair.rows) {
      const list = found.get(row);
      if (list) list.push(repair);
      else found.set(row, [repair]);
    }
  return found;
}

const COMPARED = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The rows' numbers in the order of a column; blank cells come last either way. */
export function sortRows(rows: readonly TableRow[], column: BatchColumn, isDown: boolean): number[] {
  const textOf = ({ cells }: TableRow) => cells[column]?.trim() ?? "";
  const compare = (a: TableRow, b: TableRow) => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    return COMPARED.compare(one, other) * (isDown ? -1 : 1);
  };
  return [...rows].sort(compare).map(({ row }) => row);
}
