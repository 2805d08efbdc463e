import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";
import { enqueueMany } from "../platform/queue/enqueue";
import { generateRowJob } from "./jobs";
import type { RowJob } from "./row-mutations";

const JOBS_PER_STATEMENT = 1000;

/** Enqueues the jobs of rows under the ids that the rows remember, in the transaction that stores them. */
export async function enqueueRows(tx: Executor, scope: WorkspaceScope, rows: readonly RowJob[]): Promise<void> {
  const { workspaceId } = scope;
  for (let at = 0; at < rows.length; at += JOBS_PER_STATEMENT)
    await enqueueMany(
      tx,
      generateRowJob,
      rows
        .slice(at, at + JOBS_PER_STATEMENT)
        .map(({ rowId, jobId }) => ({ id: jobId, payload: { rowId, workspaceId }, group: workspaceId })),
    );
}
