import { sql } from "drizzle-orm";
import { db } from "../db/client";
import { QUEUE_SCHEMA } from "./boss";

export interface QueueMeasure {
  name: string;
  /** Jobs that could run now. */
  ready: number;
  /** Jobs that wait for a later moment. */
  deferred: number;
  active: number;
  failed: number;
  /** How long the oldest ready job has waited. */
  oldestReadySeconds: number;
}

/** Counts of every queue, straight from the jobs table. */
export async function measureQueues(): Promise<QueueMeasure[]> {
  const schema = sql.raw(QUEUE_SCHEMA);
  const { rows } = await db().execute<Record<keyof QueueMeasure, string>>(sql`
    select queue.name,
      count(*) filter (where job.state < 'active' and job.start_after <= now()) as ready,
      count(*) filter (where job.state < 'active' and job.start_after > now()) as deferred,
      count(*) filter (where job.state = 'active') as active,
      count(*) filter (where job.state = 'failed') as failed,
      coalesce(extract(epoch from now() - min(greatest(job.created_on, job.start_after))
        filter (where job.state < 'active' and job.start_after <= now())), 0) as "oldestReadySeconds"
    from ${schema}.queue queue
    left join ${schema}.job job on job.name = queue.name and job.state in ('created', 'retry', 'active', 'failed')
    where queue.name not like '\\_\\_pgboss\\_\\_%'
    group by queue.name order by queue.name`);
  return rows.map((row) => ({
    name: row.name,
    ready: Number(row.ready),
    deferred: Number(row.deferred),
    active: Number(row.active),
    failed: Number(row.failed),
    oldestReadySeconds: Math.max(0, Number(row.oldestReadySeconds)),
  }));
}

/** When a worker (or a serverless drain) last looked after the queues; null when never. */
export async function findLastSupervision(): Promise<Date | null> {
  const { rows } = await db().execute<{ at: string | Date | null }>(
    sql`select max(greatest(monitor_claim_on, monitor_on)) as at from ${sql.raw(QUEUE_SCHEMA)}.queue`,
  );
  const at = rows[0]?.at;
  return at ? new Date(at) : null;
}
