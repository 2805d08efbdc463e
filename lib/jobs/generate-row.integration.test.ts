import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { businessCells, makeBatch } from "../../scripts/testing/make-batch";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { cancelBatch } from "../batch/cancel-batch";
import { getBatch } from "../batch/get-batch";
import { generateRowJob } from "../batch/jobs";
import { listBatchRows } from "../batch/list-batch-rows";
import { pauseBatch, resumeBatch } from "../batch/pause-batch";
import { prepareRow } from "../batch/prepare-row";
import { retryBatch } from "../batch/retry-batch";
import { claimRow, endRow } from "../batch/run-mutations";
import { type Batch, listBatchRowsQuerySchema } from "../batch/schema";
import { createBusiness } from "../business/create-business";
import { listBusinessRows } from "../business/data";
import { createBusinessSchema } from "../business/schema";
import { createCalendar } from "../calendar/create-calendar";
import { listAllPostRows, listCalendarRows } from "../calendar/data";
import { planBrief } from "../calendar/plan-brief";
import { db } from "../platform/db/client";
import { boss } from "../platform/queue/boss";
import { claimJobs } from "../platform/queue/claim-jobs";
import { LeaseLostError } from "../platform/queue/define-job";
import { drain } from "./drain";

const drainAll = (options = {}) => drain({ deadline: Date.now() + 60_000, concurrency: 8, ...options });
const rowsOf = async (scope: WorkspaceScope, id: string, wish: object = {}) =>
  (await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 500, ...wish }))).items;
const pageOf = (limit: number) => ({ limit, cursor: null });
const workers: ChildProcess[] = [];

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    stdio: "ignore",
    env: { ...process.env, WORKER_PORT: "0", LOG_LEVEL: "silent" },
  });
  workers.push(worker);
  return worker;
}

async function until(scope: WorkspaceScope, id: string, holds: (batch: Batch) => boolean): Promise<Batch> {
  for (;;) {
    const batch = await getBatch(scope, id);
    if (holds(batch)) return batch;
    await sleep(20);
  }
}
const hasEnded = ({ finishedAt }: Batch) => finishedAt !== null;

/** What the database sees of a worker that was killed: no heartbeat any more. The next attempt and the next upkeep may come at once. */
async function silence(jobId: string): Promise<void> {
  await db().execute(
    sql`update pgboss.job set heartbeat_on = now() - interval '1 minute', retry_delay = 0, retry_backoff = false where id = ${jobId}::uuid`,
  );
  await db().execute(sql`update pgboss.queue set monitor_on = null, monitor_claim_on = null`);
}

/** Every slot that the plans of the batch's calendars hold has one post, and nothing else has. */
async function expectWhole(scope: WorkspaceScope, rows: number): Promise<void> {
  const { items } = await listCalendarRows(scope, pageOf(500));
  expect(items).toHaveLength(rows);
  for (const { calendar } of items) {
    const slots = (await listAllPostRows(scope, calendar.id)).map(({ slotKey }) => slotKey);
    const { plan } = await planBrief(calendar.brief);
    expect(slots.sort()).toEqual(plan.slots.map(({ key }) => key).sort());
    expect(calendar).toMatchObject({ status: "succeeded", postCount: slots.length });
  }
}

afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill("SIGKILL");
  await db().execute(sql`delete from pgboss.job`);
});

describe("a batch", () => {
  test("ends by itself with a whole calendar for every business and counts that are its rows", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 8 });
    await drainAll();
    const batch = await getBatch(scope, id);
    expect(batch).toMatchObject({ status: "succeeded", counts: { total: 8, succeeded: 8, queued: 0, running: 0 } });
    const rows = await rowsOf(scope, id);
    expect(rows.every(({ attempts, error, businessId }) => attempts === 1 && error === null && businessId)).toBe(true);
    expect(rows.reduce((sum, { postCount }) => sum + postCount, 0)).toBe(batch.postCount);
    expect((await listBusinessRows(scope, pageOf(50))).items).toHaveLength(8);
    await expectWhole(scope, 8);
  });

  test("updates the business that a row names again, by its external id or by name and town, and keeps what the file does not say", async () => {
    const scope = await makeScope();
    const known = { niche: "bakery", city: "Leeds", country: "GB", phone: "0113 496 0000" };
    const byId = await createBusiness(
      scope,
      createBusinessSchema.parse({ ...known, name: "Old name", externalId: "e1" }),
    );
    const byName = await createBusiness(scope, createBusinessSchema.parse({ ...known, name: "The Crumb" }));
    const cells = { niche: "cafe", city: "Leeds", country: "GB", channels: "x", posts_per_week: "2" };
    const { id } = await makeBatch(scope, {
      cells: [
        { ...cells, business_name: "New name", external_id: "e1" },
        { ...cells, business_name: "the crumb" },
      ],
    });
    await drainAll();
    expect((await rowsOf(scope, id)).map(({ businessId }) => businessId)).toEqual([byId.id, byName.id]);
    const { items } = await listBusinessRows(scope, pageOf(50));
    expect(items).toHaveLength(2);
    expect(items.find((one) => one.id === byId.id)).toMatchObject({
      name: "New name",
      niche: "cafe",
      phone: known.phone,
    });
  });

  test("gives a business named again the row's settings, wholly, and keeps its own channels and time zone where the row names none", async () => {
    const scope = await makeScope();
    const known = {
      niche: "bakery",
      city: "Leeds",
      country: "GB",
      timezone: "Europe/Dublin",
      tone: "warm",
      sampleLines: ["Still warm."],
    };
    const channels = [
      { channel: "linkedin", postsPerWeek: 1 },
      { channel: "x", postsPerWeek: 5 },
    ];
    const crumb = await createBusiness(scope, createBusinessSchema.parse({ ...known, name: "The Crumb", channels }));
    const loaf = await createBusiness(scope, createBusinessSchema.parse({ ...known, name: "The Loaf", channels }));
    const cells = { niche: "bakery", city: "Leeds", closed_days: "sunday", services: "Rye|Cakes" };
    await makeBatch(scope, {
      cells: [
        { ...cells, business_name: "the crumb", posts_per_week: "2" },
        { ...cells, business_name: "The Loaf", channels: "facebook:4", posts_per_week: "2", tone: "playful" },
      ],
    });
    await drainAll();
    const { items } = await listBusinessRows(scope, pageOf(50));
    const byId = (id: string) => items.find((one) => one.id === id);
    const same = {
      timezone: "Europe/Dublin",
      sampleLines: ["Still warm."],
      closedDays: ["sunday"],
      services: ["Rye", "Cakes"],
    };
    const twice = channels.map(({ channel }) => ({ channel, postsPerWeek: 2 }));
    const facebook = [{ channel: "facebook", postsPerWeek: 4 }];
    expect(byId(crumb.id)).toMatchObject({ ...same, tone: "warm", channels: twice });
    expect(byId(loaf.id)).toMatchObject({ ...same, tone: "playful", channels: facebook });
    const written = (await listCalendarRows(scope, pageOf(50))).items.map(({ calendar: { businessId, brief } }) => ({
      businessId,
      channels: brief.channels,
    }));
    expect(written).toContainEqual({ businessId: crumb.id, channels: twice });
    expect(written).toContainEqual({ businessId: loaf.id, channels: facebook });
  });

  test("lets a poisoned row fail alone with its reason, and retries only what failed", async () => {
    const scope = await makeScope();
    const cells = [businessCells(0), { ...businessCells(1), language: "de" }, businessCells(2)];
    const { id } = await makeBatch(scope, { cells });
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({
      status: "partially_succeeded",
      counts: { succeeded: 2, failed: 1 },
    });
    const [failed] = await rowsOf(scope, id, { status: "failed" });
    expect(failed).toMatchObject({ row: 3, attempts: 1, errors: [{ code: "unsupported_language" }] });
    expect(failed?.error).toContain("English only");
    await db().execute(
      sql`update batch_rows set ordered = jsonb_set(ordered, '{business,language}', '"en"') where id = ${failed?.id}`,
    );
    expect(await retryBatch(scope, id, {})).toMatchObject({ status: "running", counts: { queued: 1, succeeded: 2 } });
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 3, failed: 0 } });
    await expectWhole(scope, 3);
  });

  test("that is cancelled keeps its finished rows, and a retry with other settings writes the rest anew", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 6 });
    const stop = new AbortController();
    const draining = drainAll({ concurrency: 1, signal: stop.signal });
    await until(scope, id, ({ counts }) => counts.succeeded > 0);
    const cancelled = await cancelBatch(scope, id);
    await draining;
    const { counts } = await getBatch(scope, id);
    expect(counts).toEqual(cancelled.counts);
    expect(counts.succeeded + counts.cancelled).toBe(6);
    expect(counts.cancelled).toBeGreaterThan(0);
    await retryBatch(scope, id, { options: { days: 7 } });
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 6 } });
    const days = (await listCalendarRows(scope, pageOf(50))).items.map(({ calendar }) => calendar.days);
    expect(days.filter((one) => one === 7)).toHaveLength(counts.cancelled);
    await expectWhole(scope, 6);
  });

  test("that is paused begins nothing and burns no attempt; resumed, it goes on to the end", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 6 });
    const draining = drainAll({ concurrency: 1 });
    await until(scope, id, ({ counts }) => counts.succeeded > 0);
    await pauseBatch(scope, id);
    expect(await draining).toMatchObject({ failed: 0, remaining: 0 });
    const paused = await getBatch(scope, id);
    expect(paused).toMatchObject({ status: "paused", counts: { running: 0 } });
    expect(paused.counts.queued).toBeGreaterThan(0);
    // Its own queue alone: a recurring job falls due whenever the hour turns.
    expect(await drainAll({ queues: [generateRowJob.name] })).toMatchObject({ processed: 0 });
    await resumeBatch(scope, id);
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 6 } });
    expect((await rowsOf(scope, id)).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test("that is cancelled between a row's claim and its calendar gets no calendar for it", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 1 });
    const [job] = await claimJobs({ queue: "generate-batch-row", limit: 1, skipGroups: [] });
    const [row] = await rowsOf(scope, id);
    const claimed = await claimRow(scope, row?.id ?? "", { jobId: job?.id ?? "", claimedBy: "late" });
    if (!claimed) throw new Error("the row was not claimed");
    await cancelBatch(scope, id);
    await expect(prepareRow(scope, claimed, "late", AbortSignal.timeout(60_000))).rejects.toBeInstanceOf(
      LeaseLostError,
    );
    expect((await listCalendarRows(scope, pageOf(50))).items).toEqual([]);
  });

  test("whose worker claimed a row before the pause and starts it after leaves the row waiting", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 1 });
    const [job] = await claimJobs({ queue: "generate-batch-row", limit: 1, skipGroups: [] });
    await pauseBatch(scope, id);
    const [row] = await rowsOf(scope, id);
    expect(await claimRow(scope, row?.id ?? "", { jobId: job?.id ?? "", claimedBy: "late" })).toBeNull();
    expect((await rowsOf(scope, id))[0]).toMatchObject({ status: "queued", attempts: 0 });
    await resumeBatch(scope, id);
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded" });
  });

  test("of which a zombie wakes after its lease has one end a row: the zombie's word counts for nothing", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 1 });
    const [job] = await claimJobs({ queue: "generate-batch-row", limit: 1, skipGroups: [] });
    const [row] = await rowsOf(scope, id);
    const held = { jobId: job?.id ?? "", claimedBy: `${job?.id}:1` };
    await claimRow(scope, row?.id ?? "", held);
    await silence(held.jobId);
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded" });
    expect(await endRow(db(), scope, row?.id ?? "", held, { status: "failed" })).toBe(false);
    expect((await rowsOf(scope, id))[0]).toMatchObject({ status: "succeeded", attempts: 2 });
    await expectWhole(scope, 1);
  });

  test("a row whose worker fell silent more often than it may fail itself is still finished", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 1 });
    const [row] = await rowsOf(scope, id);
    for (let silent = 1; silent <= 7; silent++) {
      const [job] = await claimJobs({ queue: "generate-batch-row", limit: 1, skipGroups: [] });
      const jobId = job?.id ?? "";
      await claimRow(scope, row?.id ?? "", { jobId, claimedBy: `${jobId}:${silent}` });
      await silence(jobId);
      await (await boss()).supervise("generate-batch-row");
    }
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded" });
    expect((await rowsOf(scope, id))[0]).toMatchObject({ status: "succeeded", attempts: 8 });
    await expectWhole(scope, 1);
  });

  test("a row that ends five attempts with an error of its own fails after them, lost ones not counted", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 1 });
    const [row] = await rowsOf(scope, id);
    const [lost] = await claimJobs({ queue: "generate-batch-row", limit: 1, skipGroups: [] });
    await claimRow(scope, row?.id ?? "", { jobId: lost?.id ?? "", claimedBy: `${lost?.id}:1` });
    await silence(lost?.id ?? "");
    await db().execute(sql`
      create function refuse_posts() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$`);
    await db().execute(
      sql`create trigger refuse_posts before insert on posts for each row execute function refuse_posts()`,
    );
    try {
      for (let drains = 0; drains < 10 && !hasEnded(await getBatch(scope, id)); drains++) await drainAll();
    } finally {
      await db().execute(sql`drop function refuse_posts cascade`);
    }
    expect(await getBatch(scope, id)).toMatchObject({ status: "failed", counts: { failed: 1 } });
    const [failed] = await rowsOf(scope, id);
    expect(failed).toMatchObject({ attempts: 6, errors: [{ code: "attempts_used_up" }] });
    expect(failed?.error).toContain("after 5 attempts");
    await retryBatch(scope, id, {});
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded" });
  });

  test("a row that kills its worker every time fails with its reason and the batch ends", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 1 });
    const { rows } = await db().execute<{ id: string }>(
      sql`update pgboss.job set retry_limit = 0 where name = 'generate-batch-row' and state < 'active' returning id`,
    );
    const [row] = await rowsOf(scope, id);
    const jobId = rows[0]?.id ?? "";
    await claimJobs({ queue: "generate-batch-row", limit: 1, skipGroups: [] });
    await claimRow(scope, row?.id ?? "", { jobId, claimedBy: `${jobId}:1` });
    await silence(jobId);
    await drainAll();
    expect(await getBatch(scope, id)).toMatchObject({ status: "failed", counts: { failed: 1 } });
    expect((await rowsOf(scope, id))[0]?.errors).toMatchObject([{ code: "attempts_used_up" }]);
  });
});

describe("beside a long batch", () => {
  test("another workspace's calendar is begun by the very next claim", async () => {
    const crowd = await makeScope();
    const { id } = await makeBatch(crowd, { count: 400 });
    const stop = new AbortController();
    const draining = drain({ deadline: Date.now() + 100_000, concurrency: 8, signal: stop.signal });
    await until(crowd, id, ({ counts }) => counts.succeeded > 3);
    const other = await makeScope();
    const before = (await getBatch(crowd, id)).counts;
    const { calendar } = await createCalendar(other, bakeryCalendar(), new Date("2026-08-31T12:00:00Z"));
    for (;;) {
      const { items } = await listCalendarRows(other, pageOf(1));
      if (items[0]?.calendar.status === "succeeded") break;
      await sleep(10);
    }
    const after = (await getBatch(crowd, id)).counts;
    stop.abort();
    await draining;
    expect(calendar.id).toBeTruthy();
    // It waited for a handful of rows at most, whatever this machine's speed, and not for four hundred.
    expect(after.succeeded - before.succeeded).toBeLessThan(40);
    await cancelBatch(crowd, id);
  });
});

describe("two workers", { timeout: 180_000 }, () => {
  test("share a batch; one is killed in the middle, and every slot is there once", async () => {
    const scope = await makeScope();
    const { id } = await makeBatch(scope, { count: 12, options: { days: 90 } });
    const first = startWorker();
    startWorker();
    await until(scope, id, ({ counts }) => counts.succeeded >= 2);
    first.kill("SIGKILL");
    const batch = await until(scope, id, hasEnded);
    expect(batch).toMatchObject({ status: "succeeded", counts: { succeeded: 12 } });
    await expectWhole(scope, 12);
  });
});
