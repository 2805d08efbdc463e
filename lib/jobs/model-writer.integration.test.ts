import { afterEach, expect, test, vi } from "vitest";
import { type Answer, type FakeSlot, fakePost, goodAnswer, startFakeModel } from "../../scripts/testing/fake-model";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";

type FakeModel = Awaited<ReturnType<typeof startFakeModel>>;
let model: FakeModel | undefined;

afterEach(async () => {
  await model?.stop();
  model = undefined;
});

/** Starts a fake model and a product that has just been configured for it (its client is made once a process). */
async function setUp(
  answer: (slots: FakeSlot[], request: number) => Answer | Promise<Answer>,
  env: Record<string, string> = {},
) {
  model = await startFakeModel(answer);
  const settings = {
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: "sk-test",
    OPENAI_MODEL: "gpt-5-mini",
    MODEL_TIMEOUT_MS: "1000",
    ...env,
  };
  Object.assign(process.env, settings);
  for (const name of ["model", "model-client"]) Reflect.deleteProperty(globalThis, Symbol.for(`bella.${name}`));
  vi.resetModules();
  const [{ createCalendar }, { drain }, data, { getCalendar }, { closeDb }, { closeBoss }] = await Promise.all([
    import("../calendar/create-calendar"),
    import("./drain"),
    import("../calendar/data"),
    import("../calendar/get-calendar"),
    import("../platform/db/client"),
    import("../platform/queue/boss"),
  ]);
  const scope = await makeScope();
  return {
    model,
    scope,
    async write(changes: Record<string, unknown> = {}, business: Record<string, unknown> = {}) {
      const { calendar } = await createCalendar(
        scope,
        bakeryCalendar({ writer: "model", days: 28, ...changes }, business),
        new Date("2026-08-31T00:00:00Z"),
      );
      await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
      const done = (await getCalendar(scope, calendar.id)).calendar;
      return { done, posts: await data.listAllPostRows(scope, calendar.id) };
    },
    close: async () => {
      await closeBoss();
      await closeDb();
    },
  };
}

const reasonsOf = (posts: { writtenBy: { fallbackReason?: string | undefined } }[]) => [
  ...new Set(posts.map((post) => post.writtenBy.fallbackReason)),
];

test("a model's posts are stored as the model's, with one request for twenty posts and its usage booked", async () => {
  const { write, model: fake } = await setUp(goodAnswer);
  const { done, posts } = await write();
  expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount });
  const byModel = posts.filter((post) => post.writtenBy.writer === "model");
  expect(byModel.length / posts.length).toBeGreaterThan(0.8);
  expect(byModel[0]?.writtenBy).toMatchObject({ model: "gpt-5-mini", promptVersion: "model-1" });
  expect(done.usageCalls).toBe(fake.requests.length);
  expect(fake.requests.length).toBeLessThanOrEqual(Math.ceil(posts.length / 20) * 2);
  expect(done.usageInputTokens).toBeGreaterThan(0);
});

test("a prompt holds nothing that an owner typed, and the facts are filled in afterwards", async () => {
  const named = (slots: FakeSlot[]): Answer => ({
    content: JSON.stringify({
      posts: slots.map((slot) => ({ ...fakePost(slot), caption: `At {business}: ${slot.topic.why}` })),
    }),
  });
  const { write, model: fake } = await setUp(named);
  const { posts } = await write(
    {},
    { name: "CANARY-NAME-7731", services: ["CANARY-SERVICE-9920"], website: "https://canary-site.example" },
  );
  expect(fake.requests.join("\n")).not.toMatch(/CANARY|canary-site/);
  expect(posts.some((post) => post.writtenBy.writer === "model" && post.caption.includes("At CANARY-NAME-7731:"))).toBe(
    true,
  );
});

test("the same brief is written once: another workspace's calendar takes it from the cache", async () => {
  const first = await setUp(goodAnswer);
  await first.write();
  const asked = first.model.requests.length;
  const { createCalendar } = await import("../calendar/create-calendar");
  const { drain } = await import("./drain");
  const { getCalendar } = await import("../calendar/get-calendar");
  const scope = await makeScope();
  const seed = "same";
  const one = await createCalendar(scope, bakeryCalendar({ writer: "model", days: 28, seed }), new Date());
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
  const between = first.model.requests.length;
  const other = await makeScope();
  const two = await createCalendar(other, bakeryCalendar({ writer: "model", days: 28, seed }), new Date());
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
  expect(between).toBeGreaterThanOrEqual(asked);
  expect(first.model.requests.length).toBe(between);
  const usage = async (s: typeof scope, id: string) => (await getCalendar(s, id)).calendar.usageCalls;
  expect(await usage(other, two.calendar.id)).toBe(0);
  expect((await getCalendar(scope, one.calendar.id)).calendar.status).toBe("succeeded");
});

const faults: [string, (slots: FakeSlot[], request: number) => Answer | Promise<Answer>, RegExp][] = [
  ["a wrong key", () => ({ error: { message: "wrong key" }, status: 401 }), /^http_401$/],
  ["a broken server", () => ({ error: { message: "boom" }, status: 500 }), /^(http_500|breaker_open)$/],
  ["garbage", () => ({ content: "I am sorry, Dave." }), /^it was missing$/],
  ["half a JSON document", () => ({ content: '{"posts":[{"slotId":"2026' }), /^it was missing$/],
  ["an empty answer", () => ({ content: "" }), /^empty$/],
  ["a model that hangs", () => new Promise(() => undefined), /^(timeout|breaker_open)$/],
];
// A model of its own name keeps each fault away from what the others left in the cache.
test.each(faults)(
  "with %s every post is there, written by the built-in writer, and says why",
  async (fault, answer, reason) => {
    const { write } = await setUp(answer, { MODEL_TIMEOUT_MS: "150", OPENAI_MODEL: fault });
    const { done, posts } = await write({ days: 14 });
    expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount });
    expect(posts.every((post) => post.writtenBy.writer === "builtin")).toBe(true);
    for (const found of reasonsOf(posts)) expect(found).toMatch(reason);
  },
);

test("an endpoint that nobody listens on does not keep a calendar from being written", async () => {
  const { write } = await setUp(goodAnswer, { OPENAI_BASE_URL: "http://127.0.0.1:9/v1", OPENAI_MODEL: "nobody" });
  const { done, posts } = await write({ days: 14 });
  expect(done.status).toBe("succeeded");
  for (const found of reasonsOf(posts)) expect(found).toMatch(/^(connection|breaker_open)$/);
});

test("a short answer is asked for the missing posts once, and only for those", async () => {
  const half = (slots: FakeSlot[], request: number): Answer =>
    goodAnswer(request % 2 === 1 ? slots.slice(0, Math.ceil(slots.length / 2)) : slots);
  const { write, model: fake } = await setUp(half);
  const { posts } = await write({ days: 14 });
  expect(fake.requests[1]).toContain("it was missing");
  expect(posts.filter((post) => post.writtenBy.writer === "model").length / posts.length).toBeGreaterThan(0.8);
});

test("a spend cap stops the requests after at most one more, and the calendar is still whole", async () => {
  const { write, model: fake } = await setUp(goodAnswer);
  const { done, posts } = await write({ days: 60, spendCapUsd: 0.000001 });
  expect(fake.requests).toHaveLength(1);
  expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount });
  expect(reasonsOf(posts)).toContain("spend_cap");
});
