import { requireRole, type WorkspaceScope } from "../account/scope";
import { writeSample } from "../calendar/write-sample";
import { AppError } from "../core/errors";
import { openBatch } from "./open-batch";
import { type JsonRow, openRows } from "./open-rows";
import type { BatchOptions, BatchSamples } from "./schema";

const POSTS_PER_ROW = 6;
const TIMEOUT_MS = 90_000;

/**
 * Writes the first posts of a few rows exactly as the batch would, and stores nothing.
 * @param now the instant "tomorrow in the business's zone" is counted from
 * @throws AppError missing_column, invalid_rows (a row cannot be run; the same errors as a dry run), model_not_configured
 */
export async function writeSamples(
  scope: WorkspaceScope,
  rows: readonly JsonRow[],
  options: BatchOptions,
  now: Date,
): Promise<BatchSamples> {
  requireRole(scope, "editor");
  const items: BatchSamples["items"] = [];
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  for await (const { checked, startDate } of (await openBatch(scope, openRows(rows), options, now)).rows) {
    const { values, row, errors } = checked;
    if (!values || startDate === null)
      throw new AppError("invalid_rows", {
        detail: errors[0]?.message ?? "This row cannot be run.",
        errors: errors.map(({ column, message }) => ({ path: `rows.${row - 2}.${column}`, message })),
      });
    const { days, channels } = values.calendar;
    const business = channels ? { ...values.business, channels } : values.business;
    const { writer } = options;
    const sample = await writeSample(scope, { business, startDate, days, writer, posts: POSTS_PER_ROW, signal });
    items.push({ row, businessName: values.business.name, ...sample });
  }
  return { items };
}
