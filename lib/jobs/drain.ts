import type { JobBinding } from "../platform/queue/bind-job";
import { boss } from "../platform/queue/boss";
import { type ClaimedJob, claimJobs, findReadyQueues } from "../platform/queue/claim-jobs";
import { DEAD_LETTERS, PRIORITY } from "../platform/queue/define-job";
import { enqueueRecurring } from "../platform/queue/install-queues";
import { measureQueues } from "../platform/queue/measure-queues";
import { logger } from "../platform/telemetry/logger";
import { choosePoll, isBusy } from "./choose-poll";
import { Lease } from "./lease";
import { JOBS } from "./registry";
import { runJob } from "./run-job";

export interface DrainOptions {
  /** When this pass must be over (epoch ms or Date); `null` for a worker, which ends by its signal only. */
  deadline: Date | number | null;
  /** Jobs at a time in this process. */
  concurrency: number;
  /** Stops the pass: nothing more is claimed, what runs may finish within the grace, the rest is handed back. */
  signal?: AbortSignal;
  /** Only these queues. */
  queues?: readonly string[];
  /** How long running jobs may go on after the stop. Default 20 s for a worker, a quarter of the time (at most 20 s) before a deadline. */
  graceMs?: number;
  /** Called when there is nothing to do for the first time, with what tells whether that is still so. It may take as long as it likes. */
  whenIdle?: (isIdle: () => boolean) => Promise<unknown>;
  /** The bindings to run; tests give their own. */
  jobs?: readonly JobBinding[];
}

export interface DrainResult {
  /** Attempts that completed. */
  processed: number;
  /** Attempts that failed, whether they will be tried again or not. */
  failed: number;
  /** Jobs given back unfinished because the pass was over. */
  handedBack: number;
  /** Jobs that could run right now and were left. */
  remaining: number;
  /** Jobs that somebody else was running at the end. */
  elsewhere: number;
}

const ABORT_GRACE_MS = 2000;
const HOUSEKEEPING_MS = 30_000;

/**
 * One bounded pass over the queues, and the only path by which work is done: claim → run → settle, for the
 * worker (no deadline), a serverless function and tests alike. One pass a process: fairness and reserves are
 * counted inside it. Without a deadline it waits for new jobs; with one it returns when nothing is left to do.
 */
export async function drain(options: DrainOptions): Promise<DrainResult> {
  const pass = new Pass(options);
  await boss();
  return pass.run();
}

class Pass {
  private readonly bindings: ReadonlyMap<string, JobBinding>;
  private readonly queues: readonly string[];
  private readonly active = new Map<string, { lease: Lease; done: Promise<void> }>();
  private readonly stopClaimingAt: number;
  private readonly graceMs: number;
  private readonly result: DrainResult = { processed: 0, failed: 0, handedBack: 0, remaining: 0, elsewhere: 0 };
  private lastWorkAt = Date.now();
  private nextHousekeepingAt = 0;
  private hasBeenIdle = false;
  private ring: () => void = () => undefined;

  constructor(private readonly options: DrainOptions) {
    const jobs = options.jobs ?? JOBS;
    this.bindings = new Map(jobs.map((job) => [job.contract.name, job]));
    this.queues = options.queues ?? [...this.bindings.keys(), DEAD_LETTERS];
    const endsAt = options.deadline === null ? Number.POSITIVE_INFINITY : Number(options.deadline);
    this.graceMs = options.graceMs ?? Math.min(20_000, Math.max(0, (endsAt - Date.now()) / 4));
    this.stopClaimingAt = endsAt - this.graceMs - ABORT_GRACE_MS;
  }

  async run(): Promise<DrainResult> {
    const wake = () => this.ring();
    this.options.signal?.addEventListener("abort", wake);
    const beat = Lease.startHeartbeats(() => [...this.active.values()].map(({ lease }) => lease));
    try {
      while (!this.isOver()) {
        await this.keepHouse();
        // Nothing was found by a claim that had every slot open: only then is the queue empty. (A claim made while
        // batch jobs filled their slots looks for interactive work alone, and those jobs may end meanwhile.)
        const wasIdle = this.active.size === 0;
        const claimed = await this.claim();
        if (claimed === 0 && wasIdle && this.options.deadline !== null) break;
        if (claimed === 0 && wasIdle) this.noteIdle();
        if (claimed === 0 || this.freeSlots() === 0) await this.sleep();
      }
      await this.settleRest();
    } finally {
      clearInterval(beat);
      this.options.signal?.removeEventListener("abort", wake);
    }
    await this.countRest();
    return this.result;
  }

  /** Recurring jobs and the queue's own upkeep (silent workers, expired jobs); a serverless installation has nobody else for it. */
  private async keepHouse(): Promise<void> {
    if (Date.now() < this.nextHousekeepingAt) return;
    this.nextHousekeepingAt = Date.now() + HOUSEKEEPING_MS;
    try {
      const queue = await boss();
      await queue.supervise();
      await enqueueRecurring(
        queue,
        [...this.bindings.values()].flatMap(({ contract, everySeconds }) =>
          everySeconds ? [{ name: contract.name, everySeconds }] : [],
        ),
      );
    } catch (error) {
      logger().warn({ err: error }, "the queue's upkeep failed; trying again later");
    }
  }

  private noteIdle(): void {
    if (this.hasBeenIdle) return;
    this.hasBeenIdle = true;
    this.options
      .whenIdle?.(() => this.active.size === 0 && !this.isOver())
      .catch((error: unknown) => logger().warn({ err: error }, "what the worker does when it is idle failed"));
  }

  private isOver(): boolean {
    return this.options.signal?.aborted === true || Date.now() >= this.stopClaimingAt;
  }

  private freeSlots(): number {
    return this.options.concurrency - this.active.size;
  }

  /** Claims for the free slots, most urgent queue first; answers how many jobs were started. A worker survives a database outage. */
  private async claim(): Promise<number> {
    let claimed = 0;
    try {
      for (const queue of this.freeSlots() > 0 ? await findReadyQueues(this.queues) : []) {
        if (this.isOver()) break;
        claimed += await this.claimFrom(queue.name);
      }
    } catch (error) {
      if (this.options.deadline !== null) throw error;
      logger().error({ err: error }, "the queue cannot be read; trying again");
      await this.sleep(1000);
    }
    return claimed;
  }

  /**
   * First the groups that have less than their share of this process, then anybody: a workspace with ten
   * thousand rows uses every slot while it is alone and half of them as soon as another one waits.
   */
  private async claimFrom(queue: string): Promise<number> {
    const share = Math.max(1, Math.ceil(this.options.concurrency / 2));
    let claimed = await this.take(queue, share, this.groupsWith(share));
    if (claimed > 0) claimed += await this.take(queue, this.options.concurrency, this.groupsWith(share));
    if (this.groupsWith(share).length > 0) claimed += await this.take(queue, this.options.concurrency, []);
    return claimed;
  }

  private async take(queue: string, wanted: number, skipGroups: readonly string[]): Promise<number> {
    const { limit, minPriority } = this.room(wanted);
    if (limit <= 0) return 0;
    const jobs = await claimJobs({ queue, limit, skipGroups, ...(minPriority === undefined ? {} : { minPriority }) });
    for (const job of jobs) this.start(job);
    return jobs.length;
  }

  /** A quarter of the slots is kept for a person who waits: batches may not fill them. */
  private room(wanted: number): { limit: number; minPriority: number | undefined } {
    const reserved = this.options.concurrency > 1 ? Math.ceil(this.options.concurrency / 4) : 0;
    const open = this.freeSlots() - reserved;
    if (open > 0) return { limit: Math.min(wanted, open), minPriority: undefined };
    return { limit: Math.min(wanted, this.freeSlots()), minPriority: PRIORITY.interactive };
  }

  private groupsWith(share: number): string[] {
    const counts = new Map<string, number>();
    for (const { lease } of this.active.values()) {
      const group = lease.job.groupId;
      if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count >= share).map(([group]) => group);
  }

  private start(job: ClaimedJob): void {
    const lease = new Lease(job);
    this.lastWorkAt = Date.now();
    const done = runJob(lease, this.bindings).then((outcome) => {
      if (outcome !== "lost") this.result[outcome] += 1;
      this.active.delete(job.id);
      if (!isBusy(this.active.size, this.options.concurrency)) this.ring();
    });
    this.active.set(job.id, { lease, done });
  }

  /** Sleeps until the poll is due, a job ends while few others run, or the pass is stopped, whichever is first. */
  private async sleep(ms?: number): Promise<void> {
    const { concurrency: slots } = this.options;
    const idleMs = choosePoll({ active: this.active.size, slots, sinceWorkMs: Date.now() - this.lastWorkAt });
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(ms ?? idleMs, Math.max(0, this.stopClaimingAt - Date.now())));
      this.ring = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.options.signal?.aborted) this.ring();
    });
  }

  /** Lets running jobs finish, then tells them to stop, then gives back what is left. */
  private async settleRest(): Promise<void> {
    if (this.active.size === 0) return;
    await this.allDone(this.graceMs);
    for (const { lease } of this.active.values()) lease.stop("handed-back");
    await this.allDone(ABORT_GRACE_MS);
    await Promise.all(
      [...this.active.values()].map(async ({ lease }) => {
        if (await lease.handBack()) this.result.handedBack += 1;
      }),
    );
  }

  private async allDone(withinMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.all([...this.active.values()].map(({ done }) => done)), over]);
    clearTimeout(timer);
  }

  private async countRest(): Promise<void> {
    if (this.options.deadline === null) return;
    for (const { name, ready, active } of await measureQueues()) {
      if (!this.queues.includes(name)) continue;
      this.result.remaining += ready;
      this.result.elsewhere += active;
    }
  }
}
