import type { WorkspaceScope } from "../account/scope";
import type { Budget } from "../calendar/spend-budget";
import type { BatchPauseCode } from "../core/vocabulary";
import { cautiousCostOf } from "../platform/model/model-config";
import { LeaseLostError } from "../platform/queue/define-job";
import { sleepUnlessAborted } from "../platform/sleep-unless-aborted";
import { holdsRow } from "./data";
import { freeReserve, isCapUsedUp, reserveSpend, settleSpend } from "./mutations";
import type { ClaimedRow } from "./run-mutations";

/** No row of the batch gets anything of the model until somebody has done something about it: the batch is to pause. */
export class ModelOutOfReach extends Error {
  override readonly name = "ModelOutOfReach";
  constructor(readonly code: Exclude<BatchPauseCode, "person">) {
    super(`The batch has to wait: ${code}`);
  }
}

/** By the reason that a slot got no post for. */
const HALTS: Readonly<Record<string, ModelOutOfReach["code"]>> = {
  spend_cap: "spend_cap",
  quota: "quota",
  http_401: "key_refused",
  http_403: "key_refused",
};

/** How long to wait for requests under way, which may cost less than was set aside for them. */
const WAIT_MS = 250;

/**
 * A row's access to the purse that all rows of its batch share. The most a request may cost is set
 * aside before it and what it did cost is booked after it, so that however many run at a time the cap holds. Where the
 * batch has no cap it is only booked; a cap that is set later, at a pause, holds the rows that begin after it.
 */
export async function openBudget(
  scope: WorkspaceScope,
  { row, batch }: ClaimedRow,
  claimedBy: string,
  signal: AbortSignal,
): Promise<Budget> {
  let isStopped = false;
  const ids = { batchId: batch.id, rowId: row.id };
  // Set aside by an attempt that was killed.
  if (row.reservedUsd > 0) await freeReserve(scope, ids);
  const isCapped = batch.spendCapUsd !== null;
  return {
    async reserve(usd) {
      // A batch that was cancelled pays for nothing more; at a pause its rows are still held, and finished.
      isStopped ||= !(await holdsRow(scope, row.id, claimedBy));
      if (isStopped) return false;
      if (!isCapped) return true;
      while (!(await reserveSpend(scope, ids, usd))) {
        if (await isCapUsedUp(scope, batch.id, usd)) return false;
        await sleepUnlessAborted(WAIT_MS, signal);
      }
      return true;
    },
    async settle({ inputTokens, outputTokens, costUsd }, reservedUsd) {
      const reckoned = costUsd > 0 ? costUsd : cautiousCostOf({ input: inputTokens, output: outputTokens });
      await settleSpend(scope, ids, { spent: costUsd, reckoned, reserved: isCapped ? reservedUsd : 0 });
    },
    haltFor(reason) {
      if (isStopped) return new LeaseLostError(row.jobId ?? row.id);
      const code = HALTS[reason];
      return code === undefined ? null : new ModelOutOfReach(code);
    },
  };
}
