import { useState } from "react";
import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import type { GridRange } from "./grid-range";
import type { TableRow } from "./table-row";

/** How the table follows: it takes the keys to the cursor, or keeps them there and shows the other corner, or shows the cursor and leaves the keys where they are, or takes the keys there and stays where it is: whole rows and columns have no end to look at. */
export type Follow = "focus" | "extend" | "show" | "stay";

/** Where in the table a person is. */
export interface GridCursor {
  index: number;
  column: number;
  /** True once somebody has gone to a cell. */
  isPlaced: boolean;
  /** The chosen cells, from the cursor's own to the other corner. */
  range: GridRange;
  /** The other corner. */
  end: { index: number; column: number };
  /** Its row is not in the table any more. */
  isGone: boolean;
  follow: Follow | null;
  /** Counts what is to be followed. */
  move: number;
  /** Chooses one cell. */
  place: (index: number, column: number, follow?: Follow) => void;
  /** Chooses every cell from the cursor to another. */
  extend: (index: number, column: number, follow?: Follow) => void;
}

interface At {
  /** Rows are known by number, for their places change with the filter. */
  row: number | null;
  index: number;
  column: number;
  end: { row: number | null; column: number } | null;
  follow: Follow | null;
  move: number;
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** The cell that is the current one (at first of the row of number `begin`), and the block that begins there. It stays in its row where rows above leave a filtered table, and in their line where its own leaves. */
export function useGridCursor(
  rows: readonly TableRow[],
  columns: readonly BatchColumn[],
  begin: number | null = null,
): GridCursor {
  const [at, setAt] = useState<At>({ row: begin, index: 0, column: 0, end: null, follow: null, move: 0 });
  const indexOf = (number: number | null) => (number === null ? -1 : rows.findIndex(({ row }) => row === number));
  const found = indexOf(at.row);
  const index = found >= 0 ? found : clamp(at.index, rows.length);
  const column = clamp(at.column, columns.length);
  const endIndex = at.end && found >= 0 ? indexOf(at.end.row) : -1;
  const end =
    at.end && endIndex >= 0 ? { index: endIndex, column: clamp(at.end.column, columns.length) } : { index, column };
  return {
    index,
    column,
    isPlaced: at.row !== null,
    end,
    range: {
      top: Math.min(index, end.index),
      bottom: Math.max(index, end.index),
      left: Math.min(column, end.column),
      right: Math.max(column, end.column),
    },
    isGone: at.row !== null && found < 0,
    follow: at.follow,
    move: at.move,
    place: (toIndex, toColumn, follow) => {
      const to = clamp(toIndex, rows.length);
      const place = { row: rows[to]?.row ?? null, index: to, column: clamp(toColumn, columns.length) };
      setAt(({ move }) => ({ ...place, end: null, follow: follow ?? null, move: move + 1 }));
    },
    extend: (toIndex, toColumn, follow = "extend") => {
      const corner = { row: rows[clamp(toIndex, rows.length)]?.row ?? null, column: clamp(toColumn, columns.length) };
      // By what is known then: a cell may have been placed in this very moment.
      setAt((now) => ({ ...now, row: now.row ?? rows[index]?.row ?? null, end: corner, follow, move: now.move + 1 }));
    },
  };
}
