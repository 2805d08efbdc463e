import { afterEach, describe, expect, test } from "vitest";
import {
  type Answer,
  type AnswerSlots,
  type Fault,
  goodAnswer,
  inventiveAnswer,
  startFakeModel,
} from "../../scripts/testing/fake-model";
import { type ModelSettings, modelShare, reasonsOf, useModel, writeCalendar } from "../../scripts/testing/use-model";
import { createRandom } from "../core/planning/seeded-random";
import { metrics } from "../platform/telemetry/metrics";

type FakeModel = Awaited<ReturnType<typeof startFakeModel>>;
let model: FakeModel | undefined;

afterEach(async () => {
  await model?.stop();
  model = undefined;
});

let names = 0;
/** A model that behaves so, under a name of its own, away from what others left in the cache. */
async function start(answer: AnswerSlots, settings: ModelSettings = {}, faultOf?: (request: number) => Fault | null) {
  model = await startFakeModel(answer, faultOf);
  names += 1;
  useModel(model.url, { ...settings, env: { OPENAI_MODEL: `model-${names}`, ...settings.env } });
  return model;
}

/** Posts of one request, and what one question may cost: docs/models.md. */
const POSTS_PER_CALL = 33;
const REQUESTS_PER_CHUNK = 4;
const never = () => new Promise<Answer>(() => undefined);
const error = (status: number, more: object = {}): Answer => ({ error: { message: "no", ...more }, status });
const only = (fault: Fault) => [goodAnswer, () => fault] as const;

const GERMAN =
  "Brot wird knapp über dem Gefrierpunkt am schnellsten alt, und genau so kalt ist es im Kühlschrank. Stell es aufs Brett.";

interface Case {
  name: string;
  answer: AnswerSlots;
  faultOf?: (request: number) => Fault | null;
  reason: RegExp;
  /** What the calendar's warning says of it. */
  warning: RegExp;
  env?: ModelSettings["env"];
}
const away: Case[] = [
  { name: "a wrong key", answer: () => error(401), reason: /^http_401$/, warning: /because .*(key was refused)/ },
  {
    name: "a model that does not exist",
    answer: () => error(404),
    reason: /^http_404$/,
    warning: /because .*(no such model or address)/,
  },
  {
    name: "a broken server",
    answer: () => error(500),
    reason: /^(http_500|breaker_open)$/,
    warning: /because .*(out of order|failed five times)/,
  },
  {
    name: "too many requests, for longer than we wait",
    answer: () => ({ ...error(429), retryAfter: 60 }),
    reason: /^http_429$/,
    warning: /because .*(too many requests)/,
  },
  {
    name: "an account without money",
    answer: () => error(429, { code: "insufficient_quota" }),
    reason: /^quota$/,
    warning: /because .*(out of money)/,
  },
  {
    name: "a model that hangs",
    answer: never,
    reason: /^(timeout|deadline|breaker_open)$/,
    warning: /because .*(took too long|failed five times)/,
    env: { MODEL_TIMEOUT_MS: 150 },
  },
  {
    name: "connections that break before the answer",
    answer: only("disconnect")[0],
    faultOf: only("disconnect")[1],
    reason: /^(connection|breaker_open)$/,
    warning: /because .*(could not be reached|failed five times)/,
  },
  {
    name: "a body that is no JSON",
    answer: goodAnswer,
    faultOf: () => "malformed",
    reason: /^(bad_json|breaker_open)$/,
    warning: /because .*(could not be read|failed five times)/,
  },
  {
    name: "garbage for content",
    answer: () => ({ content: "I am sorry, Dave." }),
    reason: /^missing$/,
    warning: /because .*(held no post)/,
  },
  {
    name: "half a JSON document for content",
    answer: () => ({ content: '{"posts":[{"slotId":"s1","capt' }),
    reason: /^missing$/,
    warning: /because .*(held no post)/,
  },
  {
    name: "a refusal",
    answer: () => ({ content: "I can't help with that.", finishReason: "content_filter" }),
    reason: /^refused$/,
    warning: /because .*(declined)/,
  },
  {
    name: "posts in another language",
    answer: (slots) => ({
      content: JSON.stringify({ posts: slots.map(({ slotId }) => ({ slotId, caption: GERMAN })) }),
    }),
    reason: /^wrong_language$/,
    warning: /because .*(another language)/,
  },
  { name: "an empty answer", answer: () => ({ content: "" }), reason: /^empty$/, warning: /because .*(held no post)/ },
  {
    name: "posts for slots that nobody asked for",
    answer: () => ({ content: JSON.stringify({ posts: [{ slotId: "s99", caption: "Nobody asked for this one." }] }) }),
    reason: /^missing$/,
    warning: /because .*(held no post)/,
  },
];

describe("with a model that never works every post is there, by the built-in writer, and says why:", () => {
  test.each(away)("$name", async ({ answer, faultOf, reason, warning, env }) => {
    const fake = await start(answer, env ? { env } : {}, faultOf);
    const { done, posts } = await writeCalendar({ days: 14 });
    expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount, usageCalls: fake.requests.length });
    expect(fake.requests.length).toBeLessThanOrEqual(REQUESTS_PER_CHUNK);
    for (const { writtenBy } of posts) {
      expect(writtenBy.writer).toBe("builtin");
      expect(writtenBy.fallbackReason).toMatch(reason);
    }
    expect(done.warnings.find(({ code }) => code === "model_fallback")?.message).toMatch(warning);
  });

  test("nobody listens", async () => {
    useModel("http://127.0.0.1:9/v1", { env: { OPENAI_MODEL: "nobody" } });
    const { done, posts } = await writeCalendar({ days: 14 });
    expect(done).toMatchObject({ status: "succeeded", usageCalls: 3 });
    for (const found of reasonsOf(posts)) expect(found).toMatch(/^(connection|breaker_open)$/);
    expect(done.warnings).toContainEqual({
      code: "model_fallback",
      message: `${posts.length} posts were written by the built-in writer because the model could not be reached. Each says why.`,
      outOfReach: posts.length,
    });
  });
});

describe("what can be mended is mended:", () => {
  test("too many requests: the time the endpoint names is waited for, and then it is asked again", async () => {
    const at: number[] = [];
    const fake = await start((slots, request) => {
      at.push(performance.now());
      return request === 1 ? { ...error(429), retryAfter: 1 } : inventiveAnswer(slots);
    });
    const { done, posts } = await writeCalendar({ days: 14 });
    expect(fake.requests).toHaveLength(2);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(done.usageCalls).toBe(2);
    expect(reasonsOf(posts)).toEqual([""]);
  });

  test("an answer that breaks off: what came is kept, the rest is asked for", async () => {
    const fake = await start(inventiveAnswer, {}, (request) => (request === 1 ? "cut" : null));
    const { posts } = await writeCalendar({ days: 14 });
    expect(fake.requests).toHaveLength(2);
    const asked = fake.requests.map((text) => (JSON.parse(text.split("\n")[1] ?? "[]") as unknown[]).length);
    expect(asked[1]).toBeLessThan(asked[0] ?? 0);
    expect(fake.requests[1]).toContain("it was missing");
    expect(reasonsOf(posts)).toEqual([""]);
  });

  test("a wrong count: the missing posts are asked for once, and only those", async () => {
    const fake = await start((slots, request) => inventiveAnswer(request === 1 ? slots.slice(0, 5) : slots));
    const { posts } = await writeCalendar({ days: 14 });
    expect(fake.requests).toHaveLength(2);
    expect(reasonsOf(posts)).toEqual([""]);
  });

  test("posts that are too long: the model is told how long they were", async () => {
    const fake = await start((slots, request) => {
      const { posts } = JSON.parse((inventiveAnswer(slots) as { content: string }).content) as {
        posts: { caption: string }[];
      };
      if (request === 1) for (const post of posts) post.caption = post.caption.repeat(30);
      return { content: JSON.stringify({ posts }) };
    });
    const { posts } = await writeCalendar({ days: 14 });
    expect(fake.requests).toHaveLength(2);
    expect(fake.requests[1]).toMatch(/the caption had \d{4,} characters/);
    expect(reasonsOf(posts)).toEqual([""]);
  });

  test("extra fields and extra posts: they are left out", async () => {
    const fake = await start((slots) => {
      const { posts } = JSON.parse((inventiveAnswer(slots) as { content: string }).content) as { posts: object[] };
      return {
        content: JSON.stringify({
          note: "hi",
          posts: [
            ...posts.map((post) => ({ ...post, mood: "great" })),
            ...posts,
            { slotId: "s77", caption: "Nobody asked for this one." },
          ],
        }),
      };
    });
    const { posts } = await writeCalendar({ days: 14 });
    expect(fake.requests).toHaveLength(1);
    expect(reasonsOf(posts)).toEqual([""]);
    expect(JSON.stringify(posts)).not.toMatch(/"mood"|Nobody asked/);
  });

  test("an endpoint that refuses the schema: it is asked plainly, from then on at once", async () => {
    const fake = await start((slots, _, body) => (body.response_format ? error(400) : inventiveAnswer(slots)));
    const first = await writeCalendar({ days: 14 });
    expect(first.done.usageCalls).toBe(2);
    const second = await writeCalendar({ days: 14 });
    expect(second.done.usageCalls).toBe(1);
    expect(fake.bodies.map(({ response_format: format }) => format !== undefined)).toEqual([true, false, false]);
    for (const { posts } of [first, second]) expect(reasonsOf(posts)).toEqual([""]);
  });

  test("a request that is refused with and without the schema is not the schema's fault", async () => {
    const fake = await start(() => error(400));
    const { posts } = await writeCalendar({ days: 14 });
    expect(reasonsOf(posts)).toEqual(["http_400"]);
    expect(fake.requests).toHaveLength(2);
    await writeCalendar({ days: 7 });
    expect(fake.bodies.at(2)?.response_format).toBeDefined();
  });
});

test("an endpoint that ignores the schema is enough: it stands in the prompt, and temperature is left to the model", async () => {
  const fake = await start(inventiveAnswer);
  await writeCalendar({ days: 14 });
  expect(fake.paths()).toEqual(["/v1/chat/completions"]);
  for (const body of fake.bodies) {
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["temperature"]));
    expect(JSON.stringify(body.messages[0])).toContain("JSON schema of the answer");
  }
});

test("after five failures the breaker keeps requests back; after 60 s one trial closes it again", async () => {
  let now = 1_000_000;
  let isBroken = true;
  const fake = await start((slots) => (isBroken ? error(503) : inventiveAnswer(slots)), { now: () => now });
  const channels = [{ channel: "instagram", postsPerWeek: 7 }];
  const first = await writeCalendar({ days: 90, channels });
  expect(first.done.status).toBe("succeeded");
  expect(reasonsOf(first.posts)).toContain("http_503");
  // Four chunks are under way when the fifth failure opens it; none of them may try again.
  expect(fake.requests.length).toBeLessThanOrEqual(8);
  const asked = fake.requests.length;
  isBroken = false;
  now += 59_000;
  const early = await writeCalendar({ days: 14, channels });
  expect(fake.requests).toHaveLength(asked);
  expect(reasonsOf(early.posts)).toEqual(["breaker_open"]);
  now += 1_000;
  const late = await writeCalendar({ days: 14, channels });
  expect(reasonsOf(late.posts)).toEqual([""]);
  expect((await metrics.breakerState.get()).values[0]?.value ?? 0).toBe(0);
});

describe("every fault at random, 20 % of each:", () => {
  const FAULTS: readonly ((slots: Parameters<AnswerSlots>[0]) => Answer | Promise<Answer>)[] = [
    () => ({ ...error(429), retryAfter: 0 }),
    () => error(500),
    never,
    (slots) => ({ content: (goodAnswer(slots) as { content: string }).content.slice(0, 900) }),
    (slots) => inventiveAnswer(slots.slice(1)),
    (slots) => inventiveAnswer([...slots, ...slots]),
    () => ({ content: "I can't help with that.", finishReason: "content_filter" }),
    () => ({ content: "" }),
  ];
  const WIRE: readonly Fault[] = ["disconnect", "cut", "malformed"];
  const draw = <T>(random: () => number, faults: readonly T[]): T | undefined => faults.find(() => random() < 0.2);

  test.each([1, 2, 3, 4])(
    "seed %i",
    async (seed) => {
      const random = createRandom(`faults-${seed}`);
      const fake = await start(
        (slots) => (draw(random, FAULTS) ?? inventiveAnswer)(slots),
        // Seed 1 runs into the breaker as it is; the others never open it, so that every chunk meets its faults.
        { env: { MODEL_TIMEOUT_MS: 500 }, failures: seed === 1 ? 5 : 10_000 },
        () => draw(random, WIRE) ?? null,
      );
      const { done, posts } = await writeCalendar({ days: 40, channels: [{ channel: "instagram", postsPerWeek: 14 }] });
      expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount });
      // Every request is counted; one that timed out on a busy machine may not have arrived.
      expect(done.usageCalls).toBeGreaterThanOrEqual(fake.requests.length);
      expect(done.usageCalls).toBeLessThanOrEqual(fake.requests.length + 2);
      expect(posts.length).toBe(done.plannedCount);
      expect(fake.requests.length).toBeLessThanOrEqual(REQUESTS_PER_CHUNK * Math.ceil(posts.length / POSTS_PER_CALL));
      for (const reason of reasonsOf(posts))
        expect(reason).toMatch(
          /^(|http_429|http_500|timeout|deadline|connection|bad_json|missing|refused|empty|breaker_open|no_requests_left|near_duplicate|repeated_opener)$/,
        );
    },
    60_000,
  );
});

test("with faults, too, a spend cap holds", async () => {
  const random = createRandom("capped");
  const fake = await start((slots) => (random() < 0.3 ? error(500) : inventiveAnswer(slots)), {
    env: { MODEL_PRICE_INPUT: 1, MODEL_PRICE_OUTPUT: 1 },
    failures: 10_000,
  });
  const cap = 0.02;
  const channels = [{ channel: "instagram", postsPerWeek: 14 }];
  const { done, posts } = await writeCalendar({ days: 120, channels, spendCapUsd: cap });
  expect(done.usageCostUsd).toBeGreaterThan(cap / 2);
  expect(done.usageCostUsd).toBeLessThanOrEqual(cap);
  expect(done.usageCalls).toBe(fake.requests.length);
  expect(reasonsOf(posts)).toContain("spend_cap");
  expect(modelShare(posts)).toBeGreaterThan(0);
});
