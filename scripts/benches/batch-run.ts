import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { migrateDatabase } from "../../drizzle/migrate";
import { createGuest } from "../../lib/account/create-guest";
import { resolveGuestSession } from "../../lib/account/resolve-session";
import { createBatch } from "../../lib/batch/create-batch";
import { getBatch } from "../../lib/batch/get-batch";
import { type Batch, batchOptionsSchema } from "../../lib/batch/schema";
import { createBusinessSchema } from "../../lib/business/schema";
import { closeDb } from "../../lib/platform/db/client";
import { closeBoss } from "../../lib/platform/queue/boss";
import { ensureBundled } from "../launcher/build.mjs";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { WORKER_FLAGS } from "../launcher/worker-flags.mjs";
import { listAgencyBusinesses, VOICED_SHARE } from "./agency-workload";
import { timed } from "./measure";
import { cpuMs, machineTicks, treeCpuMs } from "./measure-cpu";

const START = "2027-01-01";
const SAMPLE_MS = 500;
const PAGE_BYTES = 4096;
/** What a worker's polls take at most in a second. */
const IDLE_CPU_MS = 60;
const MIB = 2 ** 20;

/** `--rows`, `--days`, `--workers` and `--latency` (ms, of a model) of the command line; fewer rows are for working on it and are not kept. */
export function readBenchArguments(defaults: { rows: number; days: number; workers: number; latency?: number }) {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { rows: text, days: text, workers: text, latency: text },
  });
  return {
    rows: Number(values.rows ?? defaults.rows),
    days: Number(values.days ?? defaults.days),
    workers: Number(values.workers ?? defaults.workers),
    latency: Number(values.latency ?? defaults.latency ?? 0),
  };
}

export interface BatchRun {
  batch: Batch;
  workspaceId: string;
  databaseUrl: string;
  /** Storing the batch, its rows and its jobs. */
  orderMs: number;
  /** From the order's commit to the batch's end. */
  runMs: number;
  /** CPU time of the workers during the run: what it costs, however busy the machine is with other things. */
  workerCpuMs: number;
  /** CPU time of Postgres during the run. */
  databaseCpuMs: number;
  /** CPU time of the bench's own process during the run: the fake model, where there is one, and the polling. */
  benchCpuMs: number;
  /** How busy all cores were meanwhile, with whatever else ran on the machine. */
  machineBusyPercent: number;
  peakRssMiB: number;
  /** How much a worker's memory grew while the middle eight tenths of the rows were written; the largest of the workers. */
  rssSlopeMiBPerHundredRows: number;
}

/** Runs `measure` on a batch of the agency workload, written by real worker processes on a Postgres of its own. */
export async function withBatchRun<T>(
  wish: { rows: number; days: number; workers: number; writer: "builtin" | "model"; env?: Record<string, string> },
  measure: (run: BatchRun) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "bella-batch-"));
  // As root the database runs as another account, which must be able to enter.
  chmodSync(folder, 0o755);
  const database = await openDatabase({ dataDir: folder });
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    AUTH_SECRET: "a-secret-for-the-bench-of-enough-length",
    LOG_LEVEL: "error",
    ...wish.env,
  });
  const workers: ChildProcess[] = [];
  try {
    await migrateDatabase();
    await ensureBundled(process.cwd());
    for (let index = 0; index < wish.workers; index += 1)
      workers.push(
        spawn(process.execPath, [...WORKER_FLAGS, "dist/worker.mjs"], { stdio: ["ignore", "ignore", "inherit"] }),
      );
    await untilIdle(workers);
    return await measure({ ...(await runBatch(wish, workers, database.pid)), databaseUrl: database.url });
  } finally {
    for (const worker of workers) worker.kill("SIGTERM");
    await closeBoss();
    await closeDb();
    await database.stop({ force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runBatch(
  { rows, days, writer }: { rows: number; days: number; writer: "builtin" | "model" },
  workers: readonly ChildProcess[],
  databasePid: number,
): Promise<Omit<BatchRun, "databaseUrl">> {
  const { workspaceId, guestVersion } = await createGuest();
  const visitor = await resolveGuestSession(workspaceId, guestVersion);
  if (!visitor) throw new Error("the guest is not there");
  const { scope } = visitor;
  const options = batchOptionsSchema.parse({ days, writer });
  const checked = listAgencyBusinesses(rows, VOICED_SHARE).map((business, index) => ({
    row: index + 2,
    cells: {},
    skipped: null,
    said: {},
    values: {
      business: createBusinessSchema.parse(business),
      calendar: { days, startDate: START },
      externalId: null,
    },
    errors: [],
    warnings: [],
    duplicateOf: null,
    businessId: null,
    calendarId: null,
  }));
  const order = await timed(() => createBatch(scope, { readRows: () => checked, options, fileName: null }, new Date()));
  const samples: { done: number; rss: number[] }[] = [];
  const workersCpuMs = () => workers.reduce((sum, { pid = 0 }) => sum + cpuMs(pid), 0);
  const before = {
    workers: workersCpuMs(),
    database: treeCpuMs(databasePid),
    bench: process.cpuUsage(),
    machine: machineTicks(),
  };
  const ran = await timed(async () => {
    for (;;) {
      const batch = await getBatch(scope, order.value.id);
      samples.push({ done: batch.counts.succeeded + batch.counts.failed, rss: workers.map(residentMiB) });
      if (samples.length % 20 === 0) process.stderr.write(`${batch.counts.succeeded} of ${batch.counts.total} rows\n`);
      if (batch.finishedAt !== null) return batch;
      if (workers.some(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null))
        throw new Error("a worker ended before the batch did");
      await sleep(SAMPLE_MS);
    }
  });
  const bench = process.cpuUsage(before.bench);
  const machine = machineTicks();
  return {
    batch: ran.value,
    workspaceId,
    orderMs: order.ms,
    runMs: ran.ms,
    workerCpuMs: workersCpuMs() - before.workers,
    databaseCpuMs: treeCpuMs(databasePid) - before.database,
    benchCpuMs: (bench.user + bench.system) / 1000,
    machineBusyPercent: (100 * (machine.busy - before.machine.busy)) / (machine.all - before.machine.all),
    peakRssMiB: Math.max(...samples.flatMap(({ rss }) => rss)),
    rssSlopeMiBPerHundredRows: Math.max(...workers.map((_, index) => slopeOf(samples, rows, index))),
  };
}

/** A worker that starts (and rehearses) is no part of a batch: waits until all have nothing to do, a minute at most. */
async function untilIdle(workers: readonly ChildProcess[]): Promise<void> {
  const total = () => workers.reduce((sum, { pid = 0 }) => sum + cpuMs(pid), 0);
  for (let waited = 0, before = -1; waited < 60; waited += 1) {
    const now = total();
    if (before >= 0 && now > 0 && now - before < IDLE_CPU_MS * workers.length) return;
    before = now;
    await sleep(1000);
  }
}

function residentMiB({ pid }: ChildProcess): number {
  try {
    const [, pages = "0"] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
    return (Number(pages) * PAGE_BYTES) / MIB;
  } catch {
    return 0;
  }
}

/** The least-squares slope of one worker's memory over the rows that are done, without the start and the end. */
function slopeOf(samples: readonly { done: number; rss: number[] }[], rows: number, worker: number): number {
  const points = samples
    .filter(({ done }) => done > rows * 0.1 && done < rows * 0.9)
    .map(({ done, rss }) => [done / 100, rss[worker] ?? 0] as const);
  const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [x, y] = [meanOf(points.map(([at]) => at)), meanOf(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}
