import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { chooseWriter } from "../calendar/create-brief";
import { AppError } from "../core/errors";
import type { Tx } from "../platform/db/client";
import type { BatchRecord } from "./data";
import { enqueueRows } from "./enqueue-rows";
import { getBatch, noSuchBatch } from "./get-batch";
import { lockBatch, reopenBatch } from "./mutations";
import { judgeLanguageFor, requireLanguage } from "./refuse-language";
import { requireCapLeft } from "./require-cap-left";
import { retryFallbacks, retryRows } from "./retry-mutations";
import type { RetriedBatch, RetryBatch } from "./schema";

const sayKept = (rows: number) =>
  `${rows === 1 ? "One row keeps its calendar and was" : `${rows} rows keep their calendars and were`} not run with other settings: a calendar that is shared, or holds posts that are decided, locked or written by hand, is not thrown away. Run such rows again with their settings as they are, or delete their calendars first.`;

const sayKeptAnyhow = (rows: number) =>
  `${rows === 1 ? "One row keeps its calendar and was" : `${rows} rows keep their calendars and were`} not written again: a calendar that is shared, or holds posts that are decided, locked or written by hand, is not thrown away. Redo single posts in it instead.`;

const sayNothing = ({ fallbacks }: RetryBatch) =>
  fallbacks
    ? "In none of these rows did the built-in writer stand in because the model was out of reach."
    : "None of these rows has failed or was cancelled; there is nothing to retry.";

/** Refuses a language that the rows' writer cannot write; rows whose own writer an earlier retry changed say so when they run. */
function checkLanguage({ fallbacks, options = {} }: RetryBatch, batch: BatchRecord): void {
  const { language, writer = fallbacks ? "model" : batch.writer } = options;
  if (language !== undefined) requireLanguage(language, judgeLanguageFor(writer));
}

/** Queues the rows that are wished for; says how many were kept, and why. @throws AppError conflict */
async function queueRows(tx: Tx, scope: WorkspaceScope, id: string, wish: RetryBatch) {
  const { jobs, kept } = await (wish.fallbacks ? retryFallbacks : retryRows)(tx, scope, id, wish);
  const message = kept === 0 ? null : (wish.fallbacks ? sayKeptAnyhow : sayKept)(kept);
  if (jobs.length === 0)
    throw new AppError("conflict", { detail: message === null ? sayNothing(wish) : `Nothing is run. ${message}` });
  return { jobs, kept: message === null ? null : { rows: kept, message } };
}

/**
 * Runs failed and cancelled rows again, all or those named, as they are or with other settings; finished rows stay (unless
 * they are named and their calendars are gone). With other settings rows whose calendar holds what somebody decided stay
 * too, and the answer counts them. With `fallbacks` it is finished rows instead in which the model was out of reach.
 * @throws AppError not_found, conflict (nothing to retry, or all are kept), model_not_configured, invalid_input (a cap that is spent already)
 */
export async function retryBatch(
  scope: WorkspaceScope,
  id: string,
  wish: RetryBatch,
  keep: Keep<RetriedBatch> = keepNothing,
): Promise<RetriedBatch> {
  requireRole(scope, "editor");
  if (wish.fallbacks) chooseWriter("model", "en", "fallbacks");
  return makeKept(keep, async (tx) => {
    const batch = await lockBatch(tx, scope, id);
    if (!batch) throw noSuchBatch();
    checkLanguage(wish, batch);
    requireCapLeft(wish.options?.spendCapUsd, batch.spentUsd, "options.spendCapUsd");
    const { jobs, kept } = await queueRows(tx, scope, id, wish);
    await reopenBatch(tx, scope, id, wish.options?.spendCapUsd);
    // A paused batch gets its jobs when it is resumed.
    if (batch.status !== "paused") await enqueueRows(tx, scope, jobs);
    const retried = await getBatch(scope, id, tx);
    return { ...retried, kept };
  });
}
