import type { BatchColumn } from "@/lib/core/batching/columns/batch-columns";
import type { CellChanges } from "./grid-range";
import type { TableRow } from "./table-row";
import type { GridCursor } from "./use-grid-cursor";
import type { MendingLabel } from "./use-mending";

/** A cell by its row's number, for places change. */
export interface Editing {
  row: number;
  column: BatchColumn;
  text: string;
}

/** The table that a hook of it works on, and what it asks of whoever shows it. */
export interface GridInput {
  cursor: GridCursor;
  rows: readonly TableRow[];
  columns: readonly BatchColumn[];
  rowsPerPage: number;
  /** The cell that is being edited, with the text its editor began with. */
  editing: Editing | null;
  onEditing: (editing: Editing | null) => void;
  onCells: (changes: CellChanges, toLabel: MendingLabel) => void;
  onFind: () => void;
  say: (text: string) => void;
}
