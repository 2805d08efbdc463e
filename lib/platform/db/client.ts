import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool, type PoolConfig } from "pg";
import { schema } from "../../../drizzle/schema/all-tables";
import { getEnv, isBuildPhase } from "../env";
import { processState } from "../process-state";
import { logger } from "../telemetry/logger";
import { forbidSecondConnection, insideTransaction } from "./forbid-second-connection";

export type Db = NodePgDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
/** What a query function takes: the pool, or the transaction the caller is in. */
export type Executor = Db | Tx;

interface Connections {
  pool: Pool | undefined;
  db: Db | undefined;
  /** Work that must have happened before a transaction may hold a connection; see `beforeTransactions`. */
  warmUps: Map<string, () => Promise<unknown>>;
}

type AfterCommit = () => Promise<void>;
/** What waits for the commit of each open transaction; see `afterCommit`. */
const committing = processState("db-committing", () => new WeakMap<Executor, AfterCommit[]>());

const connections = processState<Connections>("db", () => ({ pool: undefined, db: undefined, warmUps: new Map() }));

/**
 * A process that is frozen between two statements keeps its locks; after so long the server ends its transaction. Longer
 * than any work between two statements (writing gives a sign of life every few seconds), shorter than an heir's patience (lease, upkeep and a few attempts).
 */
const IDLE_IN_TRANSACTION_MS = 25_000;

/** A pool for one server. Its time limits travel in the start-up packet; behind PgBouncer set the timeout to 0 (docs: .env.example). */
export function createPool(connectionString: string): Pool {
  const env = getEnv();
  const config: PoolConfig = {
    connectionString,
    max: env.DATABASE_POOL_MAX,
    application_name: process.title.startsWith("bella-") ? process.title : "bella",
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    ...(env.DATABASE_STATEMENT_TIMEOUT_MS > 0
      ? {
          statement_timeout: env.DATABASE_STATEMENT_TIMEOUT_MS,
          idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
        }
      : {}),
  };
  const pool = new Pool(config);
  // Without listeners a connection that dies would end the process: while idle in the pool, and between two statements of
  // a transaction, whose next statement then fails by itself.
  pool.on("error", (error) => logger().warn({ err: error }, "an idle database connection broke"));
  pool.on("connect", (client) => client.on("error", (err) => logger().debug({ err }, "a database connection broke")));
  return pool;
}

/** The process's one pool; opened on first use. */
export function dbPool(): Pool {
  if (connections.pool) return connections.pool;
  if (isBuildPhase())
    throw new Error("The database is not there during `next build`: a page that reads it must be dynamic.");
  const { DATABASE_URL, NODE_ENV } = getEnv();
  const pool = createPool(DATABASE_URL);
  // In production it may still go well, which is better than refusing.
  connections.pool = NODE_ENV === "production" ? pool : forbidSecondConnection(pool);
  return connections.pool;
}

/** The database over the process's one pool. */
export function db(): Db {
  connections.db ??= openDb();
  return connections.db;
}

function openDb(): Db {
  const opened = drizzle(dbPool(), { schema });
  const begin = opened.transaction.bind(opened);
  // Warm-ups run before the transaction takes its connection: a lazy start that wants one of its own while
  // every connection is held by transactions waiting for that start would deadlock.
  opened.transaction = async (work, config) => {
    for (const warmUp of connections.warmUps.values()) await warmUp();
    const waiting: AfterCommit[] = [];
    const value = await begin((tx) => {
      committing.set(tx, waiting);
      return insideTransaction(() => work(tx));
    }, config);
    for (const task of waiting) await task();
    return value;
  };
  return opened;
}

/** Runs `work` in one transaction: it commits when `work` resolves and rolls back when it throws. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().transaction(work);
}

/**
 * Runs `task` when the change just made can be seen by others: after the commit of the caller's transaction (never,
 * if it rolls back), at once outside of one. The transaction's caller waits for it; it must not throw.
 */
export async function afterCommit(tx: Executor, task: AfterCommit): Promise<void> {
  const waiting = committing.get(tx);
  if (waiting) waiting.push(task);
  else await task();
}

/** Registers something to be awaited before every transaction (it must be cheap after its first run). */
export function beforeTransactions(name: string, warmUp: () => Promise<unknown>): void {
  connections.warmUps.set(name, warmUp);
}

/** Connections in use, idle, and callers waiting for one. Zeros while no pool is open. */
export function poolUse(): { active: number; idle: number; waiting: number } {
  const { pool } = connections;
  if (!pool) return { active: 0, idle: 0, waiting: 0 };
  return { active: pool.totalCount - pool.idleCount, idle: pool.idleCount, waiting: pool.waitingCount };
}

/** Ends the pool; the next `db()` opens a new one. */
export async function closeDb(): Promise<void> {
  const { pool } = connections;
  connections.pool = undefined;
  connections.db = undefined;
  await pool?.end();
}
