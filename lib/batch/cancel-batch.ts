import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { lockInTransaction } from "../platform/db/advisory-lock";
import { transaction } from "../platform/db/client";
import { withdrawJobs } from "../platform/queue/settle-job";
import { announceCancelIn } from "./announce-cancel";
import { getBatch } from "./get-batch";
import { generateRowJob } from "./jobs";
import { cancelBatchRecord } from "./mutations";
import { cancelRows } from "./row-mutations";
import type { Batch } from "./schema";

/** The lock under which calendars of a batch are begun, side by side; who stops the batch waits for it and holds it alone. */
export const beginningIn = (batchId: string) => `beginning:${batchId}`;

/** Stops a batch at once: finished rows keep their calendars, the posts of unfinished ones stay too. Cancelling a cancelled one is fine. @throws AppError not_found, conflict (finished) */
export async function cancelBatch(scope: WorkspaceScope, id: string): Promise<Batch> {
  requireRole(scope, "editor");
  await transaction(async (tx) => {
    await lockInTransaction(tx, beginningIn(id));
    const cancelled = await cancelBatchRecord(tx, scope, id);
    if (!cancelled) return;
    await withdrawJobs(tx, generateRowJob.name, await cancelRows(tx, scope, id));
    await announceCancelIn(tx, scope, cancelled);
  });
  const batch = await getBatch(scope, id);
  if (batch.status !== "cancelled")
    throw new AppError("conflict", { detail: "This batch is finished; there is nothing to stop." });
  return batch;
}
