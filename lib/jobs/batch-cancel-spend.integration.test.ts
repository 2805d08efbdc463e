import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { makeBatch } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { useModel } from "../../scripts/testing/use-model";
import { cancelBatch } from "../batch/cancel-batch";
import { getBatch } from "../batch/get-batch";
import { announceCancelJob, generateRowJob } from "../batch/jobs";
import { pauseBatch } from "../batch/pause-batch";
import { db } from "../platform/db/client";
import { createWebhook } from "../webhook/create-webhook";
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

const QUEUES = [generateRowJob.name, announceCancelJob.name];
const drainAll = () => drain({ deadline: Date.now() + 60_000, concurrency: 4, queues: QUEUES });

async function run(name: string, act: typeof cancelBatch) {
  // One request at a time: whatever is asked for after the first was begun after the batch was stopped.
  const price = { MODEL_PRICE_INPUT: 100, MODEL_PRICE_OUTPUT: 1000, MODEL_PRICE_CACHED_INPUT: 100 };
  useModel(model.url, { env: { OPENAI_MODEL: name, MODEL_CONCURRENCY: 1, ...price } });
  const scope = await makeScope();
  const wish = { url: "https://93.184.216.34/hook", events: ["batch.cancelled" as const], description: null };
  await createWebhook(scope, wish);
  const { id } = await makeBatch(scope, { count: 2, options: { writer: "model", days: 90 } });
  const before = model.requests.length;
  stop = null;
  meanwhile = () => act(scope, id);
  await drainAll();
  return { scope, batch: await getBatch(scope, id), asked: model.requests.length - before };
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

test("the end of a cancelled batch is told once, with what the requests under way at that moment have cost", {
  timeout: 120_000,
}, async () => {
  const { scope, batch } = await run("cancel-told", cancelBatch);
  // Its next look at the requests is due in a moment.
  await db().execute(sql`update pgboss.job set start_after = now() where name = ${announceCancelJob.name}`);
  await drainAll();
  await drainAll();
  const { rows } = await db().execute<{ body: string }>(
    sql`select body from webhook_deliveries where workspace_id = ${scope.workspaceId}`,
  );
  expect(batch.spendUsd).toBeGreaterThan(0);
  expect(rows.map(({ body }) => JSON.parse(body).data)).toMatchObject([
    { batchId: batch.id, status: "cancelled", spendUsd: batch.spendUsd },
  ]);
});
