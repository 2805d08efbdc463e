import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { planBrief } from "../../lib/calendar/plan-brief";
import type { Brief } from "../../lib/core/brief";
import { createGate } from "../../lib/core/checking/gate";
import { writeBuiltin } from "../../lib/core/writing/write-builtin";
import { type BatchRun, readBenchArguments, withBatchRun } from "./batch-run";
import { type BenchResult, round, timed } from "./measure";

/** So many calendars are planned and written again for the CPU time; the rest is in proportion. */
const SAMPLED = 100;

/**
 * A thousand businesses × 365 days by the built-in writer, through createBatch and two worker processes, beside a COPY
 * of the very same rows into a table with the same indexes and beside the CPU time of planning and writing alone.
 */
export async function run(): Promise<BenchResult> {
  const wish = readBenchArguments({ rows: 1000, days: 365, workers: 2 });
  return withBatchRun({ ...wish, writer: "builtin" }, (done) => measure(wish, done));
}

async function measure(wish: { rows: number; days: number; workers: number }, done: BatchRun): Promise<BenchResult> {
  const { batch } = done;
  if (batch.status !== "succeeded") throw new Error(`the batch ended as ${batch.status}`);
  const client = new Client({ connectionString: done.databaseUrl });
  await client.connect();
  try {
    const copyMs = await timeCopy(client);
    const { rows } = await client.query<{ brief: Brief }>("select brief from calendars order by id");
    const step = Math.max(1, Math.floor(rows.length / SAMPLED));
    const sample = rows.filter((_, index) => index % step === 0).map(({ brief }) => brief);
    const cpuMs = ((await timeWriting(sample)) * rows.length) / sample.length;
    const { rows: counted } = await client.query<Record<string, number>>(
      `select count(*)::int as posts, count(distinct (calendar_id, slot_key))::int as slots,
        (select coalesce(sum(planned_count - post_count), 0)::int from calendars) as open from posts`,
    );
    const { posts = 0, slots = 0, open = 0 } = counted[0] ?? {};
    return {
      rows: wish.rows,
      days: wish.days,
      workers: wish.workers,
      posts,
      postsTwice: posts - slots,
      slotsLeftOpen: open,
      orderMs: round(done.orderMs),
      runMs: round(done.runMs),
      rowsPerSecond: round((1000 * wish.rows) / done.runMs, 2),
      postsPerSecond: round((1000 * posts) / done.runMs),
      copySameRowsMs: round(copyMs),
      planAndWriteCpuMs: round(cpuMs),
      sampledCalendars: sample.length,
      runOverCopyPlusCpu: round(done.runMs / (copyMs + cpuMs), 2),
      barRunOverCopyPlusCpu: 4,
      workerCpuMs: round(done.workerCpuMs),
      databaseCpuMs: round(done.databaseCpuMs),
      machineBusyPercent: round(done.machineBusyPercent),
      workerCpuOverPlanAndWrite: round(done.workerCpuMs / cpuMs, 2),
      peakWorkerRssMiB: round(done.peakRssMiB),
      barWorkerRssMiB: 512,
      rssSlopeMiBPerHundredRows: round(done.rssSlopeMiBPerHundredRows, 2),
    };
  } finally {
    await client.end();
  }
}

/** Milliseconds that Postgres needs to COPY the batch's posts into a table with the same indexes. */
async function timeCopy(client: Client): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "bella-copy-"));
  chmodSync(folder, 0o777);
  const file = path.join(folder, "posts.copy");
  try {
    await client.query(`copy posts to '${file}'`);
    if (statSync(file).size === 0) throw new Error("nothing was copied");
    await client.query("create table bench_posts (like posts including all)");
    return (await timed(() => client.query(`copy bench_posts from '${file}'`))).ms;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU milliseconds of planning and writing these briefs, without a database and without neighbours. */
async function timeWriting(briefs: readonly Brief[]): Promise<number> {
  const startedAt = process.cpuUsage();
  for (const brief of briefs) {
    const { plan, library } = await planBrief(brief);
    const gate = createGate({ business: brief.business, neighbours: [] });
    const written = writeBuiltin({ slots: plan.slots, business: brief.business, library, gate, seed: brief.seed });
    for (const _ of written);
  }
  const { user, system } = process.cpuUsage(startedAt);
  return (user + system) / 1000;
}
