import { sql } from "drizzle-orm";
import { Client } from "pg";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { boss, closeBoss } from "../queue/boss";
import { defineJob } from "../queue/define-job";
import { enqueue } from "../queue/enqueue";
import { installQueues } from "../queue/install-queues";
import { lockInTransaction } from "./advisory-lock";
import { afterCommit, closeDb, db, dbPool, poolUse, transaction } from "./client";
import { SecondConnection } from "./forbid-second-connection";

const job = defineJob({
  name: "test-db",
  payload: z.object({}),
  retryLimit: 0,
  retryBackoff: false,
  expireInSeconds: 60,
});

beforeAll(async () => {
  await installQueues(await boss(), [job]);
  // What starts anew knows it, as every program does that starts after the migration.
  await closeBoss();
});

test("a connection that the server ends while idle does not end the process, and the next query works", async () => {
  await db().execute(sql`select 1`);
  const admin = new Client({ connectionString: process.env.DATABASE_URL });
  await admin.connect();
  await admin.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()",
  );
  await admin.end();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await db().execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
});

test("a connection that the server ends between two statements of a transaction fails that transaction alone", async () => {
  const admin = new Client({ connectionString: process.env.DATABASE_URL });
  await admin.connect();
  const broken = transaction(async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await admin.query("select pg_terminate_backend($1, 5000)", [rows[0]?.pid]);
    // The news arrives while nobody asks anything of this connection.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await tx.execute(sql`select 1`);
  });
  await expect(broken).rejects.toThrow();
  await admin.end();
  expect((await db().execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
});

test("the lock of one transaction keeps another waiting until it ends", async () => {
  const order: string[] = [];
  let entered: () => void = () => undefined;
  const inside = new Promise<void>((resolve) => {
    entered = resolve;
  });
  const first = transaction(async (tx) => {
    await lockInTransaction(tx, "a");
    entered();
    await new Promise((resolve) => setTimeout(resolve, 100));
    order.push("first");
  });
  await inside;
  await transaction(async (tx) => {
    await lockInTransaction(tx, "a");
    order.push("second");
  });
  await first;
  expect(order).toEqual(["first", "second"]);
});

test("a transaction that asks the pool for a second connection is refused, whatever it calls, and may ask once it is over", async () => {
  const other = async () => (await db().execute(sql`select 1 as one`)).rows;
  // Drizzle wraps what its driver throws.
  await expect(transaction(() => other())).rejects.toMatchObject({ cause: expect.any(SecondConnection) });
  await expect(transaction(() => transaction((tx) => tx.execute(sql`select 1`)))).rejects.toThrow(SecondConnection);
  await expect(transaction(() => dbPool().connect())).rejects.toThrow(SecondConnection);
  let later: Promise<unknown> = Promise.resolve();
  let isOver: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  await transaction(async (tx) => {
    await tx.execute(sql`select 1`);
    later = over.then(other);
    // What waits for the commit is outside.
    await afterCommit(tx, async () => void (await other()));
  });
  isOver();
  expect(await later).toEqual([{ one: 1 }]);
});

test("the pool's use is told", async () => {
  await transaction(async (tx) => {
    await tx.execute(sql`select 1`);
    expect(poolUse().active).toBeGreaterThanOrEqual(1);
  });
  await closeDb();
  expect(poolUse()).toEqual({ active: 0, idle: 0, waiting: 0 });
});

test("enqueueing first thing inside a transaction works with a pool of one", async () => {
  const { execFile } = await import("node:child_process");
  const { promisify } = await import("node:util");
  const code = `
    import { z } from "zod";
    import { closeDb, db } from "./lib/platform/db/client";
    import { closeBoss } from "./lib/platform/queue/boss";
    import { defineJob } from "./lib/platform/queue/define-job";
    import { enqueue } from "./lib/platform/queue/enqueue";
    const job = defineJob({ name: "test-db", payload: z.object({}), retryLimit: 0, retryBackoff: false, expireInSeconds: 60 });
    process.stdout.write(String(await db().transaction((tx) => enqueue(tx, job, {}))));
    await closeBoss();
    await closeDb();`;
  const env = { ...process.env, DATABASE_POOL_MAX: "1" };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", code],
    { env, timeout: 15_000 },
  );
  expect(stdout).toMatch(/^[0-9a-f-]{36}$/);
  expect(await transaction((tx) => enqueue(tx, job, {}))).not.toBeNull();
});

// Such as a worker that is frozen between two statements: its locks must not outlive the next attempt's patience.
test("a transaction that is left standing is ended by the server, with its locks", async () => {
  const { rows } = await db().execute<{ ms: number }>(
    sql`select extract(epoch from current_setting('idle_in_transaction_session_timeout')::interval) * 1000 as ms`,
  );
  expect(Number(rows[0]?.ms)).toBe(25_000);
});
