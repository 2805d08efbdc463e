import type { BatchColumn } from "../columns/batch-columns";
import { parseRowRanges, type RowRange } from "./row-ranges";

/** By column, the rows whose cell was filled in from a merged one, as `formatRowRanges` writes them. */
export type MergedOption = Readonly<Partial<Record<BatchColumn, string>>>;

/** Tells which cells of a list were filled in, when its rows come in their order. */
export class MergedRows {
  private readonly columns: { column: BatchColumn; ranges: RowRange[]; at: number }[];

  constructor(merged: MergedOption = {}) {
    this.columns = Object.entries(merged).map(([column, text]) => {
      const ranges = (parseRowRanges(text) ?? []).toSorted((one, other) => one[0] - other[0]);
      return { column: column as BatchColumn, ranges, at: 0 };
    });
  }

  /** The columns that are so in a row, which must not lie before the one that was asked about last. */
  listColumns(row: number): BatchColumn[] {
    return this.columns.flatMap((one) => {
      // A row is looked for once, however many ranges a hostile list brings.
      while ((one.ranges[one.at]?.[1] ?? Number.POSITIVE_INFINITY) < row) one.at++;
      return (one.ranges[one.at]?.[0] ?? Number.POSITIVE_INFINITY) <= row ? [one.column] : [];
    });
  }
}
