import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "./client";

/** Waits for, and holds until the transaction ends, the lock named `key`. Bound to a transaction, so it works through PgBouncer. */
export async function lockInTransaction(tx: Tx, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockNumber(key)}::bigint)`);
}

/** Takes the same lock if it is free now, and answers whether it did; for callers that must not hold a connection while they wait. */
export async function tryLockInTransaction(tx: Tx, key: string): Promise<boolean> {
  const { rows } = await tx.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(${lockNumber(key)}::bigint) as locked`,
  );
  return rows[0]?.locked === true;
}

function lockNumber(key: string): string {
  return createHash("sha256").update(key).digest().readBigInt64BE(0).toString();
}
