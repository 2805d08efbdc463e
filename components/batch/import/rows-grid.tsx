"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { BatchColumn } from "@/lib/core/batching/batch-columns";
import { columnLabel } from "../column-label";
import { GridRow } from "./grid-row";
import type { TableRow } from "./import-draft";
import { useGridCells, useSteadyActions } from "./use-grid-cells";

const ROW_PX = 40;
const WIDE_PX = 220;
const NARROW_PX = 140;
const NUMBER_PX = 72;
const WIDE = new Set<BatchColumn>(["business_name", "services", "offers", "events", "website", "channels"]);
const ROWS_PER_PAGE = 10;

interface RowsGridProps {
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  /** By row and column: what is wrong there. */
  problems: ReadonlyMap<number, ReadonlyMap<BatchColumn, string>>;
  /** Why a row repeats another. */
  duplicates: ReadonlyMap<number, string>;
  onEdit: (row: number, column: BatchColumn, text: string) => void;
}

const widthOf = (column: BatchColumn) => (WIDE.has(column) ? WIDE_PX : NARROW_PX);

/** A table of any length that is edited in place: arrows move, Enter or typing edits, Escape gives up. One tab stop; only the rows in view exist. */
export function RowsGrid({ rows, columns, problems, duplicates, onEdit }: RowsGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const scrollTo = (index: number) => virtual.scrollToIndex(index);
  const grid = useGridCells({ box, rows, columns, rowsPerPage: ROWS_PER_PAGE, scrollTo, onEdit });
  const actions = useSteadyActions(grid);
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = NUMBER_PX + columns.reduce((sum, column) => sum + widthOf(column), 0);
  return (
    <div
      ref={box}
      className="max-h-[32rem] overflow-auto overscroll-contain rounded-panel border border-line bg-surface scroll-pt-10"
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited in place.
        role="grid"
        aria-label="Rows of the file"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        style={{ width }}
        className="min-w-full table-fixed border-collapse"
      >
        <colgroup>
          <col style={{ width: NUMBER_PX }} />
          {columns.map((column) => (
            <col key={column} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-10 bg-surface-2 text-left text-meta text-ink-2">
          <tr aria-rowindex={1} className="h-10 border-b border-line">
            <th scope="col" className="px-3 font-medium">
              Row
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="truncate border-l border-line px-3 font-medium">
                {columnLabel(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <GridRow
                  key={row.row}
                  row={row}
                  index={index}
                  columns={columns}
                  problems={problems.get(row.row)}
                  duplicate={duplicates.get(row.row)}
                  here={index === grid.index ? grid.column : null}
                  editing={index === grid.index ? grid.editing : null}
                  actions={actions}
                />
              )
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
      {rows.length === 0 && <p className="px-4 py-8 text-center text-ink-2">No rows here.</p>}
    </div>
  );
}

/** Stands for the rows out of view. */
function Spacer({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus.
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}
