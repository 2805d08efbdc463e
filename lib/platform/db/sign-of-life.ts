import { sql } from "drizzle-orm";
import type { Tx } from "./client";

/** Tells the server that the worker behind a transaction is slow and not frozen: it ends those that stand still. */
export async function giveSignOfLife(tx: Tx): Promise<void> {
  await tx.execute(sql`select 1`);
}
