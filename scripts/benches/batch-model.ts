import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { inventiveAnswer, startFakeModel } from "../testing/fake-model";
import { readBenchArguments, withBatchRun } from "./batch-run";
import { type BenchResult, round } from "./measure";

const LATENCY_MS = 1000;
/** Slow enough that two cores are never what a run waits for: what then is missing, the pipeline itself lets lie. */
const SLOW = { latencyMs: 4000, rows: 320 };
const IN_FLIGHT = 32;
const CORES = cpus().length;

/**
 * An agency's month by a model that takes a second for every answer, 32 requests in flight in all (two workers, as two
 * cores are for), beside the least time that so many calls can take: calls × latency ÷ 32. The machine's cores bound it
 * too: workers, Postgres and the fake model share them. And once more, smaller, by a model that takes four seconds.
 */
export async function run(): Promise<BenchResult> {
  const wish = readBenchArguments({ rows: 1000, days: 30, workers: 2, latency: LATENCY_MS });
  const result = await runOnce(wish);
  return process.argv.length > 3 ? result : { ...result, ...runSlow() };
}

/** The run by a slow model, in a process of its own: its database and model are other ones. */
function runSlow(): BenchResult {
  const wish = ["--rows", String(SLOW.rows), "--latency", String(SLOW.latencyMs)];
  const bench = ["--import", "tsx", "scripts/bench.ts", "batch-model", ...wish];
  const output = execFileSync(process.execPath, bench, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const { result } = JSON.parse(output) as { result: BenchResult };
  return Object.fromEntries(Object.entries(result).map(([key, value]) => [`slow_${key}`, value]));
}

async function runOnce(wish: ReturnType<typeof readBenchArguments>): Promise<BenchResult> {
  const latencyMs = wish.latency;
  let inFlight = 0;
  let mostInFlight = 0;
  const model = await startFakeModel(async (slots) => {
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    await sleep(latencyMs);
    inFlight -= 1;
    return inventiveAnswer(slots);
  });
  const env = {
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: "none",
    OPENAI_MODEL: "gpt-5-mini",
    MODEL_CONCURRENCY: String(IN_FLIGHT / wish.workers),
    WORKER_CONCURRENCY: "64",
  };
  try {
    return await withBatchRun({ ...wish, writer: "model", env }, async ({ batch, ...done }) => {
      if (batch.status !== "succeeded") throw new Error(`the batch ended as ${batch.status}`);
      const calls = model.requests.length;
      const boundMs = (calls * latencyMs) / IN_FLIGHT;
      const cpuMs = done.workerCpuMs + done.databaseCpuMs + done.benchCpuMs;
      return {
        rows: wish.rows,
        days: wish.days,
        workers: wish.workers,
        posts: batch.postCount,
        calls,
        latencyMs,
        inFlight: IN_FLIGHT,
        mostInFlight,
        runMs: round(done.runMs),
        boundMs: round(boundMs),
        boundPercentOfRun: round((100 * boundMs) / done.runMs),
        barPercent: 95,
        workerCpuMs: round(done.workerCpuMs),
        databaseCpuMs: round(done.databaseCpuMs),
        fakeModelCpuMs: round(done.benchCpuMs),
        // With every core busy with nothing else it would take so long, whatever the model's latency is.
        cpuBoundMs: round(cpuMs / CORES),
        boundPercentWithAllCores: round((100 * boundMs) / Math.max(boundMs, cpuMs / CORES)),
        coresBusyPercent: round((100 * cpuMs) / CORES / done.runMs),
        machineBusyPercent: round(done.machineBusyPercent),
        peakWorkerRssMiB: round(done.peakRssMiB),
        rssSlopeMiBPerHundredRows: round(done.rssSlopeMiBPerHundredRows, 2),
      };
    });
  } finally {
    await model.stop();
  }
}
