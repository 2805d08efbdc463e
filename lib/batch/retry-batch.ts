import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { enqueueRows } from "./enqueue-rows";
import { getBatch, noSuchBatch } from "./get-batch";
import { lockBatch, reopenBatch } from "./mutations";
import { retryRows } from "./row-mutations";
import type { Batch, RetryBatch } from "./schema";

/**
 * Runs failed and cancelled rows again, all or those named, as they are or with other settings; finished rows stay.
 * @throws AppError not_found, conflict (nothing to retry)
 */
export async function retryBatch(
  scope: WorkspaceScope,
  id: string,
  wish: RetryBatch,
  keep: Keep<Batch> = keepNothing,
): Promise<Batch> {
  requireRole(scope, "editor");
  return makeKept(keep, async (tx) => {
    const batch = await lockBatch(tx, scope, id);
    if (!batch) throw noSuchBatch();
    const jobs = await retryRows(tx, scope, id, wish);
    if (jobs.length === 0)
      throw new AppError("conflict", {
        detail: "None of these rows has failed or was cancelled; there is nothing to retry.",
      });
    await reopenBatch(tx, scope, id, wish.options?.spendCapUsd);
    // A paused batch gets its jobs when it is resumed.
    if (batch.status !== "paused") await enqueueRows(tx, scope, jobs);
    return getBatch(scope, id, tx);
  });
}
