import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { JOBS } from "../lib/jobs/registry";
import { lockInTransaction } from "../lib/platform/db/advisory-lock";
import { createPool, db } from "../lib/platform/db/client";
import { getEnv } from "../lib/platform/env";
import { boss, closeBoss, setBossRole } from "../lib/platform/queue/boss";
import { installQueues } from "../lib/platform/queue/install-queues";
import { schema } from "./schema/all-tables";

/**
 * Brings the database to this code's schema: the tables, the queue's own schema, the queues. Any number of
 * instances may start at once: one works, the others wait for the lock and then find nothing left to do.
 */
export async function migrateDatabase(migrationsFolder = path.resolve("drizzle/migrations")): Promise<void> {
  const lockPool = createPool(getEnv().DATABASE_URL);
  try {
    // The lock lives in a transaction of its own, so it also holds through PgBouncer, and a killed migration lets go of it.
    await drizzle(lockPool, { schema }).transaction(async (tx) => {
      await lockInTransaction(tx, "bella-migrate");
      await migrate(db(), { migrationsFolder });
      setBossRole("installer");
      await installQueues(
        await boss(),
        JOBS.map((job) => job.contract),
      );
    });
  } finally {
    await closeBoss();
    setBossRole("producer");
    await lockPool.end();
  }
}
