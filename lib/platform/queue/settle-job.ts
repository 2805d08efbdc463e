import { sql } from "drizzle-orm";
import { type Executor, transaction } from "../db/client";
import { boss, bossDatabase, QUEUE_SCHEMA } from "./boss";
import type { ClaimedJob } from "./claim-jobs";

/** Every function here is fenced by the attempt: it answers false, and changes nothing, when the job has another owner by now. */
type Claim = Pick<ClaimedJob, "id" | "name" | "retryCount">;

/** The job is done; inside the caller's transaction when one is given. */
export async function completeJob(job: Claim, tx?: Executor): Promise<boolean> {
  const queue = await boss();
  return affected(await queue.complete(job.name, job, null, tx ? { db: bossDatabase(tx) } : {})) > 0;
}

/** The attempt failed: it is tried again later, or dead when `permanent` or no attempt is left. */
export async function failJob(job: Claim, error: object, permanent: boolean): Promise<boolean> {
  const queue = await boss();
  if (!permanent) return affected(await queue.fail(job.name, job, error)) > 0;
  return transaction(async (tx) => {
    await tx.execute(sql`update ${jobTable} set retry_limit = retry_count where ${held(job)}`);
    return affected(await queue.fail(job.name, job, error, { db: bossDatabase(tx) })) > 0;
  });
}

/** Gives an unfinished job back at once. It costs none of the job's retries: stopping a process is not the job's fault. */
export async function handBackJob(job: Claim): Promise<boolean> {
  return transaction(async (tx) => {
    const { rowCount } = await tx.execute(sql`
      update ${jobTable} set state = 'retry', retry_limit = retry_limit + 1, start_after = now(), heartbeat_on = null
      where ${held(job)}`);
    return (rowCount ?? 0) > 0;
  });
}

/** Takes back jobs that nobody has begun; those that run go on. */
export async function withdrawJobs(tx: Executor, name: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.execute(
    sql`delete from ${jobTable} where name = ${name} and id = any(${sql.param([...ids])}::uuid[]) and state < 'active'`,
  );
}

/** Renews the leases of jobs of one queue; answers the ids that are still held. */
export async function touchJobs(name: string, jobs: readonly Claim[]): Promise<Set<string>> {
  const queue = await boss();
  const answer: unknown = await queue.touch(name, [...jobs]);
  const settled = answer !== null && typeof answer === "object" && "settled" in answer ? answer.settled : [];
  return new Set(Array.isArray(settled) ? settled.map(String) : []);
}

const jobTable = sql.raw(`${QUEUE_SCHEMA}.job`);

function held(job: Claim) {
  return sql`name = ${job.name} and id = ${job.id}::uuid and state = 'active' and retry_count = ${job.retryCount}`;
}

function affected(answer: unknown): number {
  return answer !== null && typeof answer === "object" && "affected" in answer ? Number(answer.affected) : 0;
}
