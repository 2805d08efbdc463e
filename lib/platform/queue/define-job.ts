import type { z } from "zod";
import type { Executor } from "../db/client";

/** Interactive work goes before batches, batches before housekeeping, across all queues. */
export const PRIORITY = { interactive: 100, batch: 50, maintenance: 0 } as const;
export type Priority = keyof typeof PRIORITY;

/** Where a job ends that has no attempt left; `drain` then runs the `onDead` of the queue it came from. */
export const DEAD_LETTERS = "dead-letters";

export interface JobOptions<Payload> {
  /** The queue's name: kebab-case, stable for ever. */
  name: string;
  /** Ids only. A new field is optional for one deploy, because jobs of the old code are still waiting. */
  payload: z.ZodType<Payload>;
  /** Default `batch`. */
  priority?: Priority;
  /** Attempts after the first. */
  retryLimit: number;
  /** Seconds before the second attempt; with `retryBackoff` it doubles, with jitter, up to `retryDelayMaxSeconds`. Default 1. */
  retryDelaySeconds?: number;
  retryBackoff: boolean;
  retryDelayMaxSeconds?: number;
  /** The longest an attempt may run. */
  expireInSeconds: number;
  /** A worker silent for this long (at least 10) loses the job to another. Default 15. */
  heartbeatSeconds?: number;
  /** `exclusive`: one waiting or running job a `singletonKey`. `short`: one waiting job a key. Default `standard`: any number. */
  policy?: "standard" | "short" | "exclusive";
}

/** What both sides of a queue agree on: the name, the payload, and how hard it is tried. */
export interface JobContract<Payload> extends JobOptions<Payload> {
  priority: Priority;
  retryDelaySeconds: number;
  retryDelayMaxSeconds: number;
  heartbeatSeconds: number;
  policy: "standard" | "short" | "exclusive";
}

/** Declares a queue. */
export function defineJob<Payload>(options: JobOptions<Payload>): JobContract<Payload> {
  return {
    priority: "batch",
    retryDelaySeconds: 1,
    retryDelayMaxSeconds: 300,
    heartbeatSeconds: 15,
    policy: "standard",
    ...options,
  };
}

/** What a handler is given beside its payload. */
export interface JobContext {
  jobId: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Aborted when the process stops, the attempt's time is over or the lease is lost: stop, store nothing more. */
  signal: AbortSignal;
  /** Confirms the lease now; throws `LeaseLostError` when another worker has the job. Leases are also renewed in the background. */
  heartbeat(): Promise<void>;
  /**
   * Completes the job inside the handler's own transaction, so its writes and its end commit together or not
   * at all. Throws `LeaseLostError` (and so rolls back) when this attempt no longer owns the job.
   */
  completeIn(tx: Executor): Promise<void>;
}

export type JobHandler<Payload> = (payload: Payload, context: JobContext) => Promise<void>;

/** A failure that another attempt cannot mend: the job is dead at once. */
export class PermanentJobError extends Error {
  override readonly name = "PermanentJobError";
}

/** This attempt's lease is over; whatever it still writes belongs to nobody. */
export class LeaseLostError extends Error {
  override readonly name = "LeaseLostError";
  constructor(jobId: string) {
    super(`Job ${jobId} now belongs to another attempt.`);
  }
}

/** This attempt has run for longer than its queue allows. */
export class AttemptExpiredError extends Error {
  override readonly name = "AttemptExpiredError";
  constructor(jobId: string) {
    super(`The attempt at job ${jobId} took too long.`);
  }
}
