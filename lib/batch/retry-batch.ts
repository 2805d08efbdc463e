import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { chooseWriter } from "../calendar/create-brief";
import { AppError } from "../core/errors";
import { enqueueRows } from "./enqueue-rows";
import { getBatch, noSuchBatch } from "./get-batch";
import { lockBatch, reopenBatch } from "./mutations";
import { retryFallbacks, retryRows } from "./row-mutations";
import type { RetriedBatch, RetryBatch } from "./schema";

const sayKept = (rows: number) =>
  `${rows === 1 ? "One row keeps its calendar and was" : `${rows} rows keep their calendars and were`} not run with other settings: a calendar that is shared, or holds posts that are decided, locked or written by hand, is not thrown away. Run such rows again with their settings as they are, or delete their calendars first.`;

const sayKeptAnyhow = (rows: number) =>
  `${rows === 1 ? "One row keeps its calendar and was" : `${rows} rows keep their calendars and were`} not written again: a calendar that is shared, or holds posts that are decided, locked or written by hand, is not thrown away. Redo single posts in it instead.`;

const sayNothing = ({ fallbacks }: RetryBatch) =>
  fallbacks
    ? "In none of these rows did the built-in writer stand in because the model was out of reach."
    : "None of these rows has failed or was cancelled; there is nothing to retry.";

/**
 * Runs failed and cancelled rows again, all or those named, as they are or with other settings; finished rows stay (unless
 * they are named and their calendars are gone). With other settings rows whose calendar holds what somebody decided stay
 * too, and the answer counts them. With `fallbacks` it is finished rows instead in which the model was out of reach.
 * @throws AppError not_found, conflict (nothing to retry, or all are kept), model_not_configured
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
    const { jobs, kept } = await (wish.fallbacks ? retryFallbacks : retryRows)(tx, scope, id, wish);
    const say = wish.fallbacks ? sayKeptAnyhow : sayKept;
    if (jobs.length === 0)
      throw new AppError("conflict", { detail: kept > 0 ? `Nothing is run. ${say(kept)}` : sayNothing(wish) });
    await reopenBatch(tx, scope, id, wish.options?.spendCapUsd);
    // A paused batch gets its jobs when it is resumed.
    if (batch.status !== "paused") await enqueueRows(tx, scope, jobs);
    const retried = await getBatch(scope, id, tx);
    return { ...retried, kept: kept === 0 ? null : { rows: kept, message: say(kept) } };
  });
}
