import { formatRowRanges } from "@/lib/core/batching/file/row-ranges";
import { Notice } from "../../../ui/notice";
import type { ImportDraft, ParsedFile } from "../draft/import-draft";

/** More rows than these are named by how many they are. */
const MOST_LETTERS = 60;

/** Which columns were filled in from merged cells, and in which rows. */
export function listMerged(rows: ParsedFile["rows"]): { column: number; rows: number[] }[] {
  const found = new Map<number, number[]>();
  for (const { row, merged = [] } of rows)
    for (const column of merged) {
      const own = found.get(column);
      if (own) own.push(row);
      else found.set(column, [row]);
    }
  return [...found].map(([column, own]) => ({ column, rows: own })).sort((a, b) => a.column - b.column);
}

/** What a batch is told of them, whose list is sent as a text: those that nobody changed since, as `options.merged`. */
export function listMergedSent({ file, rows, rowsMapping }: Pick<ImportDraft, "file" | "rows" | "rowsMapping">) {
  const now = new Map(rows.map(({ row, cells }) => [row, cells]));
  const before = new Map(file.rows.map(({ row, cells }) => [row, cells]));
  const sent = listMerged(file.rows).flatMap((one) => {
    const column = rowsMapping?.[one.column];
    if (!column) return [];
    const kept = one.rows.filter((row) => now.get(row)?.[column] === before.get(row)?.[one.column]);
    return kept.length === 0 ? [] : [[column, formatRowRanges(kept)] as const];
  });
  return Object.fromEntries(sent);
}

function sayRows(rows: readonly number[]): string {
  const ranges = formatRowRanges(rows).replaceAll("-", "–").replaceAll(",", ", ");
  if (rows.length === 1) return `row ${ranges}`;
  return ranges.length <= MOST_LETTERS ? `rows ${ranges}` : `${rows.length.toLocaleString("en")} rows`;
}

/** Says what rows got from merged cells of a workbook, which stand in the first of their rows alone. */
export function MergedNote({ file: { rows }, names }: { file: ParsedFile; names: readonly string[] }) {
  const merged = listMerged(rows);
  if (merged.length === 0) return null;
  return (
    <Notice tone="info" role="status" title="Merged cells were filled in">
      What stands in a cell that is merged over several rows was taken for each of them:{" "}
      {merged.map((one) => `${names[one.column] ?? ""} in ${sayRows(one.rows)}`).join("; ")}.
    </Notice>
  );
}
