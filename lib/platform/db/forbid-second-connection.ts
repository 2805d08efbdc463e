import { AsyncLocalStorage } from "node:async_hooks";
import type { Pool } from "pg";
import { processState } from "../process-state";

/** Whether what runs now was called from within a transaction, and whether that is still open. */
const held = processState("db-held", () => new AsyncLocalStorage<{ isOpen: boolean }>());

/** Runs a transaction's work such that the pool knows of it, also from whatever the work calls. */
export async function insideTransaction<T>(work: () => Promise<T>): Promise<T> {
  // What the work leaves running (a timer, a cache that warms) may use the pool once the transaction is over.
  const transaction = { isOpen: true };
  try {
    return await held.run(transaction, work);
  } finally {
    transaction.isOpen = false;
  }
}

/** A transaction's work asked the pool for a connection beside its own. */
export class SecondConnection extends Error {
  constructor() {
    super(
      "A transaction asked the pool for a second connection. As many at once as the pool has connections would wait for each other for ever: hand the transaction (`tx`) on to this query.",
    );
    this.name = "SecondConnection";
  }
}

/**
 * Lets a pool refuse whoever holds one of its connections in a transaction already: a pool is only used up by many at
 * once, so nothing else would show it before production does.
 */
export function forbidSecondConnection(pool: Pool): Pool {
  type Callback = (error: Error, client: undefined, release: () => void) => void;
  const connect = pool.connect.bind(pool) as (callback?: Callback) => unknown;
  const guarded = (callback?: Callback) => {
    if (!held.getStore()?.isOpen) return connect(callback);
    const error = new SecondConnection();
    if (!callback) return Promise.reject(error);
    callback(error, undefined, () => undefined);
  };
  // `pool.query` takes its connection here, too.
  pool.connect = guarded as typeof pool.connect;
  return pool;
}
