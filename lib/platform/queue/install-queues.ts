import type { PgBoss } from "pg-boss";
import { DEAD_LETTERS, type JobContract } from "./define-job";

const DAY_SECONDS = 86_400;

/** Creates the queues that are missing and brings the options of the others up to date. Safe to repeat and to run beside itself. */
export async function installQueues(boss: PgBoss, contracts: readonly JobContract<unknown>[]): Promise<void> {
  await boss.createQueue(DEAD_LETTERS, {
    retryLimit: 5,
    retryBackoff: true,
    retryDelay: 5,
    heartbeatSeconds: 15,
    deleteAfterSeconds: 30 * DAY_SECONDS,
  });
  const existing = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const contract of contracts) {
    const options = {
      retryLimit: contract.retryLimit,
      retryDelay: contract.retryDelaySeconds,
      retryBackoff: contract.retryBackoff,
      ...(contract.retryBackoff ? { retryDelayMax: contract.retryDelayMaxSeconds } : {}),
      expireInSeconds: contract.expireInSeconds,
      heartbeatSeconds: contract.heartbeatSeconds,
      deadLetter: DEAD_LETTERS,
      // Finished jobs are only a trace; results live in the rooms' tables.
      deleteAfterSeconds: DAY_SECONDS,
      retentionSeconds: 30 * DAY_SECONDS,
    };
    if (existing.has(contract.name)) await boss.updateQueue(contract.name, options);
    else await boss.createQueue(contract.name, { ...options, policy: contract.policy });
  }
}

/**
 * Enqueues recurring jobs: the queue keeps one job a name and period, so any number of processes may call
 * this as often as they like.
 */
export async function enqueueRecurring(
  boss: PgBoss,
  jobs: readonly { name: string; everySeconds: number }[],
): Promise<void> {
  for (const { name, everySeconds } of jobs) {
    await boss.send(name, {}, { priority: 0, singletonKey: "recurring", singletonSeconds: everySeconds });
  }
}
