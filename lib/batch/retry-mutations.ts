import { and, eq, inArray, ne, not, notExists, notInArray, or, type SQL, sql } from "drizzle-orm";
import { batchRows } from "../../drizzle/schema/batch";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";
import { isForWantOfModel, listSettledCalendars } from "./retry-data";
import { changed, type RowJob, rowsOf, touched } from "./row-mutations";
import type { RetryBatch } from "./schema";

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
