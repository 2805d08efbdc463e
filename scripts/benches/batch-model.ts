import { setTimeout as sleep } from "node:timers/promises";
import { inventiveAnswer, startFakeModel } from "../testing/fake-model";
import { readBenchArguments, withBatchRun } from "./batch-run";
import { type BenchResult, round } from "./measure";

const LATENCY_MS = 1000;
const IN_FLIGHT = 32;

/**
 * An agency's month by a model that takes a second for every answer, 32 requests in flight in all (two workers, as two cores are for), beside the least
 * time that so many calls can take: calls × latency ÷ 32.
 */
export async function run(): Promise<BenchResult> {
  const wish = readBenchArguments({ rows: 1000, days: 30, workers: 2 });
  let inFlight = 0;
  let mostInFlight = 0;
  const model = await startFakeModel(async (slots) => {
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    await sleep(LATENCY_MS);
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
      const boundMs = (calls * LATENCY_MS) / IN_FLIGHT;
      return {
        rows: wish.rows,
        days: wish.days,
        workers: wish.workers,
        posts: batch.postCount,
        calls,
        latencyMs: LATENCY_MS,
        inFlight: IN_FLIGHT,
        mostInFlight,
        runMs: round(done.runMs),
        workerCpuMs: round(done.workerCpuMs),
        databaseCpuMs: round(done.databaseCpuMs),
        fakeModelCpuMs: round(done.benchCpuMs),
        boundMs: round(boundMs),
        boundPercentOfRun: round((100 * boundMs) / done.runMs),
        barPercent: 95,
        peakWorkerRssMiB: round(done.peakRssMiB),
        rssSlopeMiBPerHundredRows: round(done.rssSlopeMiBPerHundredRows, 2),
      };
    });
  } finally {
    await model.stop();
  }
}
