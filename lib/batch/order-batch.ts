import { type Keep, keepNothing } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError, type FieldError } from "../core/errors";
import type { Tx } from "../platform/db/client";
import type { CheckedBatchRow } from "./batch-row";
import type { BatchSource } from "./batch-source";
import { createBatch } from "./create-batch";
import { type OpenBatch, openBatch } from "./open-batch";
import type { Batch, BatchOptions } from "./schema";

/** A table that can be read again from its beginning. */
export interface BatchTable {
  open: () => Promise<BatchSource>;
  fileName: string | null;
}

const MAX_ERRORS = 1000;

async function* checkedRows({ read }: OpenBatch, tx?: Tx): AsyncGenerator<CheckedBatchRow> {
  for await (const { checked } of read(tx)) yield checked;
}

/** @throws AppError invalid_rows with a path `rows.<row>.<column>` for each defect */
async function requireGoodRows(batch: OpenBatch): Promise<void> {
  const errors: FieldError[] = [];
  for await (const { errors: found } of checkedRows(batch))
    for (const { row, column, message } of found)
      if (errors.length < MAX_ERRORS) errors.push({ path: `rows.${row}.${column}`, message });
  const [first] = errors;
  if (first)
    throw new AppError("invalid_rows", {
      detail: `Nothing was started, because of bad rows. The first: ${first.message}`,
      errors,
    });
}

/**
 * Reads a table and starts its batch; with `skipBadRows: false` one bad row refuses it whole.
 * @param now the instant "tomorrow in the business's zone" is counted from
 * @throws AppError invalid_rows and those of reading and of creating a batch
 */
export async function orderBatch(
  scope: WorkspaceScope,
  { open, fileName }: BatchTable,
  options: BatchOptions,
  now: Date,
  keep: Keep<Batch> = keepNothing,
): Promise<Batch> {
  requireRole(scope, "editor");
  if (!options.skipBadRows) await requireGoodRows(await openBatch(scope, await open(), options, now));
  const batch = await openBatch(scope, await open(), options, now);
  return createBatch(scope, { readRows: (tx) => checkedRows(batch, tx), options, fileName }, now, keep);
}
