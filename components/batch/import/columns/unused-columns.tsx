import type { DryRun } from "@/lib/batch/schema";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { isBeyond } from "@/lib/core/batching/file/beyond-header";
import { isOwnColumn, isRejectsFile } from "@/lib/core/batching/file/rejects-file";
import { Notice } from "../../../ui/notice";

type ReadColumn = DryRun["columns"][number];

/** Columns that are not used, apart from a rejects file's own: those whose values are left out, and empty ones. */
export function listUnused(
  columns: readonly ReadColumn[],
  mapping: readonly (BatchColumn | null)[],
): { filled: number[]; empty: number[] } {
  const isOwn = isRejectsFile(columns.map(({ header }) => header));
  const unused = columns.flatMap(({ header }, index) =>
    mapping[index] !== null || isBeyond(header) || (isOwn && isOwnColumn(header)) ? [] : [index],
  );
  const isFilled = (index: number) => (columns[index]?.samples.length ?? 0) > 0;
  return { filled: unused.filter(isFilled), empty: unused.filter((index) => !isFilled(index)) };
}

interface UnusedColumnsProps {
  unused: ReturnType<typeof listUnused>;
  names: readonly string[];
}

/** What of a file is left out, where one is about to go on. */
export function UnusedColumns({ unused: { filled, empty }, names }: UnusedColumnsProps) {
  const list = (indexes: readonly number[]) => indexes.map((index) => names[index]).join(", ");
  return (
    <>
      {filled.length > 0 && (
        <Notice tone="warn" role="status" title={`Not used: ${list(filled)}`}>
          {filled.length === 1 ? "It has values, and they are" : "They have values, and those are"} left out. If one is
          something that Bella knows, choose what it is in the list above.
        </Notice>
      )}
      {empty.length > 0 && (
        <p className="text-ink-2">
          <span className="font-semibold text-ink">Empty:</span> {list(empty)}
        </p>
      )}
    </>
  );
}
