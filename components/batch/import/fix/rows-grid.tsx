"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, type RefObject, useEffect, useMemo, useRef } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import { GridHead, type Sorting } from "./grid-head";
import type { GridInput } from "./grid-input";
import { GridRow } from "./grid-row";
import { NAME_PX, NUMBER_PX, noteWidth, ROW_PX, widthOf } from "./grid-sizes";
import { noteOfRow, type Problems, type Repeats } from "./row-notes";
import { useGridCells, useSteadyActions } from "./use-grid-cells";
import type { GridCursor } from "./use-grid-cursor";

const ROWS_PER_PAGE = 10;

interface RowsGridProps extends Omit<GridInput, "rowsPerPage"> {
  problems: Problems;
  hints: Problems;
  repeats: Repeats;
  /** What is looked for, and in which column. */
  pattern: RegExp | null;
  searched: BatchColumn | null;
  sorting: Sorting | null;
  onSort: (column: BatchColumn) => void;
}

/** The table follows the cursor. The rows of the cursor and of the block's other corner are always there, however far away. */
function useFollow(box: RefObject<HTMLElement | null>, { follow, move }: GridCursor, isEditing: boolean): void {
  const seen = useRef(move);
  useEffect(() => {
    if (seen.current === move) return;
    seen.current = move;
    if (follow === null || isEditing) return;
    const here = box.current?.querySelector<HTMLElement>("[data-here]");
    if (follow !== "show") here?.focus({ preventScroll: follow !== "focus" });
    if (follow === "stay") return;
    const shown = follow === "extend" ? box.current?.querySelector("[data-corner]") : here;
    if (follow !== "focus") shown?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

/**
 * A table of any length that is edited as a spreadsheet is: one cell or a block of them, by the keys, the mouse and the
 * clipboard. One tab stop; only the rows in view exist, and those where the keys are.
 */
export function RowsGrid(props: RowsGridProps) {
  const { cursor, rows, columns, problems, hints, repeats, sorting, onSort } = props;
  const box = useRef<HTMLDivElement>(null);
  const { index, column, end, range } = cursor;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    rangeExtractor: (shown) =>
      [...new Set([index, end.index, ...defaultRangeExtractor(shown)])]
        .filter((one) => one < rows.length)
        .sort((a, b) => a - b),
  });
  const grid = useGridCells({ ...props, rowsPerPage: ROWS_PER_PAGE });
  const actions = useSteadyActions(grid);
  useFollow(box, cursor, grid.editing !== null);
  const hasNotes = problems.size > 0 || hints.size > 0 || repeats.notes.size > 0 || rows.some(({ leftOut }) => leftOut);
  const notePx = useMemo(
    () =>
      noteWidth(
        rows.reduce((most, row) => {
          const number = row.row;
          const note = noteOfRow(row, problems.get(number), hints.get(number), repeats.notes.get(number));
          return Math.max(most, note.length);
        }, 0),
      ),
    [rows, problems, hints, repeats],
  );
  const width = columns.reduce((sum, one) => sum + widthOf(one), NUMBER_PX + (hasNotes ? notePx : 0));
  let drawnTo = 0;
  const lines = virtual.getVirtualItems().flatMap(({ index: at, start, end: to }) => {
    const row = rows[at];
    if (!row) return [];
    const gap = start - drawnTo;
    drawnTo = to;
    const isChosen = cursor.isPlaced && at >= range.top && at <= range.bottom;
    return (
      <Fragment key={row.row}>
        <Spacer height={gap} />
        <GridRow
          row={row}
          index={at}
          columns={columns}
          problems={problems.get(row.row)}
          hints={hints.get(row.row)}
          note={hasNotes ? noteOfRow(row, problems.get(row.row), hints.get(row.row), repeats.notes.get(row.row)) : null}
          isRepeat={repeats.notes.has(row.row)}
          here={at === index ? column : null}
          editing={at === index ? grid.editing : null}
          chosenFrom={isChosen ? range.left : -1}
          chosenTo={isChosen ? range.right : -1}
          corner={at === end.index ? end.column : null}
          pattern={props.pattern}
          searched={props.searched}
          actions={actions}
        />
      </Fragment>
    );
  });
  return (
    <div
      ref={box}
      style={{ scrollPaddingLeft: NUMBER_PX + NAME_PX }}
      className="max-h-[32rem] overflow-auto overscroll-contain bg-surface scroll-pt-10"
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited in place.
        role="grid"
        aria-label="Rows of the file"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + (hasNotes ? 2 : 1)}
        onCopy={grid.onCopy}
        onCut={grid.onCut}
        onPaste={grid.onPaste}
        style={{ width }}
        className="min-w-full table-fixed border-separate border-spacing-0"
      >
        <GridHead columns={columns} hasNotes={hasNotes} noteWidth={notePx} sorting={sorting} onSort={onSort} />
        <tbody>
          {lines}
          <Spacer height={virtual.getTotalSize() - drawnTo} />
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
