import { after } from "next/server";
import { type DrainResult, drain } from "@/lib/jobs/drain";
import { getEnv } from "@/lib/platform/env";
import { logger } from "@/lib/platform/telemetry/logger";

/** A serverless function may run 300 s in all; the answer and the settling need some of it. */
const PASS_SECONDS = 240;
const CONCURRENCY = 4;
/** Eight hours of passes; whatever is left then is the cron's. */
const MOST_PASSES = 120;
const CALL_TIMEOUT_MS = 10_000;

/** Which pass of a chain this is (1 is the first), and how long each of them lasts. */
export interface Pass {
  number: number;
  seconds: number;
}

/** Where no worker process runs, the function that took the order works it off once its answer is on the way. */
export function startDrainAfterAnswer(pass: Pass = { number: 1, seconds: PASS_SECONDS }): void {
  if (getEnv().DRAIN_MODE !== "serverless") return;
  after(() => drainAndContinue(pass));
}

/** One pass over the queue; while work is left and nobody else is at it, the deployment is called for the next. */
export async function drainAndContinue(pass: Pass): Promise<DrainResult> {
  const result = await drain({ deadline: Date.now() + pass.seconds * 1000, concurrency: CONCURRENCY });
  logger().info({ ...result, pass: pass.number }, "drained a pass");
  // Chains that meet become one: only the pass that ends last goes on, so orders and crons never add up to a crowd.
  if (result.remaining > 0 && result.elsewhere === 0 && pass.number < MOST_PASSES)
    await callNextPass({ ...pass, number: pass.number + 1 });
  return result;
}

/** Calls our own origin as the operator configured it, never as a request named it; the secret follows no redirect. */
async function callNextPass({ number, seconds }: Pass): Promise<void> {
  const { APP_URL, CRON_SECRET, DRAIN_MODE } = getEnv();
  if (DRAIN_MODE !== "serverless") return;
  try {
    const answer = await fetch(`${APP_URL}/api/jobs/drain?pass=${number}&seconds=${seconds}`, {
      method: "POST",
      headers: CRON_SECRET ? { authorization: `Bearer ${CRON_SECRET}` } : {},
      redirect: "error",
      signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the drain route answered ${answer.status}`);
  } catch (error) {
    logger().warn({ err: error }, "the next pass could not be called; the cron goes on with what is left");
  }
}
