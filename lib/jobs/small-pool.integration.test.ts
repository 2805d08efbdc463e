import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { batchRows } from "../../drizzle/schema/batch";
import { businessCells, makeBatch, ORDERED_AT } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { getBatch } from "../batch/get-batch";
import { generateRowJob } from "../batch/jobs";
import { listBatchRows } from "../batch/list-batch-rows";
import { openRows } from "../batch/open-rows";
import { orderBatch } from "../batch/order-batch";
import { batchOptionsSchema, listBatchRowsQuerySchema } from "../batch/schema";
import { createBusiness } from "../business/create-business";
import { createBusinessSchema } from "../business/schema";
import { createCalendar } from "../calendar/create-calendar";
import { createCalendarSchema } from "../calendar/schema";
import { closeDb, db } from "../platform/db/client";
import { getEnv } from "../platform/env";
import { drain } from "./drain";

const BAKERY = { name: "Oak Bakery", niche: "bakery", city: "Leeds", country: "GB" };
const usual = getEnv().DATABASE_POOL_MAX;
beforeAll(async () => {
  await closeDb();
  getEnv().DATABASE_POOL_MAX = 2;
});
afterAll(async () => {
  await closeDb();
  getEnv().DATABASE_POOL_MAX = usual;
});

const drainFor = (ms: number) => drain({ deadline: Date.now() + ms, concurrency: 8, queues: [generateRowJob.name] });

test("known businesses are written again by more rows at a time than the pool has connections, each at its first attempt", {
  timeout: 120_000,
}, async () => {
  const scope = await makeScope();
  await makeBatch(scope, { count: 6 });
  await drainFor(60_000);
  const { id } = await makeBatch(scope, { count: 6, options: { startDate: "2027-01-04" } });
  await drainFor(60_000);
  expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 6 } });
  const { items } = await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 50 }));
  expect(items.map(({ attempts }) => attempts)).toEqual(items.map(() => 1));
});

test("calendars of known businesses are ordered by more people at once than the pool has connections", async () => {
  const scope = await makeScope();
  const { id: businessId } = await createBusiness(scope, createBusinessSchema.parse(BAKERY));
  const body = createCalendarSchema.parse({ businessId, days: 7, writer: "builtin" });
  const made = await Promise.all(Array.from({ length: 6 }, () => createCalendar(scope, body, ORDERED_AT)));
  expect(new Set(made.map(({ calendar }) => calendar.id)).size).toBe(6);
});

test("batches are ordered by more workspaces at once than the pool has connections", async () => {
  const cells = [businessCells(0), businessCells(1)];
  const options = batchOptionsSchema.parse({ days: 7, writer: "builtin" });
  const order = async () =>
    orderBatch(await makeScope(), { open: async () => openRows(cells), fileName: null }, options, ORDERED_AT);
  const ordered = await Promise.all(Array.from({ length: 6 }, order));
  expect(ordered.map(({ counts }) => counts.queued)).toEqual(ordered.map(() => 2));
});

test("a database that hangs up takes none of a row's five attempts", { timeout: 120_000 }, async () => {
  // Rows that the tests before left waiting would have their turn first.
  await db().execute(sql`delete from pgboss.job`);
  const scope = await makeScope();
  const { id } = await makeBatch(scope, { count: 1 });
  await db().execute(sql`
    create function hang_up() returns trigger language plpgsql as $$
    begin raise exception 'terminating connection' using errcode = '57P01'; end $$`);
  await db().execute(sql`create trigger hang_up before insert on posts for each row execute function hang_up()`);
  await drainFor(4000);
  await db().execute(sql`drop function hang_up cascade`);
  const [row] = await db().select().from(batchRows).where(eq(batchRows.batchId, id));
  expect(row).toMatchObject({ status: "queued", failures: 0 });
  expect(row?.attempts).toBeGreaterThan(0);
  await db().execute(sql`update pgboss.job set start_after = now() where name = ${generateRowJob.name}`);
  await drainFor(60_000);
  expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded" });
});
