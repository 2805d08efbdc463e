import type { ClaimedJob } from "../platform/queue/claim-jobs";
import { AttemptExpiredError, LeaseLostError } from "../platform/queue/define-job";
import { handBackJob, touchJobs } from "../platform/queue/settle-job";
import { logger } from "../platform/telemetry/logger";

export type StopReason = "handed-back" | "lost" | "expired";

/** One attempt's hold on a job: renewed in the background while it runs, over when somebody else owns the job. */
export class Lease {
  private readonly controller = new AbortController();
  private renewedAt = Date.now();
  /** Why the handler was told to stop, if it was. */
  stopped: StopReason | undefined;
  /** True once the job's end is written (or given up): nothing more may be said about it. */
  settled = false;
  /** True once the handler completed the job inside its own transaction (which may still roll back by throwing). */
  completed = false;

  constructor(readonly job: ClaimedJob) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  stop(reason: StopReason): void {
    if (this.stopped || this.settled) return;
    this.stopped = reason;
    this.controller.abort(toError(reason, this.job.id));
  }

  /** Asks the database now; throws `LeaseLostError` when the job is not ours any more. */
  async renew(): Promise<void> {
    const held = await touchJobs(this.job.name, [this.job]);
    if (held.has(this.job.id)) {
      this.renewedAt = Date.now();
      return;
    }
    this.stop("lost");
    throw new LeaseLostError(this.job.id);
  }

  /** Gives the job back unfinished; false when it was settled or lost meanwhile. */
  async handBack(): Promise<boolean> {
    if (this.settled || this.stopped === "lost") return false;
    this.settled = true;
    try {
      return await handBackJob(this.job);
    } catch (error) {
      this.settled = false;
      throw error;
    }
  }

  /**
   * Renews all leases, one statement a queue, at a third of their heartbeat. A lease that could not be renewed
   * for its whole heartbeat (the database is away, the process was frozen) counts as lost without asking.
   */
  static startHeartbeats(leases: () => readonly Lease[]): NodeJS.Timeout {
    return setInterval(() => {
      const due = new Map<string, Lease[]>();
      for (const lease of leases()) {
        const heartbeatMs = (lease.job.heartbeatSeconds ?? 15) * 1000;
        const age = Date.now() - lease.renewedAt;
        if (age >= heartbeatMs) lease.stop("lost");
        else if (age >= heartbeatMs / 3) due.set(lease.job.name, [...(due.get(lease.job.name) ?? []), lease]);
      }
      for (const [name, group] of due) void renewAll(name, group);
    }, 1000);
  }

  /** Notes that the database confirmed this lease at `at` (epoch ms). */
  confirm(at: number): void {
    this.renewedAt = at;
  }
}

function toError(reason: StopReason, jobId: string): Error {
  if (reason === "lost") return new LeaseLostError(jobId);
  return reason === "expired" ? new AttemptExpiredError(jobId) : new Error(`The attempt was stopped: ${reason}.`);
}

async function renewAll(name: string, leases: readonly Lease[]): Promise<void> {
  const askedAt = Date.now();
  try {
    const held = await touchJobs(
      name,
      leases.map(({ job }) => job),
    );
    for (const lease of leases) {
      if (held.has(lease.job.id)) lease.confirm(askedAt);
      else lease.stop("lost");
    }
  } catch (error) {
    logger().warn({ err: error, queue: name }, "leases could not be renewed; trying again");
  }
}
