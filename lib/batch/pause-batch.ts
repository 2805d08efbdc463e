import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import type { BatchPauseCode } from "../core/vocabulary";
import { transaction } from "../platform/db/client";
import { withdrawJobs } from "../platform/queue/settle-job";
import { enqueueRows } from "./enqueue-rows";
import { getBatch } from "./get-batch";
import { generateRowJob } from "./jobs";
import { type BatchRun, lockBatch, pauseBatchRecord, resumeBatchRecord, updateSpendCap } from "./mutations";
import { requireCapLeft } from "./require-cap-left";
import { listWaitingJobs, renewWaitingJobs } from "./row-mutations";
import type { Batch } from "./schema";

/**
 * Pauses a batch that is under way: rows being written are finished, the jobs of the others are taken back. False when it
 * was not under way, or not any more in the `run` that was held: what held that one somebody has mended.
 */
export async function holdBatch(
  scope: WorkspaceScope,
  id: string,
  code: BatchPauseCode,
  run?: BatchRun,
): Promise<boolean> {
  return transaction(async (tx) => {
    if (!(await pauseBatchRecord(tx, scope, id, code, run))) return false;
    await withdrawJobs(tx, generateRowJob.name, await listWaitingJobs(tx, scope, id));
    return true;
  });
}

/** Pauses a batch. Pausing a paused one is fine. @throws AppError not_found, conflict (finished) */
export async function pauseBatch(scope: WorkspaceScope, id: string): Promise<Batch> {
  requireRole(scope, "editor");
  const held = await holdBatch(scope, id, "person");
  const batch = await getBatch(scope, id);
  if (!held && batch.status !== "paused")
    throw new AppError("conflict", { detail: "This batch is finished; there is nothing to pause." });
  return batch;
}

/**
 * Goes on with a paused batch. Resuming one that is under way is fine, and gives it the cap.
 * @param spendCapUsd another cap, or null for none; undefined leaves it
 * @throws AppError not_found, conflict (finished), invalid_input (a cap that is spent already)
 */
export async function resumeBatch(scope: WorkspaceScope, id: string, spendCapUsd?: number | null): Promise<Batch> {
  requireRole(scope, "editor");
  await transaction(async (tx) => {
    const batch = await lockBatch(tx, scope, id);
    if (!batch || batch.finishedAt !== null) return;
    // A cap that stays as it is would halt a paused batch at once, too.
    const cap = spendCapUsd === undefined && batch.status === "paused" ? batch.spendCapUsd : spendCapUsd;
    requireCapLeft(cap, batch.spentUsd, "spendCapUsd");
    if (batch.status !== "paused" && spendCapUsd !== undefined) await updateSpendCap(tx, scope, id, spendCapUsd);
    if (await resumeBatchRecord(tx, scope, id, spendCapUsd))
      await enqueueRows(tx, scope, await renewWaitingJobs(tx, scope, id));
  });
  const batch = await getBatch(scope, id);
  if (batch.finishedAt !== null)
    throw new AppError("conflict", { detail: "This batch is finished. Retry its failed rows instead." });
  return batch;
}
