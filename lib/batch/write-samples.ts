import { requireRole, type WorkspaceScope } from "../account/scope";
import { writeSample } from "../calendar/write-sample";
import type { RowError } from "../core/batching/checked-row";
import { resolveChannels } from "../core/batching/resolve-channels";
import { AppError } from "../core/errors";
import { openBatch } from "./open-batch";
import { type JsonRow, openRows } from "./open-rows";
import type { BatchOptions, BatchSamples } from "./schema";

const SAMPLES = 3;
const POSTS_PER_ROW = 6;
const TIMEOUT_MS = 90_000;

/**
 * Writes the first posts of the first three rows that can be run exactly as the batch would, and stores nothing. What is
 * wrong with rows before them is answered beside the samples.
 * @param now the instant "tomorrow in the business's zone" is counted from
 * @throws AppError missing_column, invalid_rows (no row can be run; the same errors as a dry run), model_not_configured
 */
export async function writeSamples(
  scope: WorkspaceScope,
  rows: readonly JsonRow[],
  options: BatchOptions,
  now: Date,
): Promise<BatchSamples> {
  requireRole(scope, "editor");
  const items: BatchSamples["items"] = [];
  const bad: RowError[] = [];
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  for await (const { checked, startDate, known } of (await openBatch(scope, openRows(rows), options, now)).rows) {
    const { values, row, errors } = checked;
    bad.push(...errors);
    if (!values || startDate === null) continue;
    const { days } = values.calendar;
    const channels = resolveChannels(values.calendar, known?.channels ?? null) ?? known?.channels;
    const business = channels ? { ...values.business, channels } : values.business;
    const { writer } = options;
    const sample = await writeSample(scope, { business, startDate, days, writer, posts: POSTS_PER_ROW, signal });
    items.push({ row, businessName: values.business.name, ...sample });
    if (items.length === SAMPLES) break;
  }
  if (items.length > 0 || bad[0] === undefined) return { items, errors: bad };
  throw new AppError("invalid_rows", {
    detail: bad[0].message,
    // As JSON has them: the first row is row 2.
    errors: bad.map(({ row, column, message }) => ({ path: `rows.${row - 2}.${column}`, message })),
  });
}
