import { createHash, randomUUID } from "node:crypto";
import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { chooseWriter } from "../calendar/create-brief";
import { isDuplicate } from "../core/batching/checked-row";
import { listBeyond } from "../core/batching/file/beyond-header";
import { explainRepeat } from "../core/batching/file/rejects-file";
import { invalid } from "../core/errors";
import { lockInTransaction } from "../platform/db/advisory-lock";
import type { Tx } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import type { CheckedBatchRow } from "./batch-row";
import { findTwin } from "./data";
import { announceEnd } from "./end-batch";
import { enqueueRows } from "./enqueue-rows";
import { getBatch } from "./get-batch";
import { endBatchRecord, insertBatch, updateBatch } from "./mutations";
import { insertBatchRows, type NewBatchRow } from "./row-mutations";
import { listKeptWarnings } from "./row-warnings";
import type { Batch, BatchOptions } from "./schema";

export interface BatchOrder {
  /**
   * Checked rows as they come: of a large file only a few hundred are held at a time. What they ask of the database
   * goes through the order's own transaction.
   */
  readRows: (tx: Tx) => Iterable<CheckedBatchRow> | AsyncIterable<CheckedBatchRow>;
  options: BatchOptions;
  fileName: string | null;
}

const ROWS_PER_STATEMENT = 500;

/** The same order is under way already. */
class TwinFound extends Error {
  constructor(readonly batchId: string) {
    super("the same batch is under way");
  }
}

function refusalOf(row: CheckedBatchRow, { runDuplicates }: BatchOptions): NewBatchRow["errors"] {
  if (row.skipped !== null) return [{ column: null, code: "no_business", message: row.skipped }];
  if (row.errors.length > 0) return row.errors.map(({ column, code, message }) => ({ column, code, message }));
  if (runDuplicates || !isDuplicate(row)) return [];
  const message = explainRepeat(row.duplicateOf, Boolean(row.cells.external_id?.trim()));
  return [{ column: null, code: "duplicate", message }];
}

/** Kept under names of their own, for the rejects file. */
const cellsBeyond = (beyond: readonly string[]) =>
  Object.fromEntries(listBeyond(beyond.length).map((name, index) => [name, beyond[index] ?? ""]));

async function toNewRow(row: CheckedBatchRow, options: BatchOptions): Promise<NewBatchRow> {
  const errors = refusalOf(row, options);
  const runs = errors.length === 0 && row.values !== null;
  const cell = (column: "business_name" | "niche" | "city") => row.cells[column]?.trim().slice(0, 200) ?? "";
  return {
    id: createId("row"),
    row: row.row,
    status: runs ? "queued" : "invalid",
    businessName: row.values?.business.name ?? cell("business_name"),
    trade: row.values?.business.niche ?? cell("niche"),
    // As its own cell says: the postcode of another column is no part of what rows are filtered by.
    town: cell("city").replace(/\s+/g, " "),
    // What no column uses is kept for the rejects file alone.
    cells: { ...(runs ? {} : row.unused), ...row.cells, ...cellsBeyond(row.beyond ?? []) },
    values: row.values,
    errors,
    warnings: runs ? await listKeptWarnings(row) : [],
    businessId: row.businessId,
    calendarId: runs ? createId("cal") : null,
    jobId: runs ? randomUUID() : null,
  };
}

/** Stores rows and their jobs a few hundred at a time; answers how many are businesses and what they amount to. */
async function storeRows(tx: Tx, scope: WorkspaceScope, batchId: string, { readRows, options }: BatchOrder) {
  // How the file was read is in its rows.
  const { mapping: _, guesses: __, delimiter: ___, encoding: ____, merged: _____, ...settings } = options;
  const hash = createHash("sha256").update(JSON.stringify(settings));
  let businesses = 0;
  let waiting: NewBatchRow[] = [];
  const flush = async () => {
    await insertBatchRows(tx, scope, batchId, waiting);
    const jobs = waiting.flatMap(({ id, jobId }) => (jobId === null ? [] : { rowId: id, jobId }));
    await enqueueRows(tx, scope, jobs);
    waiting = [];
  };
  for await (const row of readRows(tx)) {
    if (row.skipped === null) businesses++;
    hash.update(JSON.stringify([row.row, row.cells, ...(row.beyond ?? [])]));
    waiting.push(await toNewRow(row, options));
    if (waiting.length === ROWS_PER_STATEMENT) await flush();
  }
  await flush();
  return { businesses, contentHash: hash.digest("hex") };
}

/**
 * Stores a batch, all its rows (refused ones and repetitions with their reasons) and one job for each row that runs, in
 * one transaction: all of it exists, or nothing. The same rows and options again, while the first batch is under way,
 * find that batch: a double click and a second tab order nothing twice.
 * @param now the instant "tomorrow in the business's zone" is counted from, for every attempt of every row
 * @throws AppError invalid_input (no rows), model_not_configured
 */
export async function createBatch(
  scope: WorkspaceScope,
  order: BatchOrder,
  now: Date,
  keep: Keep<Batch> = keepNothing,
): Promise<Batch> {
  requireRole(scope, "editor");
  const { options, fileName } = order;
  // Says at once that there is no model; each row's own language is judged when it runs.
  if (options.writer === "model") chooseWriter("model", "en", "writer");
  const id = createId("bat");
  try {
    return await makeKept(keep, async (tx) => {
      await lockInTransaction(tx, `create-batch:${scope.workspaceId}`);
      const { writer, days, spendCapUsd = null } = options;
      await insertBatch(tx, scope, { id, fileName, writer, days, spendCapUsd, orderedAt: now });
      const { businesses, contentHash } = await storeRows(tx, scope, id, order);
      if (businesses === 0) throw invalid("rows", "There are no rows below the header.");
      const twin = await findTwin(tx, scope, contentHash);
      if (twin !== null) throw new TwinFound(twin);
      await updateBatch(tx, scope, id, { contentHash });
      // With nothing to run, it is over before it began.
      const ended = await endBatchRecord(tx, scope, id);
      if (ended) await announceEnd(tx, scope, ended);
      return getBatch(scope, id, tx);
    });
  } catch (error) {
    if (error instanceof TwinFound) return getBatch(scope, error.batchId);
    throw error;
  }
}
