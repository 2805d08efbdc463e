import { mintScope } from "../account/mint-scope";
import type { WorkspaceScope } from "../account/scope";
import { type Tx, transaction } from "../platform/db/client";
import { getEnv } from "../platform/env";
import type { JobContext } from "../platform/queue/define-job";
import { enqueue } from "../platform/queue/enqueue";
import { type BatchRecord, hasAttemptsOut } from "./data";
import { announceEnd } from "./end-batch";
import { announceCancelJob } from "./jobs";
import { lockBatch } from "./mutations";

type Payload = { batchId: string; workspaceId: string; tries: number };

/** How long to wait between two looks. */
const LOOK_MS = 1000;
/** A request lasts no longer, in time-outs; an attempt that was killed lets go of nothing. */
const LONGEST_REQUEST = 2;

/** Looks again in a moment, for as long as a request may last; false when there is nothing to wait for any more. */
async function waitForAttempts(tx: Tx, scope: WorkspaceScope, batchId: string, tries: number): Promise<boolean> {
  const most = (getEnv().MODEL_TIMEOUT_MS * LONGEST_REQUEST) / LOOK_MS;
  if (tries > most || !(await hasAttemptsOut(scope, batchId, tx))) return false;
  const payload = { batchId, workspaceId: scope.workspaceId, tries: tries + 1 };
  const startAfter = new Date(Date.now() + LOOK_MS);
  await enqueue(tx, announceCancelJob, payload, { group: scope.workspaceId, startAfter });
  return true;
}

/** Tells of a batch that is cancelled in this transaction: at once, or when what its attempts under way cost is booked. */
export async function announceCancelIn(tx: Tx, scope: WorkspaceScope, batch: BatchRecord): Promise<void> {
  if (!(await waitForAttempts(tx, scope, batch.id, 0))) await announceEnd(tx, scope, batch);
}

/** The handler of `announce-batch-cancel`. A batch that goes on meanwhile, or is deleted, was not ended: nobody is told. */
export async function announceCancel({ batchId, workspaceId, tries }: Payload, job: JobContext): Promise<void> {
  const scope = mintScope({ workspaceId, role: "editor", actor: "bella" });
  await transaction(async (tx) => {
    await job.completeIn(tx);
    const batch = await lockBatch(tx, scope, batchId);
    if (batch?.status !== "cancelled") return;
    if (!(await waitForAttempts(tx, scope, batchId, tries))) await announceEnd(tx, scope, batch);
  });
}
