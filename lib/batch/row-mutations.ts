import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { batchRows } from "../../drizzle/schema/batch";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";
import type { BatchRowRecord } from "./data";

/** Marks a calendar as changed. */
export const touched = { updatedAt: sql`now()` };
/** Marks rows for whoever polls a batch's changes. */
export const changed = { changedIn: sql`(pg_current_xact_id()::text)::bigint` };
export const UNDER_WAY = ["queued", "running"] as const;

export type NewBatchRow = Pick<
  BatchRowRecord,
  | "id"
  | "row"
  | "status"
  | "businessName"
  | "trade"
  | "town"
  | "cells"
  | "values"
  | "errors"
  | "warnings"
  | "businessId"
  | "calendarId"
  | "jobId"
>;
/** A row with the job that may run it. */
export interface RowJob {
  rowId: string;
  jobId: string;
}

/** The rows of a batch. */
export const rowsOf = (scope: WorkspaceScope, batchId: string) =>
  and(eq(batchRows.workspaceId, scope.workspaceId), eq(batchRows.batchId, batchId));
// jsonb takes neither NUL nor half a surrogate pair, which a refused cell may hold.
const storable = (_: string, value: unknown) =>
  typeof value === "string" ? value.toWellFormed().replaceAll("\0", "\uFFFD") : value;

/** Stores rows with one statement and one parameter, however many they are. */
export async function insertBatchRows(
  tx: Executor,
  scope: WorkspaceScope,
  batchId: string,
  rows: readonly NewBatchRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into batch_rows (id, workspace_id, batch_id, "row", status, business_name, trade, town, cells, ordered, errors, warnings, business_id, calendar_id, job_id)
    select r.id, ${scope.workspaceId}, ${batchId}, r."row", r.status::batch_row_status, r."businessName", r.trade, r.town, r.cells,
      nullif(r."values", 'null'::jsonb), r.errors, r.warnings, r."businessId", r."calendarId", r."jobId"
    from jsonb_to_recordset(${JSON.stringify(rows, storable)}::jsonb) as r(id text, "row" int, status text, "businessName" text, trade text,
      town text, cells jsonb, "values" jsonb, errors jsonb, warnings jsonb, "businessId" text, "calendarId" text, "jobId" uuid)`);
}

/** The jobs of rows that wait. */
export async function listWaitingJobs(tx: Executor, scope: WorkspaceScope, batchId: string): Promise<string[]> {
  const waiting = await tx
    .select({ jobId: batchRows.jobId })
    .from(batchRows)
    .where(and(rowsOf(scope, batchId), eq(batchRows.status, "queued"), isNotNull(batchRows.jobId)));
  return waiting.flatMap(({ jobId }) => jobId ?? []);
}

/** Gives every waiting row a new job; the old ones, should any be left, may do nothing any more. */
export async function renewWaitingJobs(tx: Executor, scope: WorkspaceScope, batchId: string): Promise<RowJob[]> {
  const renewed = await tx
    .update(batchRows)
    .set({ jobId: sql`gen_random_uuid()`, ...changed })
    .where(and(rowsOf(scope, batchId), eq(batchRows.status, "queued")))
    .returning({ rowId: batchRows.id, jobId: batchRows.jobId });
  return renewed.flatMap(({ rowId, jobId }) => (jobId === null ? [] : { rowId, jobId }));
}

/** The row's calendar is to make way for another, and has not yet. */
const isAnew = sql`coalesce((${batchRows.values}->'calendar'->>'anew')::boolean, false)`;

/**
 * Stops the rows of a batch that are not finished, and their calendars; answers the jobs that are for nothing now. An
 * attempt under way stays noted at its row until it has let go of it: it may have a request out.
 */
export async function cancelRows(tx: Executor, scope: WorkspaceScope, batchId: string): Promise<string[]> {
  const unfinished = and(rowsOf(scope, batchId), inArray(batchRows.status, [...UNDER_WAY]));
  const ids = tx.select({ id: batchRows.calendarId }).from(batchRows).where(unfinished);
  // Calendars before rows, as a generation that ends locks them: the two can then never wait for each other.
  await tx
    .update(calendars)
    .set({ status: "cancelled", finishedAt: sql`now()`, revision: sql`${calendars.revision} + 1`, ...touched })
    .where(
      and(
        eq(calendars.workspaceId, scope.workspaceId),
        inArray(calendars.id, ids),
        inArray(calendars.status, [...UNDER_WAY]),
      ),
    );
  const stopped = await tx
    .update(batchRows)
    .set({
      // A row that waited to be written anew keeps the calendar that it has, whole as it was.
      status: sql`case when ${isAnew} then 'succeeded' else 'cancelled' end::batch_row_status`,
      values: sql`case when ${isAnew} then ${batchRows.values} #- '{calendar,anew}' else ${batchRows.values} end`,
      finishedAt: sql`now()`,
      ...changed,
    })
    .where(unfinished)
    .returning({ jobId: batchRows.jobId });
  return stopped.flatMap(({ jobId }) => jobId ?? []);
}
