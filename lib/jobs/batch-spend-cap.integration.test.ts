import { afterAll, beforeAll, expect, test } from "vitest";
import { goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { businessCells, makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { useModel } from "../../scripts/testing/use-model";
import { getBatch } from "../batch/get-batch";
import { generateRowJob } from "../batch/jobs";
import { listBatchRows } from "../batch/list-batch-rows";
import { resumeBatch } from "../batch/pause-batch";
import { listBatchRowsQuerySchema } from "../batch/schema";
import { drain } from "./drain";

let model: Awaited<ReturnType<typeof startFakeModel>>;
beforeAll(async () => {
  model = await startFakeModel(goodAnswer);
  // A dollar for a thousand tokens: a handful of requests is worth a few dollars.
  useModel(model.url, { env: { MODEL_PRICE_INPUT: 100, MODEL_PRICE_OUTPUT: 1000, MODEL_PRICE_CACHED_INPUT: 100 } });
});
afterAll(() => model.stop());

// The batch's own queue alone: a recurring job falls due whenever the hour turns.
const drainAll = () => drain({ deadline: Date.now() + 110_000, concurrency: 8, queues: [generateRowJob.name] });

test("rows share one spend cap: it pauses the batch with its reason, fails nothing, and a higher one goes on", {
  timeout: 300_000,
}, async () => {
  const scope = await makeScope();
  const cells = Array.from({ length: 8 }, (_, index) => businessCells(index));
  // Well under what the eight rows cost together (11.5), so that it is met however the rows fall.
  const spendCapUsd = 8;
  const { id } = await makeBatch(scope, { cells, options: { writer: "model", days: 28, spendCapUsd } });
  await drainAll();
  const paused = await getBatch(scope, id);
  expect(paused).toMatchObject({
    status: "paused",
    pauseReason: { code: "spend_cap" },
    counts: { failed: 0, running: 0 },
  });
  expect(paused.counts.queued).toBeGreaterThan(0);
  expect(paused.spendUsd).toBeGreaterThan(0);
  expect(paused.spendUsd).toBeLessThanOrEqual(spendCapUsd);
  const asked = model.requests.length;
  expect(await drainAll()).toMatchObject({ processed: 0 });
  expect(model.requests).toHaveLength(asked);
  await resumeBatch(scope, id, null);
  await drainAll();
  const done = await getBatch(scope, id);
  expect(done).toMatchObject({ status: "succeeded", counts: { succeeded: 8, failed: 0 }, spendCapUsd: null });
  const { items } = await listBatchRows(scope, id, listBatchRowsQuerySchema.parse({ limit: 50 }));
  expect(items.flatMap(({ warnings }) => warnings.map(({ code }) => code))).not.toContain("model_fallback");
});
