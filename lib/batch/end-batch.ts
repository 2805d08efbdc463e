import type { WorkspaceScope } from "../account/scope";
import { type Tx, transaction } from "../platform/db/client";
import { isMailConfigured } from "../platform/mail/send-mail";
import { enqueue } from "../platform/queue/enqueue";
import { logger } from "../platform/telemetry/logger";
import { emitWebhook } from "../webhook/emit-webhook";
import { type BatchRecord, findBatch, hasUnfinishedRows } from "./data";
import { mailBatchEndJob } from "./jobs";
import { endBatchRecord } from "./mutations";
import { toCounts } from "./to-batch";

const eventOf = ({ status }: BatchRecord) =>
  status === "failed" || status === "cancelled" ? (`batch.${status}` as const) : "batch.completed";

/** Tells the world that a batch has ended, in the transaction in which it does: once, or not at all. */
export async function announceEnd(tx: Tx, scope: WorkspaceScope, batch: BatchRecord): Promise<void> {
  const counted = await findBatch(scope, batch.id, tx);
  if (!counted) return;
  logger().info({ batchId: batch.id, status: batch.status, counts: toCounts(counted) }, "the batch has ended");
  await emitWebhook(tx, scope, eventOf(batch), {
    batchId: batch.id,
    name: batch.fileName ?? batch.id,
    status: batch.status,
    counts: toCounts(counted),
    spendUsd: batch.spentUsd,
  });
  if (batch.startedBy !== null && isMailConfigured()) {
    const payload = { batchId: batch.id, workspaceId: scope.workspaceId };
    await enqueue(tx, mailBatchEndJob, payload, { group: scope.workspaceId });
  }
}

/** Ends the batch if its last row has ended. Asked after every row's end; exactly one of the askers ends it. */
export async function endBatch(scope: WorkspaceScope, batchId: string): Promise<void> {
  // Whoever commits the last row's end sees no other row: then, and only then, a transaction is worth it.
  if (await hasUnfinishedRows(scope, batchId)) return;
  await transaction(async (tx) => {
    const ended = await endBatchRecord(tx, scope, batchId);
    if (ended) await announceEnd(tx, scope, ended);
  });
}
