import { and, eq, inArray, isNotNull, ne, not, notExists, notInArray, or, type SQL, sql } from "drizzle-orm";
import { batchRows } from "../../drizzle/schema/batch";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";
import type { BatchRowRecord } from "./data";
import { isForWantOfModel, listSettledCalendars } from "./retry-data";
import type { RetryBatch } from "./schema";

const touched = { updatedAt: sql`now()` };
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

const rowsOf = (scope: WorkspaceScope, batchId: string) =>
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

/** Stops the rows of a batch that are not finished, and their calendars; answers the jobs that are for nothing now. */
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
      claimedBy: null,
      finishedAt: sql`now()`,
      ...changed,
    })
    .where(unfinished)
    .returning({ jobId: batchRows.jobId });
  return stopped.flatMap(({ jobId }) => jobId ?? []);
}

/** The settings that a retry may change, as they are merged into a row's order; null when it changes none. */
function patchOf({ days, startDate, channels, writer, language }: NonNullable<RetryBatch["options"]>): Patch | null {
  const calendar = { days, startDate, channels, writer };
  return Object.values({ ...calendar, language }).every((value) => value === undefined) ? null : { calendar, language };
}

interface Patch {
  calendar: object;
  /** Said in the row's own name, so that it holds for a business that is known. */
  language?: string | undefined;
}

/** What is said at a row that other settings were wished for in vain. */
const KEPT = {
  column: null,
  code: "calendar_kept",
  message:
    "Not run with other settings: its calendar is shared, or holds posts that are decided, locked or written by hand. Run it again with its settings as they are, or delete the calendar first.",
};
/** The same of a row whose calendar the model was to write again. */
export const KEPT_ANYHOW = {
  ...KEPT,
  message:
    "Not written again: its calendar is shared, or holds posts that are decided, locked or written by hand. Redo single posts in it, or delete it and run the row again.",
};

/** The same of a row that the model would have written no better than it is. */
export const KEPT_FOR_WANT_OF_MODEL = {
  ...KEPT,
  message:
    "Not written again: the model is still out of reach, so the calendar stays as it was. Have it written with the model again in a few minutes.",
};

/**
 * Gives failed and cancelled rows (of `rowIds`, when given; a finished one too, when it is named and its calendar is
 * gone) a new job with all its attempts. With other settings their unfinished calendars make way for new ones, except
 * those that hold what somebody decided: their rows stay as they are and say so. Without, calendars are continued.
 */
export async function retryRows(
  tx: Executor,
  scope: WorkspaceScope,
  batchId: string,
  { rowIds, options = {} }: RetryBatch,
): Promise<{ jobs: RowJob[]; kept: number }> {
  const unfinished = inArray(batchRows.status, ["failed", "cancelled"]);
  const bare = and(
    eq(batchRows.status, "succeeded"),
    notExists(tx.select({ one: sql`1` }).from(calendars).where(eq(calendars.id, batchRows.calendarId))),
  );
  const asked = and(
    rowsOf(scope, batchId),
    rowIds ? or(unfinished, bare) : unfinished,
    rowIds && inArray(batchRows.id, rowIds),
  );
  const patch = patchOf(options);
  const stopped = and(
    eq(calendars.workspaceId, scope.workspaceId),
    inArray(calendars.id, tx.select({ id: batchRows.calendarId }).from(batchRows).where(asked)),
    ne(calendars.status, "succeeded"),
  );
  const settled = patch === null ? [] : await listSettledCalendars(tx, stopped);
  const isKept = inArray(batchRows.calendarId, settled);
  const kept = settled.length === 0 ? [] : await keepRows(tx, and(asked, isKept), KEPT);
  const wanted = settled.length === 0 ? asked : and(asked, not(isKept));
  if (patch === null)
    await tx
      .update(calendars)
      .set({ status: "queued", error: null, finishedAt: null, ...touched })
      .where(stopped);
  else await tx.delete(calendars).where(and(stopped, notInArray(calendars.id, settled)));
  return { jobs: await queueAgain(tx, wanted, patch), kept: kept.length };
}

/** A row's order and cells with a patch merged in. */
function merge({ calendar, language }: Patch) {
  const values = sql`jsonb_set(${batchRows.values}, '{calendar}', ${batchRows.values}->'calendar' || ${JSON.stringify(calendar)}::jsonb)`;
  if (language === undefined) return { values };
  const said = JSON.stringify({ language });
  return {
    values: sql`jsonb_set(${values}, '{business}', ${batchRows.values}->'business' || ${said}::jsonb)`,
    cells: sql`${batchRows.cells} || ${said}::jsonb`,
  };
}

/** Lets rows wait for a job of their own again, with all their attempts, and a patch of what they order merged in. */
async function queueAgain(tx: Executor, which: SQL | undefined, patch: Patch | null): Promise<RowJob[]> {
  const queued = await tx
    .update(batchRows)
    .set({
      status: "queued",
      attempts: 0,
      failures: 0,
      errors: [],
      finishedAt: null,
      claimedBy: null,
      jobId: sql`gen_random_uuid()`,
      ...(patch === null ? {} : merge(patch)),
      ...changed,
    })
    .where(which)
    .returning({ rowId: batchRows.id, jobId: batchRows.jobId });
  return queued.flatMap(({ rowId, jobId }) => (jobId === null ? [] : { rowId, jobId }));
}

/**
 * Gives finished rows that are not the model's for want of it (of `rowIds`, when given) to the model. Their calendars
 * stay until the rows begin (`dropFormer` in run-mutations.ts), so that a batch that is cancelled before loses none; those
 * that hold what somebody decided stay for good, and their rows say so.
 */
export async function retryFallbacks(
  tx: Executor,
  scope: WorkspaceScope,
  batchId: string,
  { rowIds, options = {} }: RetryBatch,
): Promise<{ jobs: RowJob[]; kept: number }> {
  const finished = and(
    rowsOf(scope, batchId),
    eq(batchRows.status, "succeeded"),
    rowIds && inArray(batchRows.id, rowIds),
  );
  const wanting = and(
    eq(calendars.workspaceId, scope.workspaceId),
    inArray(calendars.id, tx.select({ id: batchRows.calendarId }).from(batchRows).where(finished)),
    isForWantOfModel,
  );
  const settled = await listSettledCalendars(tx, wanting);
  const isWanting = inArray(batchRows.calendarId, tx.select({ id: calendars.id }).from(calendars).where(wanting));
  const isKept = inArray(batchRows.calendarId, settled);
  const kept = settled.length === 0 ? [] : await keepRows(tx, and(finished, isKept), KEPT_ANYHOW);
  const { days, startDate, channels, language } = options;
  const patch = { calendar: { days, startDate, channels, writer: "model", anew: true }, language };
  const wanted = and(finished, isWanting, settled.length === 0 ? undefined : not(isKept));
  return { jobs: await queueAgain(tx, wanted, patch), kept: kept.length };
}

/** Says at rows why they are not run; once, before what they said already. */
async function keepRows(tx: Executor, which: SQL | undefined, why: typeof KEPT): Promise<{ id: string }[]> {
  const others = sql`coalesce((select jsonb_agg(e) from jsonb_array_elements(${batchRows.errors}) e where e->>'code' <> ${KEPT.code}), '[]'::jsonb)`;
  return tx
    .update(batchRows)
    .set({ errors: sql`${JSON.stringify([why])}::jsonb || ${others}`, ...changed })
    .where(which)
    .returning({ id: batchRows.id });
}
