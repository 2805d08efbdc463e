import type { BatchCells } from "@/lib/core/batching/batch-columns";

/** A row of the table once its columns are known; `row` is the spreadsheet's number. */
export interface TableRow {
  row: number;
  cells: BatchCells;
  /** What stands beyond the last column of the file; the server says so. It goes when the row is mended by hand. */
  extra?: string[];
  /** Not to be run, though nothing need be wrong with it. */
  leftOut?: boolean;
}

/** Whether nothing stands in any column that is used, nor beyond them: such a line is no business, and is not counted. */
export const isBlankRow = ({ cells, extra = [] }: TableRow): boolean =>
  extra.length === 0 && Object.values(cells).every((text) => text.trim() === "");
