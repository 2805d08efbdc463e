import { mintScope } from "../account/mint-scope";
import type { WorkspaceScope } from "../account/scope";
import { findCalendarRow } from "../calendar/data";
import { fillCalendar } from "../calendar/generate-calendar";
import { failCalendarRow } from "../calendar/mutations";
import { AppError, PROBLEMS } from "../core/errors";
import { db, transaction } from "../platform/db/client";
import { isConnectionFailure } from "../platform/db/explain-connection-failure";
import { ConcurrencyLimit } from "../platform/model/limit-concurrency";
import type { DeadJob } from "../platform/queue/bind-job";
import { AttemptExpiredError, type JobContext, LeaseLostError } from "../platform/queue/define-job";
import { withLogContext } from "../platform/telemetry/log-context";
import { logger } from "../platform/telemetry/logger";
import { ModelOutOfReach, openBudget } from "./batch-budget";
import { findRowRecord, isUnderWay } from "./data";
import { endBatch } from "./end-batch";
import { MOST_ROW_FAILURES } from "./jobs";
import { startBatch } from "./mutations";
import { holdBatch } from "./pause-batch";
import { prepareRow } from "./prepare-row";
import {
  CalendarKept,
  type ClaimedRow,
  claimRow,
  endRow,
  keepFormer,
  letGoOfStopped,
  releaseRow,
} from "./run-mutations";

type Payload = { rowId: string; workspaceId: string };

const scopeOf = ({ workspaceId }: Payload) => mintScope({ workspaceId, role: "editor", actor: "bella" });

/**
 * Rows of the built-in writer that this process writes at a time: one computes while another waits for the database.
 * More would only make everybody else's calendar wait for its turn.
 */
const atDesk = new ConcurrencyLimit(2);

/**
 * Rows of a model that this process prepares at a time. All that it has taken would come to their requests at the same
 * late moment; so the first ask while the others are still planned.
 */
const inPreparation = new ConcurrencyLimit(4);

/**
 * The handler of `generate-batch-row`: creates or updates the row's business, and writes its calendar. The calendar's
 * id is the row's from the beginning, so an attempt after a kill continues the same calendar. Row and calendar end in one
 * transaction. Bad input ends the row at once, anything else is tried again; a used-up spend cap and a model that is out of reach for all rows (no money, key refused) pause the batch.
 */
export async function generateRow(payload: Payload, job: JobContext): Promise<void> {
  const scope = scopeOf(payload);
  const claimedBy = `${job.jobId}:${job.attempt}`;
  const claimed = await claimRow(scope, payload.rowId, { jobId: job.jobId, claimedBy });
  if (!claimed) return leaveRow(scope, payload, job);
  const { batch, row } = claimed;
  await withLogContext({ batchId: batch.id, rowId: row.id }, async () => {
    if (batch.status === "queued") batch.activeSince = await startBatch(scope, batch.id);
    try {
      await writeRow(scope, claimed, job, claimedBy);
    } catch (error) {
      await endAttempt(scope, claimed, job, claimedBy, error);
    } finally {
      await letGoOfStopped(scope, row.id, claimedBy);
    }
    await endBatch(scope, batch.id);
  });
}

/** Nothing to do: the batch is paused, or the row has ended. A killed attempt may have left it running, or its batch unended. */
async function leaveRow(scope: WorkspaceScope, { rowId }: Payload, { jobId }: JobContext): Promise<void> {
  const row = await findRowRecord(scope, rowId);
  if (row?.jobId !== jobId) return;
  await releaseRow(scope, rowId, { jobId });
  await endBatch(scope, row.batchId);
}

async function writeRow(scope: WorkspaceScope, claimed: ClaimedRow, job: JobContext, claimedBy: string): Promise<void> {
  const { row } = claimed;
  const held = { jobId: job.jobId, claimedBy };
  const { calendar, planned, isNew } = await inPreparation.run(
    () => prepareRow(scope, claimed, claimedBy, job.signal),
    job.signal,
  );
  const { status } = calendar;
  if (status !== "queued" && status !== "running") {
    const { postCount } = calendar;
    await endRow(db(), scope, row.id, held, { status, postCount });
    return;
  }
  const fill = async () =>
    fillCalendar(scope, calendar, {
      claimedBy,
      signal: job.signal,
      isUnwatched: true,
      isNew,
      planned,
      ...(calendar.writer === "model" ? { budget: await openBudget(scope, claimed, claimedBy, job.signal) } : {}),
      whenFinished: async (tx, postCount) => {
        if (!(await endRow(tx, scope, row.id, held, { status: "succeeded", postCount })))
          throw new LeaseLostError(job.jobId);
      },
    });
  const isFilled = await (calendar.writer === "builtin" ? atDesk.run(fill, job.signal) : fill());
  if (!isFilled) await endUnfilled(scope, calendar.id, row.id, held);
}

const DELETED = {
  column: null,
  code: "calendar_deleted",
  message:
    "Its calendar, or its business, was deleted while it was being written. Run the row again to have it written anew.",
};

/** Somebody stopped this one calendar, or deleted it; when a later attempt took it over instead, the row is not ours to end. */
async function endUnfilled(
  scope: WorkspaceScope,
  calendarId: string,
  rowId: string,
  held: { jobId: string; claimedBy: string },
): Promise<void> {
  const isThere = (await findCalendarRow(scope, calendarId)) !== null;
  await endRow(db(), scope, rowId, held, isThere ? { status: "cancelled" } : { status: "failed", errors: [DELETED] });
}

/** Another attempt would meet the same bad input. */
function isForGood(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false;
  const { status } = PROBLEMS[error.code];
  return status >= 400 && status < 500 && status !== 429 && status !== 409;
}

/** Not that the worker stops or was too slow to keep its lease, that the model is out of reach for all, or that the database was away. */
function isOwnFailure(error: unknown, { signal }: JobContext): boolean {
  if (error instanceof ModelOutOfReach || error instanceof LeaseLostError || isConnectionFailure(error)) return false;
  return !signal.aborted || signal.reason instanceof AttemptExpiredError;
}

async function endAttempt(
  scope: WorkspaceScope,
  { row, batch }: ClaimedRow,
  job: JobContext,
  claimedBy: string,
  error: unknown,
): Promise<void> {
  const held = { jobId: job.jobId, claimedBy };
  if (error instanceof CalendarKept) return keepFormer(scope, row.id, held, error);
  if (isForGood(error)) {
    const { path } = error.errors[0] ?? { path: null };
    await failRow(scope, row, held, { column: path, code: error.code, message: error.message });
    return;
  }
  const failures = row.failures + (isOwnFailure(error, job) ? 1 : 0);
  if (failures >= MOST_ROW_FAILURES) {
    logger().error({ err: error, failures }, "the row failed for good");
    const message = `Writing stopped after ${failures} attempts (job ${job.jobId}). Retry the row, or change its settings.`;
    await failRow(scope, row, held, { column: null, code: "attempts_used_up", message });
    return;
  }
  await releaseRow(scope, row.id, held, failures);
  if (!(error instanceof ModelOutOfReach)) throw error;
  if (await holdBatch(scope, batch.id, error.code, batch)) return;
  // Resumed since: what held this row was mended while it was being written, and its job is tried again.
  if (await isUnderWay(scope, batch.id)) throw error;
}

async function failRow(
  scope: WorkspaceScope,
  row: { id: string; calendarId: string | null },
  held: { jobId: string; claimedBy?: string },
  why: { column: string | null; code: string; message: string },
): Promise<void> {
  await transaction(async (tx) => {
    if (row.calendarId !== null) await failCalendarRow(scope, row.calendarId, why.message, tx);
    await endRow(tx, scope, row.id, held, { status: "failed", errors: [why] });
  });
}

/** Called when a row's job has no attempt left, because its workers fell silent again and again: the row fails alone, with its reason, and the batch goes on. */
export async function failDeadRow(payload: Payload, { jobId }: DeadJob): Promise<void> {
  const scope = scopeOf(payload);
  const row = await findRowRecord(scope, payload.rowId);
  if (!row) return;
  await failRow(
    scope,
    row,
    { jobId },
    {
      column: null,
      code: "attempts_used_up",
      message: `The worker stopped ${row.attempts} times while it wrote this row (job ${jobId}). Retry the row, or change its settings.`,
    },
  );
  await endBatch(scope, row.batchId);
}
