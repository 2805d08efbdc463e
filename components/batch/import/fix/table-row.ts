import type { BatchCells } from "@/lib/core/batching/columns/batch-columns";
import { judgeLine } from "@/lib/core/batching/file/judge-line";

/** A row of the table once its columns are known; `row` is the spreadsheet's number. */
export interface TableRow {
  row: number;
  cells: BatchCells;
  /** What stands beyond the last column of the file; the server says so. It goes when the row is mended by hand. */
  extra?: string[];
  /** What stands under columns that nobody uses, where that alone tells that the line is no business: "Total" before a figure. */
  beside?: string[];
  /** Not to be run, though nothing need be wrong with it. */
  leftOut?: boolean;
}

/** Whether nothing stands in any column that is used, nor beyond them, or only what belongs to a footer: such a line is no business, and is not counted. */
export const isBlankRow = ({ cells, extra = [], beside }: TableRow): boolean =>
  extra.length === 0 &&
  (Object.values(cells).every((text) => text.trim() === "") ||
    (beside !== undefined && judgeLine(cells, beside) !== null));
