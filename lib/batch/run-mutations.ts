import { and, eq, getTableColumns, inArray, notInArray, sql } from "drizzle-orm";
import { batches, batchRows } from "../../drizzle/schema/batch";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import { db, type Executor, type Tx } from "../platform/db/client";
import type { BatchRowRecord } from "./data";
import type { BatchRun } from "./mutations";
import { listSettledCalendars } from "./retry-data";
import { KEPT_ANYHOW, type KEPT_FOR_WANT_OF_MODEL } from "./retry-mutations";
import { changed, UNDER_WAY } from "./row-mutations";

// What the attempt that holds a row does to it; what is done to all rows of a batch is in row-mutations.ts.

/** A row with what its batch orders for all. */
export interface ClaimedRow {
  row: BatchRowRecord;
  batch: Pick<typeof batches.$inferSelect, "id" | "status" | "writer" | "orderedAt"> & BatchRun;
}

/** Gives a row to the attempt of its own job; null when the batch is paused or over, the row is, or another job has it. */
export async function claimRow(
  scope: WorkspaceScope,
  id: string,
  job: { jobId: string; claimedBy: string },
): Promise<ClaimedRow | null> {
  const [claimed] = await db()
    .update(batchRows)
    .set({ status: "running", claimedBy: job.claimedBy, attempts: sql`${batchRows.attempts} + 1`, ...changed })
    .from(batches)
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.id, id),
        eq(batchRows.jobId, job.jobId),
        inArray(batchRows.status, [...UNDER_WAY]),
        eq(batches.id, batchRows.batchId),
        inArray(batches.status, [...UNDER_WAY]),
      ),
    )
    .returning({
      ...getTableColumns(batchRows),
      batch: {
        id: batches.id,
        status: batches.status,
        writer: batches.writer,
        orderedAt: batches.orderedAt,
        spendCapUsd: batches.spendCapUsd,
        activeSince: sql<string | null>`${batches.activeSince}::text`,
      },
    });
  if (!claimed) return null;
  const { batch, ...row } = claimed;
  return { row, batch };
}

/**
 * Puts a row back among those that wait, after an attempt that did not end it. A later attempt's row stays as it is.
 * @param failures how many attempts its own errors have ended by now
 */
export async function releaseRow(
  scope: WorkspaceScope,
  id: string,
  held: { jobId: string; claimedBy?: string },
  failures?: number,
): Promise<void> {
  await db()
    .update(batchRows)
    .set({ status: "queued", claimedBy: null, errors: [], ...(failures === undefined ? {} : { failures }), ...changed })
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.id, id),
        eq(batchRows.jobId, held.jobId),
        eq(batchRows.status, "running"),
        held.claimedBy === undefined ? undefined : eq(batchRows.claimedBy, held.claimedBy),
      ),
    );
}

/** Ends a row that waits or runs; false when it has ended or, with `claimedBy`, when another attempt has it. */
export async function endRow(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  held: { jobId: string; claimedBy?: string },
  end: Pick<BatchRowRecord, "status"> & Partial<Pick<BatchRowRecord, "errors" | "postCount">>,
): Promise<boolean> {
  const ended = await tx
    .update(batchRows)
    .set({ errors: [], ...end, claimedBy: null, finishedAt: sql`now()`, ...changed })
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.id, id),
        eq(batchRows.jobId, held.jobId),
        inArray(batchRows.status, [...UNDER_WAY]),
        held.claimedBy === undefined ? undefined : eq(batchRows.claimedBy, held.claimedBy),
      ),
    )
    .returning({ id: batchRows.id });
  return ended.length === 1;
}

/** An attempt whose row was stopped under it has ended: nothing of it is out any more. */
export async function letGoOfStopped(scope: WorkspaceScope, id: string, claimedBy: string): Promise<void> {
  await db()
    .update(batchRows)
    .set({ claimedBy: null })
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.id, id),
        eq(batchRows.claimedBy, claimedBy),
        notInArray(batchRows.status, [...UNDER_WAY]),
      ),
    );
}

/** Notes which business a row is about, while this attempt holds the row; false when it does not any more. */
export async function setRowBusiness(
  tx: Executor,
  scope: WorkspaceScope,
  { id, claimedBy }: { id: string; claimedBy: string },
  businessId: string,
): Promise<boolean> {
  const mine = and(eq(batchRows.workspaceId, scope.workspaceId), eq(batchRows.id, id));
  const rows = await tx
    .update(batchRows)
    .set({ businessId, ...changed })
    .where(and(mine, eq(batchRows.status, "running"), eq(batchRows.claimedBy, claimedBy)))
    .returning({ id: batchRows.id });
  return rows.length > 0;
}

/** A calendar makes way for none: somebody has decided about it meanwhile, or the new one would be no better. */
export class CalendarKept extends Error {
  constructor(readonly why: typeof KEPT_FOR_WANT_OF_MODEL = KEPT_ANYHOW) {
    super(why.message);
    this.name = "CalendarKept";
  }
}

/**
 * Takes away the calendar that a row is written anew for, in the transaction that begins the new one; answers the
 * revision that goes on from it, so that nobody takes the new one for the old, or null when there was none.
 * @throws CalendarKept
 */
export async function dropFormer(
  tx: Tx,
  scope: WorkspaceScope,
  { id, calendarId }: Pick<BatchRowRecord, "id" | "calendarId">,
): Promise<number | null> {
  const former = and(eq(calendars.workspaceId, scope.workspaceId), eq(calendars.id, calendarId ?? ""));
  if ((await listSettledCalendars(tx, former)).length > 0) throw new CalendarKept();
  await tx
    .update(batchRows)
    .set({ values: sql`${batchRows.values} #- '{calendar,anew}'` })
    .where(and(eq(batchRows.workspaceId, scope.workspaceId), eq(batchRows.id, id)));
  const [dropped] = await tx.delete(calendars).where(former).returning({ revision: calendars.revision });
  return dropped ? dropped.revision + 1 : null;
}

/** Ends a row as finished with the calendar that it had, and says why it is not written anew. */
export async function keepFormer(
  scope: WorkspaceScope,
  id: string,
  held: { jobId: string; claimedBy: string },
  { why }: CalendarKept,
): Promise<void> {
  await db()
    .update(batchRows)
    .set({
      status: "succeeded",
      errors: [why],
      values: sql`${batchRows.values} #- '{calendar,anew}'`,
      claimedBy: null,
      finishedAt: sql`now()`,
      ...changed,
    })
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.id, id),
        eq(batchRows.jobId, held.jobId),
        eq(batchRows.claimedBy, held.claimedBy),
        inArray(batchRows.status, [...UNDER_WAY]),
      ),
    );
}
