import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "./client";

/** Waits for, and holds until the transaction ends, the lock named `key`. Bound to a transaction, so it works through PgBouncer. */
export async function lockInTransaction(tx: Tx, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockNumber(key)}::bigint)`);
}

/** The same lock, held side by side with others who share it; whoever wants it alone (`lockInTransaction`) waits for them all. */
export async function shareLockInTransaction(tx: Tx, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${lockNumber(key)}::bigint)`);
}

/** In a statement of a transaction: takes the same lock if it is free now, and says whether it did; for callers that must not hold a connection while they wait. */
export function tryLock(key: string): SQL<boolean> {
  return sql<boolean>`pg_try_advisory_xact_lock(${lockNumber(key)}::bigint)`;
}

function lockNumber(key: string): string {
  return createHash("sha256").update(key).digest().readBigInt64BE(0).toString();
}
