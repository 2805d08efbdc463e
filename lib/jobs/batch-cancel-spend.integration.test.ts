import { afterAll, beforeAll, expect, test } from "vitest";
import { goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { useModel } from "../../scripts/testing/use-model";
import { cancelBatch } from "../batch/cancel-batch";
import { getBatch } from "../batch/get-batch";
import { generateRowJob } from "../batch/jobs";
import { pauseBatch } from "../batch/pause-batch";
import { drain } from "./drain";

let model: Awaited<ReturnType<typeof startFakeModel>>;
/** What happens while the first request is under way. */
let meanwhile: (() => Promise<unknown>) | null = null;
let stop: Promise<unknown> | null = null;
beforeAll(async () => {
  model = await startFakeModel(async (slots) => {
    stop ??= meanwhile?.() ?? null;
    await stop;
    return goodAnswer(slots);
  });
});
afterAll(() => model.stop());

const drainAll = () => drain({ deadline: Date.now() + 60_000, concurrency: 4, queues: [generateRowJob.name] });

async function run(name: string, act: typeof cancelBatch) {
  // One request at a time: whatever is asked for after the first was begun after the batch was stopped.
  useModel(model.url, { env: { OPENAI_MODEL: name, MODEL_CONCURRENCY: 1 } });
  const scope = await makeScope();
  const { id } = await makeBatch(scope, { count: 2, options: { writer: "model", days: 90 } });
  const before = model.requests.length;
  stop = null;
  meanwhile = () => act(scope, id);
  await drainAll();
  return { batch: await getBatch(scope, id), asked: model.requests.length - before };
}

test("a batch that was cancelled asks the model for nothing more; one that was paused finishes the rows under way", {
  timeout: 120_000,
}, async () => {
  const cancelled = await run("cancel-spend", cancelBatch);
  expect(cancelled).toMatchObject({ asked: 1, batch: { status: "cancelled", counts: { cancelled: 2 } } });
  const paused = await run("pause-spend", pauseBatch);
  expect(paused.asked).toBeGreaterThan(1);
  expect(paused.batch.counts).toMatchObject({ running: 0, failed: 0, cancelled: 0 });
  expect(paused.batch.counts.succeeded).toBeGreaterThan(0);
});
