import { ArrowDown, ArrowUp } from "lucide-react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { joinClasses } from "../../../ui/join-classes";
import { columnLabel } from "../../column-label";
import { NUMBER_PX, widthOf } from "./grid-sizes";

export interface Sorting {
  column: BatchColumn;
  isDown: boolean;
}

interface GridHeadProps {
  columns: readonly BatchColumn[];
  hasNotes: boolean;
  /** In pixels. */
  noteWidth: number;
  sorting: Sorting | null;
  onSort: (column: BatchColumn) => void;
}

const CELL = "border-b border-line bg-surface-2 font-medium";

/** The columns' names; a press on one sorts by it, a second one turns the order round, a third one gives the file's back. */
export function GridHead({ columns, hasNotes, noteWidth, sorting, onSort }: GridHeadProps) {
  const heads = columns.map((column, position) => {
    const isSorted = sorting?.column === column;
    const Arrow = sorting?.isDown ? ArrowDown : ArrowUp;
    return (
      <th
        key={column}
        scope="col"
        aria-colindex={position + (hasNotes && position > 0 ? 3 : 2)}
        aria-sort={isSorted ? (sorting.isDown ? "descending" : "ascending") : undefined}
        style={position === 0 ? { left: NUMBER_PX } : undefined}
        className={joinClasses(CELL, "border-l", position === 0 && "sticky z-[1] shadow-[1px_0_0_var(--line-strong)]")}
      >
        <button
          type="button"
          title="Sort by this column"
          onClick={() => onSort(column)}
          className="flex h-10 w-full items-center gap-1.5 px-3 text-left font-medium -outline-offset-2! hover:text-ink"
        >
          <span className="truncate">{columnLabel(column)}</span>
          {isSorted && <Arrow aria-hidden="true" className="size-3.5 shrink-0" />}
        </button>
      </th>
    );
  });
  return (
    <>
      <colgroup>
        <col style={{ width: NUMBER_PX }} />
        {columns.slice(0, 1).map((column) => (
          <col key={column} style={{ width: widthOf(column) }} />
        ))}
        {hasNotes && <col style={{ width: noteWidth }} />}
        {columns.slice(1).map((column) => (
          <col key={column} style={{ width: widthOf(column) }} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-10 text-left text-meta text-ink-2">
        <tr aria-rowindex={1} className="h-10">
          <th scope="col" aria-colindex={1} className={joinClasses(CELL, "sticky left-0 z-[1] px-3")}>
            Row
          </th>
          {heads[0]}
          {hasNotes && (
            <th scope="col" aria-colindex={3} className={joinClasses(CELL, "border-l px-3")}>
              To mend
            </th>
          )}
          {heads.slice(1)}
        </tr>
      </thead>
    </>
  );
}
