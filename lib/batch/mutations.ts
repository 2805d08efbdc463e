import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { batches, batchRows } from "../../drizzle/schema/batch";
import type { WorkspaceScope } from "../account/scope";
import { db, type Executor } from "../platform/db/client";
import type { BatchRecord, BatchRowRecord } from "./data";

export type NewBatch = Omit<typeof batches.$inferInsert, "workspaceId" | "startedBy" | "createdAt" | "updatedAt">;
const theBatch = (scope: WorkspaceScope, id: string) =>
  and(eq(batches.workspaceId, scope.workspaceId), eq(batches.id, id));
const touched = { updatedAt: sql`now()` };
const UNDER_WAY = ["queued", "running"] as const;

export async function insertBatch(tx: Executor, scope: WorkspaceScope, batch: NewBatch): Promise<void> {
  await tx.insert(batches).values({ ...batch, workspaceId: scope.workspaceId, startedBy: scope.actor });
}

export async function updateBatch(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  changes: Partial<NewBatch>,
): Promise<void> {
  await tx
    .update(batches)
    .set({ ...changes, ...touched })
    .where(theBatch(scope, id));
}

/** A stretch of a batch's work between two things that people did to it. */
export interface BatchRun {
  /** Since when it runs, to the microsecond, as Postgres writes it: another one after a resumption. */
  activeSince: string | null;
  spendCapUsd: number | null;
}

/** Pauses a batch that is under way; null when it is not or, with `run`, when it was resumed or got another cap since. */
export async function pauseBatchRecord(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  pauseCode: NonNullable<BatchRecord["pauseCode"]>,
  run?: BatchRun,
): Promise<BatchRecord | null> {
  const isSameRun =
    run &&
    sql`${batches.activeSince}::text is not distinct from ${run.activeSince} and ${batches.spendCapUsd} is not distinct from ${run.spendCapUsd}::float8`;
  const [batch] = await tx
    .update(batches)
    .set({ status: "paused", pauseCode, ...touched })
    .where(and(theBatch(scope, id), inArray(batches.status, [...UNDER_WAY]), isSameRun))
    .returning();
  return batch ?? null;
}

/** Sets a paused batch going again; false when it is not paused. An undefined cap stays as it is. */
export async function resumeBatchRecord(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  spendCapUsd: number | null | undefined,
): Promise<boolean> {
  const resumed = await tx
    .update(batches)
    .set({
      status: sql`case when ${batches.startedAt} is null then 'queued' else 'running' end::batch_status`,
      pauseCode: null,
      activeSince: sql`now()`,
      ...(spendCapUsd === undefined ? {} : { spendCapUsd }),
      ...touched,
    })
    .where(and(theBatch(scope, id), eq(batches.status, "paused")))
    .returning({ id: batches.id });
  return resumed.length === 1;
}

/** Gives a batch that is under way another spend cap; null is none. */
export async function updateSpendCap(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  spendCapUsd: number | null,
): Promise<void> {
  await tx
    .update(batches)
    .set({ spendCapUsd, ...touched })
    .where(theBatch(scope, id));
}

/** Stops a batch that is not finished; null when it is. */
export async function cancelBatchRecord(tx: Executor, scope: WorkspaceScope, id: string): Promise<BatchRecord | null> {
  const [batch] = await tx
    .update(batches)
    .set({ status: "cancelled", pauseCode: null, finishedAt: sql`now()`, ...touched })
    .where(and(theBatch(scope, id), inArray(batches.status, [...UNDER_WAY, "paused"])))
    .returning();
  return batch ?? null;
}

/** Locks the workspace's batch until the transaction ends; null when it is not there. */
export async function lockBatch(tx: Executor, scope: WorkspaceScope, id: string): Promise<BatchRecord | null> {
  const [batch] = await tx.select().from(batches).where(theBatch(scope, id)).for("update");
  return batch ?? null;
}

/** Opens a finished batch again for rows that are retried; one that is paused stays so. */
export async function reopenBatch(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  spendCapUsd: number | null | undefined,
): Promise<void> {
  await tx
    .update(batches)
    .set({
      status: sql`case when ${batches.status} = 'paused' then 'paused' else 'running' end::batch_status`,
      finishedAt: null,
      activeSince: sql`now()`,
      ...(spendCapUsd === undefined ? {} : { spendCapUsd }),
      ...touched,
    })
    .where(theBatch(scope, id));
}

/** Deletes a finished batch with its rows; the calendars stay. False when there is none. */
export async function deleteBatchRecord(scope: WorkspaceScope, id: string): Promise<boolean> {
  const gone = await db()
    .delete(batches)
    .where(and(theBatch(scope, id), isNotNull(batches.finishedAt)))
    .returning({ id: batches.id });
  return gone.length === 1;
}

/**
 * Ends a batch none of whose rows waits or runs. Of many callers at the same moment one is answered the batch, the
 * others null: whoever ends the last row asks after its commit, and a batch that has ended does not end again.
 */
export async function endBatchRecord(tx: Executor, scope: WorkspaceScope, id: string): Promise<BatchRecord | null> {
  const rows = sql`select 1 from batch_rows r where r.batch_id = ${batches.id} and r.status`;
  const some = (status: BatchRowRecord["status"]) => sql`exists (${rows} = ${status})`;
  const done = sql`case
    when ${some("failed")} then case when ${some("succeeded")} then 'partially_succeeded' else 'failed' end
    when ${some("cancelled")} then 'cancelled'
    when ${some("succeeded")} then 'succeeded'
    when exists (${rows} = 'invalid' and r.errors->0->>'code' not in ('duplicate', 'no_business')) then 'failed'
    else 'succeeded' end::batch_status`;
  const [ended] = await tx
    .update(batches)
    .set({ status: done, pauseCode: null, finishedAt: sql`now()`, ...touched })
    .where(
      and(
        theBatch(scope, id),
        inArray(batches.status, [...UNDER_WAY, "paused"]),
        sql`not exists (${rows} in ('queued', 'running'))`,
      ),
    )
    .returning();
  return ended ?? null;
}

/** Notes that the first row of a batch has begun; answers since when the batch is active, as Postgres writes it. */
export async function startBatch(scope: WorkspaceScope, id: string): Promise<string | null> {
  const since = { activeSince: sql<string | null>`${batches.activeSince}::text` };
  const [started] = await db()
    .update(batches)
    .set({ status: "running", startedAt: sql`now()`, activeSince: sql`now()`, ...touched })
    .where(and(theBatch(scope, id), eq(batches.status, "queued")))
    .returning(since);
  const [batch] = started ? [started] : await db().select(since).from(batches).where(theBatch(scope, id));
  return batch?.activeSince ?? null;
}

/**
 * Sets money aside for one request of a row, if the batch's cap leaves it: one conditional statement for all rows of
 * all workers. Batch before row, as everywhere: the locks of two statements can then never cross.
 */
export async function reserveSpend(
  scope: WorkspaceScope,
  { batchId, rowId }: { batchId: string; rowId: string },
  usd: number,
): Promise<boolean> {
  const { rowCount } = await db().execute(sql`
    with purse as (
      update batches set committed_usd = committed_usd + ${usd}::float8
      where workspace_id = ${scope.workspaceId} and id = ${batchId}
        and (spend_cap_usd is null or committed_usd + ${usd}::float8 <= spend_cap_usd)
      returning id)
    update batch_rows set reserved_usd = reserved_usd + ${usd}::float8 from purse
    where batch_rows.id = ${rowId} and batch_rows.batch_id = purse.id`);
  return rowCount === 1;
}

/** Books a request: what it cost, what the cap reckons it cost, and how much of what was set aside is free again. */
export async function settleSpend(
  scope: WorkspaceScope,
  { batchId, rowId }: { batchId: string; rowId: string },
  { spent, reckoned, reserved }: { spent: number; reckoned: number; reserved: number },
): Promise<void> {
  await db().execute(sql`
    with purse as (
      update batches set spent_usd = spent_usd + ${spent}::float8,
        committed_usd = committed_usd + ${reckoned}::float8 - ${reserved}::float8
      where workspace_id = ${scope.workspaceId} and id = ${batchId}
      returning id)
    update batch_rows set reserved_usd = reserved_usd - ${reserved}::float8 from purse
    where batch_rows.id = ${rowId} and batch_rows.batch_id = purse.id`);
}

/** Frees what a row's attempt that died had set aside. */
export async function freeReserve(
  scope: WorkspaceScope,
  { batchId, rowId }: { batchId: string; rowId: string },
): Promise<void> {
  await db().execute(sql`
    with purse as (
      update batches set committed_usd = committed_usd - (select reserved_usd from batch_rows where id = ${rowId})
      where workspace_id = ${scope.workspaceId} and id = ${batchId}
      returning id)
    update batch_rows set reserved_usd = 0 from purse where batch_rows.id = ${rowId} and batch_rows.batch_id = purse.id`);
}

/** True when the cap has no room for `usd` more even once all requests under way are booked at nothing. */
export async function isCapUsedUp(scope: WorkspaceScope, batchId: string, usd: number): Promise<boolean> {
  const underWay = sql`(select coalesce(sum(${batchRows.reservedUsd}), 0) from ${batchRows} where ${batchRows.batchId} = ${batches.id})`;
  const [batch] = await db()
    .select({ usedUp: sql<boolean>`${batches.committedUsd} - ${underWay} + ${usd}::float8 > ${batches.spendCapUsd}` })
    .from(batches)
    .where(theBatch(scope, batchId));
  return batch?.usedUp ?? true;
}
