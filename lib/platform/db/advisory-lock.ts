import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "./client";

/** Waits for, and holds until the transaction ends, the lock named `key`. Bound to a transaction, so it works through PgBouncer. */
export async function lockInTransaction(tx: Tx, key: string): Promise<void> {
  const number = createHash("sha256").update(key).digest().readBigInt64BE(0);
  await tx.execute(sql`select pg_advisory_xact_lock(${number.toString()}::bigint)`);
}
