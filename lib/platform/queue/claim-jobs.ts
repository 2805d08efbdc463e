import { sql } from "drizzle-orm";
import type { JobWithMetadata } from "pg-boss";
import { db } from "../db/client";
import { boss, QUEUE_SCHEMA } from "./boss";

/** A job this process holds a lease on. `retryCount` names the attempt and fences every later word about it. */
export type ClaimedJob = JobWithMetadata<object>;

export interface ReadyQueue {
  name: string;
  /** The highest priority waiting in it. */
  priority: number;
}

/** Which of these queues have a job to run now, most urgent first: one statement of index probes, cheap enough to poll with. */
export async function findReadyQueues(names: readonly string[]): Promise<ReadyQueue[]> {
  const jobs = sql.raw(`${QUEUE_SCHEMA}.job`);
  const { rows } = await db().execute<{ name: string; priority: number }>(sql`
    select queue.name, head.priority
    from unnest(${sql.param([...names])}::text[]) as queue(name)
    cross join lateral (
      select job.priority, job.created_on from ${jobs} job
      where job.name = queue.name and job.state < 'active' and not job.blocked and job.start_after <= now()
      order by job.priority desc, job.created_on limit 1
    ) head
    order by head.priority desc, head.created_on`);
  return rows;
}

export interface ClaimOptions {
  queue: string;
  limit: number;
  minPriority?: number;
  /** Groups that already have their share of this process. */
  skipGroups: readonly string[];
}

/** Takes up to `limit` jobs: they are then this process's until it settles them or falls silent. */
export async function claimJobs(options: ClaimOptions): Promise<ClaimedJob[]> {
  const queue = await boss();
  return queue.fetch<object>(options.queue, {
    includeMetadata: true,
    batchSize: options.limit,
    ...(options.minPriority === undefined ? {} : { minPriority: options.minPriority }),
    ...(options.skipGroups.length === 0 ? {} : { ignoreGroups: [...options.skipGroups] }),
  });
}
