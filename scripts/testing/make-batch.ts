import type { WorkspaceScope } from "../../lib/account/scope";
import type { CheckedBatchRow } from "../../lib/batch/batch-row";
import { createBatch } from "../../lib/batch/create-batch";
import { batchOptionsSchema } from "../../lib/batch/schema";
import { createBusinessSchema } from "../../lib/business/schema";
import { checkCells } from "../../lib/core/batching/check-cells";
import type { BatchCells } from "../../lib/core/batching/columns/batch-columns";

export const ORDERED_AT = new Date("2026-08-31T12:00:00Z");

const TOWNS = ["Leeds", "York", "Hull", "Bath", "Exeter", "Derby", "Norwich", "Lincoln", "Truro", "Durham"];
const TRADES = ["bakery", "plumber", "hair salon", "gym", "florist", "dentist", "cafe"];

/** The cells of the n-th business (0 is the first): another name each time, ten towns and seven trades in turn. */
export const businessCells = (index: number): BatchCells => ({
  business_name: `Business ${index + 1}`,
  niche: TRADES[index % TRADES.length] ?? "bakery",
  city: TOWNS[index % TOWNS.length] ?? "Leeds",
  country: "GB",
  channels: "instagram",
  posts_per_week: "3",
});

/** Rows as the reader of the file would hand them over; the first data row is row 2. */
export function checkedRows(cells: readonly BatchCells[], days = 14): CheckedBatchRow[] {
  return cells.map((one, index) => checkCells(index + 2, one, { days }, createBusinessSchema));
}

/** Orders a batch of `count` businesses, or of the given cells. */
export function makeBatch(
  scope: WorkspaceScope,
  { count = 3, cells, options = {} }: { count?: number; cells?: readonly BatchCells[]; options?: object } = {},
) {
  const settings = batchOptionsSchema.parse({ days: 14, writer: "builtin", ...options });
  const rows = checkedRows(cells ?? Array.from({ length: count }, (_, index) => businessCells(index)), settings.days);
  return createBatch(scope, { readRows: () => rows, options: settings, fileName: "clients.csv" }, ORDERED_AT);
}
