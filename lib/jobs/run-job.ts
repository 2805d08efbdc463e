import { setTimeout as delay } from "node:timers/promises";
import { AppError, PROBLEMS } from "../core/errors";
import type { JobBinding } from "../platform/queue/bind-job";
import { DEAD_LETTERS, type JobContext, LeaseLostError, PermanentJobError } from "../platform/queue/define-job";
import { completeJob, failJob } from "../platform/queue/settle-job";
import { withLogContext } from "../platform/telemetry/log-context";
import { logger } from "../platform/telemetry/logger";
import { metrics } from "../platform/telemetry/metrics";
import type { Lease } from "./lease";

/** `lost`: the attempt's end was somebody else's to write. */
export type JobOutcome = "processed" | "failed" | "handedBack" | "lost";

const SETTLE_DELAYS_MS = [100, 400, 1600, 3200];

/** Runs one claimed job to its end and settles it, fenced by its attempt. Never throws. */
export async function runJob(lease: Lease, bindings: ReadonlyMap<string, JobBinding>): Promise<JobOutcome> {
  const { job } = lease;
  return withLogContext({ jobId: job.id, queue: job.name, attempt: job.retryCount + 1 }, async () => {
    const startedAt = performance.now();
    metrics.jobPickup.observe({ queue: job.name }, pickupSeconds(lease));
    const expiry = setTimeout(() => lease.stop("expired"), job.expireInSeconds * 1000);
    const outcome = await handle(lease, bindings);
    clearTimeout(expiry);
    const labels = { queue: job.name, status: outcome === "processed" ? "succeeded" : outcome };
    metrics.jobsProcessed.inc(labels);
    const durationMs = Math.round(performance.now() - startedAt);
    metrics.jobDuration.observe(labels, durationMs / 1000);
    logger().info({ status: labels.status, durationMs }, "the job ended");
    return outcome;
  });
}

async function handle(lease: Lease, bindings: ReadonlyMap<string, JobBinding>): Promise<JobOutcome> {
  try {
    await dispatch(lease, bindings);
    if (lease.completed) return "processed";
    if (lease.settled) return "lost";
    lease.settled = true;
    return (await settle(() => completeJob(lease.job))) ? "processed" : "lost";
  } catch (error) {
    return giveUp(lease, error);
  }
}

async function dispatch(lease: Lease, bindings: ReadonlyMap<string, JobBinding>): Promise<void> {
  const { job } = lease;
  if (job.name === DEAD_LETTERS) {
    const binding = bindings.get(job.sourceName ?? "");
    logger().error(
      { sourceQueue: job.sourceName, sourceJobId: job.sourceId, output: job.sourceOutput },
      "a job is dead",
    );
    await binding?.onDead(job.data, { jobId: job.sourceId ?? job.id, message: deathMessage(job.sourceOutput) });
    return;
  }
  const binding = bindings.get(job.name);
  if (!binding) throw new PermanentJobError(`No handler is registered for ${job.name}.`);
  await binding.run(job.data, contextFor(lease));
}

function contextFor(lease: Lease): JobContext {
  const { job } = lease;
  return {
    jobId: job.id,
    attempt: job.retryCount + 1,
    signal: lease.signal,
    heartbeat: () => lease.renew(),
    completeIn: async (tx) => {
      if (lease.settled || !(await completeJob(job, tx))) throw new LeaseLostError(job.id);
      lease.completed = true;
    },
  };
}

async function giveUp(lease: Lease, error: unknown): Promise<JobOutcome> {
  const { job } = lease;
  if (lease.stopped === "lost" || error instanceof LeaseLostError) {
    logger().warn({ err: error }, "the lease was lost; the job belongs to another attempt");
    return "lost";
  }
  if (lease.stopped === "handed-back") return (await settle(() => lease.handBack())) ? "handedBack" : "lost";
  lease.settled = true;
  const permanent = isPermanent(error);
  logger().error({ err: error, permanent }, "the attempt failed");
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof AppError ? error.code : undefined;
  return (await settle(() => failJob(job, { message, ...(code ? { code } : {}) }, permanent))) ? "failed" : "lost";
}

/** Bad input stays bad; a limit, an outage or an unknown error may pass. */
function isPermanent(error: unknown): boolean {
  if (error instanceof PermanentJobError) return true;
  if (!(error instanceof AppError)) return false;
  const { status } = PROBLEMS[error.code];
  return status >= 400 && status < 500 && status !== 429 && status !== 409;
}

/** Writes a job's end; a database that is briefly away is asked again. If it stays away the lease runs out and the job is tried anew. */
async function settle(write: () => Promise<boolean>): Promise<boolean> {
  for (const waitMs of SETTLE_DELAYS_MS) {
    try {
      return await write();
    } catch (error) {
      logger().warn({ err: error }, "a job's end could not be written; trying again");
      await delay(waitMs);
    }
  }
  return write().catch((error: unknown) => {
    logger().error({ err: error }, "a job's end could not be written; its lease will run out");
    return false;
  });
}

function pickupSeconds({ job }: Lease): number {
  return Math.max(0, (job.startedOn.getTime() - Math.max(job.createdOn.getTime(), job.startAfter.getTime())) / 1000);
}

function deathMessage(output: object | null): string {
  if (output && "message" in output) return String(output.message);
  // A worker that died leaves pg-boss' own words, wrapped.
  if (output && "value" in output && output.value && typeof output.value === "object" && "message" in output.value)
    return String(output.value.message);
  return "The job failed.";
}
