import { afterEach, expect, test } from "vitest";
import { type AnswerSlots, askedSlots, goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { businessCells, makeBatch, ORDERED_AT } from "../../scripts/testing/make-batch";
import { makeScope } from "../../scripts/testing/make-workspace";
import { modelShare, reasonsOf, useModel } from "../../scripts/testing/use-model";
import { getBatch } from "../batch/get-batch";
import { listBatchRows } from "../batch/list-batch-rows";
import { batchOptionsSchema, listBatchRowsQuerySchema } from "../batch/schema";
import { writeSamples } from "../batch/write-samples";
import { createBusiness } from "../business/create-business";
import { listBusinessRows } from "../business/data";
import { createBusinessSchema } from "../business/schema";
import { listCalendarRows } from "../calendar/data";
import { listPosts } from "../calendar/list-posts";
import { listPostsQuerySchema, type Post } from "../calendar/schema";
import { drain } from "./drain";

let stop = async () => {};
afterEach(async () => {
  await stop();
  stop = async () => {};
});

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
  expect(reasonsOf(items[0]?.posts ?? [])).toEqual(["missing"]);
});

test("samples are the very posts that the run writes, of new businesses and of known ones with all that is known of them", async () => {
  const scope = await makeScope();
  const known = createBusinessSchema.parse({
    name: "Business 1",
    niche: "bakery",
    city: "Leeds",
    country: "GB",
    tone: "playful",
    services: ["wedding cakes", "sourdough classes"],
    channels: [{ channel: "facebook", postsPerWeek: 4 }],
  });
  const { id } = await createBusiness(scope, known);
  // A neighbour of the same trade and town has said things already, and so has the business itself.
  const named = { business_name: "Business 1", niche: "bakery", city: "Leeds", country: "GB" };
  const before = [named, { ...businessCells(0), business_name: "Next Door" }];
  await makeBatch(scope, { cells: before, options: { days: 20, startDate: "2026-08-01" } });
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });

  const rows = [named, businessCells(1)];
  const wish = { days: 14, writer: "builtin", startDate: "2026-09-01" };
  const { items } = await writeSamples(scope, rows, batchOptionsSchema.parse(wish), ORDERED_AT);
  const batch = await makeBatch(scope, { cells: rows, options: wish });
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
  const { items: ran } = await listBatchRows(scope, batch.id, listBatchRowsQuerySchema.parse({}));
  expect(ran[0]?.businessId).toBe(id);
  for (const [index, sample] of items.entries()) {
    const { items: posts } = await listPosts(scope, ran[index]?.calendarId ?? "", listPostsQuerySchema.parse({}), {
      ...page,
      limit: 6,
    });
    const brief = ({
      localDate,
      localTime,
      channel,
      caption,
      hashtags,
    }: Pick<Post, "localDate" | "localTime" | "channel" | "caption" | "hashtags">) => ({
      localDate,
      localTime,
      channel,
      caption,
      hashtags,
    });
    expect(sample.posts.map(brief)).toEqual(posts.map(brief));
    expect(sample.posts).toHaveLength(6);
  }
  expect(new Set(items[0]?.posts.map(({ channel }) => channel))).toEqual(new Set(["facebook"]));
});

test("samples that the model could not write say why, as the posts of a run would", async () => {
  await start("samples-refused", () => ({ error: { message: "no such key", code: "invalid_api_key" }, status: 401 }));
  const { items } = await writeSamples(await makeScope(), cells, options, ORDERED_AT);
  expect(reasonsOf(items.flatMap((item) => item.posts))).toEqual(["http_401"]);
});
