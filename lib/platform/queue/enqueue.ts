import type { JobInsert } from "pg-boss";
import type { Executor } from "../db/client";
import { boss, bossDatabase } from "./boss";
import { type JobContract, PRIORITY, type Priority } from "./define-job";

export interface EnqueueOptions {
  /** A uuid of the caller's choice, for work that remembers which job may do it. */
  id?: string;
  /** Whose work it is (the workspace id): groups share a worker fairly. */
  group?: string;
  /** With the contract's policy: of jobs with the same key only one waits (or runs). */
  singletonKey?: string;
  startAfter?: Date;
  priority?: Priority;
}

/**
 * Adds a job inside the caller's transaction: it exists exactly when the rows beside it do.
 * Answers the job's id, or null when a singleton with this key is there already.
 */
export async function enqueue<Payload>(
  tx: Executor,
  job: JobContract<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<string | null> {
  const [id] = await enqueueMany(tx, job, [{ payload, ...options }]);
  return id ?? null;
}

/** Adds many jobs of one kind with one statement. Answers the ids of those that were added. */
export async function enqueueMany<Payload>(
  tx: Executor,
  job: JobContract<Payload>,
  entries: readonly ({ payload: Payload } & EnqueueOptions)[],
): Promise<string[]> {
  if (entries.length === 0) return [];
  const queue = await boss();
  const inserts = entries.map((entry) => toInsert(job, entry));
  return (await queue.insert(job.name, inserts, { db: bossDatabase(tx), returnId: true })) ?? [];
}

function toInsert<Payload>(job: JobContract<Payload>, entry: { payload: Payload } & EnqueueOptions): JobInsert<object> {
  if (job.policy !== "standard" && entry.singletonKey === undefined) {
    throw new TypeError(`A ${job.name} job needs a singletonKey: its queue keeps one job a key.`);
  }
  return {
    ...(entry.id === undefined ? {} : { id: entry.id }),
    data: job.payload.parse(entry.payload) as object,
    priority: PRIORITY[entry.priority ?? job.priority],
    ...(entry.group === undefined ? {} : { group: { id: entry.group } }),
    ...(entry.singletonKey === undefined ? {} : { singletonKey: entry.singletonKey }),
    ...(entry.startAfter === undefined ? {} : { startAfter: entry.startAfter.toISOString() }),
  };
}
