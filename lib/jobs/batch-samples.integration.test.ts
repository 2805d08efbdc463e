import { afterEach, expect, test } from "vitest";
import { type AnswerSlots, askedSlots, goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { businessCells, makeBatch, ORDERED_AT } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { modelShare, reasonsOf, useModel } from "../../scripts/testing/use-model";
import { getBatch } from "../batch/get-batch";
import { batchOptionsSchema } from "../batch/schema";
import { writeSamples } from "../batch/write-samples";
import { listBusinessRows } from "../business/data";
import { listCalendarRows } from "../calendar/data";
import { drain } from "./drain";

let stop = async () => {};
afterEach(() => stop());

/** A model of its own name, so that nothing of another test is in the cache. */
async function start(name: string, answer: AnswerSlots) {
  const model = await startFakeModel(answer);
  stop = model.stop;
  useModel(model.url, { env: { OPENAI_MODEL: name } });
  return model;
}

const options = batchOptionsSchema.parse({ days: 14, writer: "model" });
const cells = [businessCells(0), businessCells(1), businessCells(2)];
const page = { limit: 10, cursor: null };

test("samples of three rows are the model's posts, store nothing, and are not paid for again by the run", async () => {
  const model = await start("samples-good", goodAnswer);
  const scope = await makeScope();
  const { items } = await writeSamples(scope, cells, options, ORDERED_AT);
  expect(items.map(({ row, businessName, writer }) => [row, businessName, writer])).toEqual([
    [2, "Business 1", "model"],
    [3, "Business 2", "model"],
    [4, "Business 3", "model"],
  ]);
  const posts = items.flatMap((item) => item.posts);
  expect(posts).toHaveLength(18);
  expect(modelShare(posts)).toBeGreaterThan(0.8);
  expect((await listBusinessRows(scope, page)).items).toEqual([]);
  expect((await listCalendarRows(scope, page)).items).toEqual([]);

  const briefs = (requests: readonly string[]) =>
    requests.flatMap((text) => askedSlots(text).map(({ slotId: _, ...brief }) => JSON.stringify(brief)));
  const paid = briefs(model.requests);
  model.requests.length = 0;
  const { id } = await makeBatch(scope, { cells, options: { days: 14, writer: "model" } });
  await drain({ deadline: Date.now() + 60_000, concurrency: 4 });
  expect(await getBatch(scope, id)).toMatchObject({ status: "succeeded", counts: { succeeded: 3 } });
  const ran = briefs(model.requests);
  expect(paid.filter((brief) => ran.includes(brief))).toEqual([]);
});

test("where the model gives nothing the built-in writer's posts are shown and say so", async () => {
  await start("samples-broken", () => ({ content: '{"posts": "none"}' }));
  const { items } = await writeSamples(await makeScope(), [businessCells(0)], options, ORDERED_AT);
  expect(items[0]?.posts).toHaveLength(6);
  expect(modelShare(items[0]?.posts ?? [])).toBe(0);
  expect(reasonsOf(items[0]?.posts ?? [])).toEqual(["no_answer"]);
});
