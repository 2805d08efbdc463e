import { drizzle } from "drizzle-orm/node-postgres";
import type { Pool } from "pg";
import { schema } from "../../../drizzle/schema/all-tables";
import { getEnv } from "../env";
import { processState } from "../process-state";
import { createPool, type Db, db } from "./client";

const replica = processState<{ pool?: Pool; db?: Db }>("replica", () => ({}));

/** For reads that tolerate replication lag: `DATABASE_REPLICA_URL` when given, else the primary. */
export function replicaDb(): Db {
  const { DATABASE_REPLICA_URL } = getEnv();
  if (!DATABASE_REPLICA_URL) return db();
  replica.pool ??= createPool(DATABASE_REPLICA_URL);
  replica.db ??= drizzle(replica.pool, { schema });
  return replica.db;
}
