import { sql } from "drizzle-orm";
import { type Db as BossDatabase, fromDrizzle, PgBoss } from "pg-boss";
import { beforeTransactions, dbPool, type Executor } from "../db/client";
import { processState } from "../process-state";
import { logger } from "../telemetry/logger";

export const QUEUE_SCHEMA = "pgboss";

/** `producer` only enqueues and claims; `keeper` also fails silent and expired jobs and deletes old ones; `installer` also migrates the schema. */
export type BossRole = "producer" | "keeper" | "installer";

const state = processState<{ role: BossRole; started: Promise<PgBoss> | undefined }>("boss", () => ({
  role: "producer",
  started: undefined,
}));

/** Chooses the role before the first use; a worker calls it with `keeper`, the migration with `installer`. */
export function setBossRole(role: BossRole): void {
  state.role = role;
}

/** The process's pg-boss, started on first use over the process's one pool. A failed start is tried again by the next caller. */
export function boss(): Promise<PgBoss> {
  state.started ??= start(state.role).catch((error: unknown) => {
    state.started = undefined;
    throw error;
  });
  return state.started;
}

// Enqueueing inside a transaction must not be what starts pg-boss: its start needs a connection of its own.
beforeTransactions("queue", boss);

async function start(role: BossRole): Promise<PgBoss> {
  const started = new PgBoss({
    db: { executeSql: async (text, values) => dbPool().query(text, values as unknown[]) },
    schema: QUEUE_SCHEMA,
    migrate: role === "installer",
    createSchema: role === "installer",
    supervise: role === "keeper",
    schedule: false,
    // A killed worker's jobs are found within a heartbeat (15 s) and a pass (10 s): well under a minute.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  // Without a listener any background error of pg-boss (a Postgres restart) would end the process.
  started.on("error", (error) => logger().warn({ err: error }, "the queue's housekeeping met an error"));
  started.on("warning", (warning) => logger().warn({ warning }, "the queue warns"));
  await started.start();
  return started;
}

/** Stops pg-boss when it was started. Claimed jobs are the drain's business and must be settled before. */
export async function closeBoss(): Promise<void> {
  const started = await state.started?.catch(() => undefined);
  state.started = undefined;
  await started?.stop({ graceful: false, close: false });
}

/** The caller's transaction as pg-boss wants it. */
export function bossDatabase(executor: Executor): BossDatabase {
  return fromDrizzle(executor, sql);
}
