import { inArray } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { modelUsage } from "../../drizzle/schema/calendar";
import {
  type Answer,
  type AnswerSlots,
  askedSlots,
  type FakeSlot,
  fakePost,
  goodAnswer,
  inventiveAnswer,
  inventPost,
  startFakeModel,
} from "../../scripts/testing/fake-model";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import {
  type ModelSettings,
  modelShare,
  reasonsOf,
  useModel,
  writeCalendar,
  writeCalendars,
} from "../../scripts/testing/use-model";
import type { WorkspaceScope } from "../account/scope";
import { createCalendar } from "../calendar/create-calendar";
import { listAllPostRows } from "../calendar/data";
import { generateCalendar } from "../calendar/generate-calendar";
import { getCalendar } from "../calendar/get-calendar";
import { rewriteCalendar } from "../calendar/write-part";
import { PROMPT_VERSION } from "../core/writing/model/prompt-5";
import { db } from "../platform/db/client";
import { drain } from "./drain";

type FakeModel = Awaited<ReturnType<typeof startFakeModel>>;
let model: FakeModel | undefined;

afterEach(async () => {
  await model?.stop();
  model = undefined;
});

/** A model that answers so. A name of its own keeps each test away from what others left in the cache. */
async function start(name: string, answer: AnswerSlots = goodAnswer, settings: ModelSettings = {}) {
  model = await startFakeModel(answer);
  useModel(model.url, { ...settings, env: { OPENAI_MODEL: name, ...settings.env } });
  return model;
}

/** What was asked for, without the slots' names. */
const askedFor = (fake: FakeModel) =>
  fake.requests.flatMap((text) =>
    (JSON.parse(text.split("\n")[1] ?? "[]") as FakeSlot[]).map(({ slotId: _, ...brief }) => JSON.stringify(brief)),
  );

/** What became of each request that these workspaces paid for. */
async function listOutcomes(scopes: readonly WorkspaceScope[]): Promise<string[]> {
  const rows = await db()
    .select({ outcome: modelUsage.outcome })
    .from(modelUsage)
    .where(
      inArray(
        modelUsage.workspaceId,
        scopes.map(({ workspaceId }) => workspaceId),
      ),
    );
  return rows.map(({ outcome }) => outcome);
}

test("a model's posts are stored as the model's, a month with one request, its usage booked", async () => {
  const fake = await start("gpt-5-mini");
  const { done, posts } = await writeCalendar({
    channels: [{ channel: "instagram", postsPerWeek: 7 }],
    days: 28,
    // What it leaves in the cache of this model is the same at every run.
    seed: "month",
  });
  expect(posts).toHaveLength(28);
  expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount, usageCalls: 1 });
  expect(fake.requests).toHaveLength(1);
  expect(modelShare(posts)).toBeGreaterThan(0.8);
  const byModel = posts.find(({ writtenBy }) => writtenBy.writer === "model");
  expect(byModel?.writtenBy).toMatchObject({ model: "gpt-5-mini", promptVersion: PROMPT_VERSION });
  expect(done.usageInputTokens).toBeGreaterThan(0);
  expect(done.usageCostUsd).toBeGreaterThan(0);
});

test("a long calendar takes one call for 20 posts at most, a repair for every chunk included", async () => {
  // Of every first answer one post is missing.
  const forgetful: AnswerSlots = (slots) => goodAnswer(slots.length > 3 ? slots.slice(1) : slots);
  const fake = await start("forgetful", forgetful);
  const channels = ["instagram", "facebook", "linkedin"].map((channel) => ({ channel, postsPerWeek: 7 }));
  const { posts } = await writeCalendar({ channels, days: 60 });
  expect(posts.length).toBeGreaterThan(150);
  // Two requests for 30 posts are more than one for 20: the bound is that of a model that forgets nothing.
  expect(fake.requests.length).toBeLessThanOrEqual(Math.ceil(posts.length / 30) * 2);
  await model?.stop();
  const good = await start("good");
  const { posts: again } = await writeCalendar({ channels, days: 60 });
  expect(good.requests.length).toBeLessThanOrEqual(again.length / 20);
}, 60_000);

test("a prompt holds nothing that an owner typed, and the facts are filled in afterwards", async () => {
  const fake = await start("named", (slots) => ({
    content: JSON.stringify({
      posts: slots.map((slot) => ({ ...fakePost(slot), caption: `At {business}: ${Object.values(slot.topic)[2]}` })),
    }),
  }));
  const { posts } = await writeCalendar(
    {},
    {
      name: "CANARY-NAME-7731",
      services: ["CANARY-SERVICE-9920"],
      offers: [{ title: "CANARY-OFFER", details: "CANARY-DETAILS", code: "CANARYCODE" }],
      events: [{ date: "2026-09-12", name: "CANARY-EVENT" }],
      website: "https://canary-site.example",
    },
  );
  expect(fake.bodies.map((body) => JSON.stringify(body)).join("\n")).not.toMatch(/canary/i);
  expect(
    posts.some(({ writtenBy, caption }) => writtenBy.writer === "model" && caption.includes("At CANARY-NAME-7731:")),
  ).toBe(true);
});

/** A model that likes to say "quixotic", unless it is told that the owner does not. */
const quixotic: AnswerSlots = (slots, _, body) => {
  const isTold = JSON.stringify(body.messages.at(-1)).includes('\\"avoidWords\\"');
  const posts = slots.map((slot, i) => {
    const post = inventPost(slot);
    return i % 5 === 0 && !isTold ? { ...post, caption: `${post.caption} A quixotic crumb.` } : post;
  });
  return { content: JSON.stringify({ posts }) };
};

test("a word to avoid is in no shared request; only the posts that hold it are asked for again, with the word", async () => {
  const fake = await start("quixotic", quixotic);
  const { done, posts } = await writeCalendar({ days: 28 }, { avoidWords: ["quixotic"] });
  expect(fake.requests).toHaveLength(2);
  expect(fake.requests[0]).not.toMatch(/quixotic/i);
  expect(fake.requests[1]).toContain('voice: {"avoidWords":["quixotic"]}');
  expect(askedFor(fake).length).toBeLessThan(posts.length * 1.5);
  expect(done.usageCalls).toBe(2);
  expect(reasonsOf(posts)).toEqual([""]);
  expect(posts.map(({ caption }) => caption).join("\n")).not.toMatch(/quixotic/i);
});

const inventQuixotic = (slot: Parameters<typeof inventPost>[0]) => {
  const post = inventPost(slot);
  return { ...post, caption: `${post.caption} Quixotic.` };
};

test("a model that says the word again loses these posts to the built-in writer, and no more requests", async () => {
  const fake = await start("always-quixotic", (slots) => ({
    content: JSON.stringify({ posts: slots.map(inventQuixotic) }),
  }));
  const { done, posts } = await writeCalendar({ days: 14 }, { avoidWords: ["quixotic"] });
  expect(fake.requests).toHaveLength(2);
  expect(done.postCount).toBe(done.plannedCount);
  expect(reasonsOf(posts)).toEqual(["avoid_word"]);
});

test("sample lines reach the model in requests that no other workspace's posts come from", async () => {
  const fake = await start("voiced", inventiveAnswer);
  const calendar = { seed: "same", days: 28 };
  const business = { sampleLines: ["CANARY-LINE: crust first."], avoidWords: ["quixotic"] };
  const [voiced] = await writeCalendars([{ calendar, business }]);
  expect(fake.requests).toHaveLength(1);
  expect(fake.requests[0]).toContain("CANARY-LINE");
  expect(reasonsOf(voiced?.posts ?? [])).toEqual([""]);
  await writeCalendars([{ calendar, business }]);
  const [plain] = await writeCalendars([{ calendar }]);
  // Each was asked for by itself, though the slots are the same.
  expect(fake.requests).toHaveLength(3);
  expect(fake.requests[2]).not.toContain("CANARY");
  expect(plain?.done.usageCalls).toBe(1);
});

test("services are woven in: the model knows of a place for one, never of its name", async () => {
  const fake = await start("serving", (slots) => ({
    content: JSON.stringify({
      posts: slots.map((slot) => {
        const post = inventPost(slot);
        const named = slot.placeholders.includes("{service}") ? " Ask us about {service}." : "";
        return { ...post, caption: post.caption + named };
      }),
    }),
  }));
  const { posts } = await writeCalendar({ days: 120, seed: "services" }, { services: ["Zebra cakes", "Zither rolls"] });
  expect(fake.requests.join()).not.toMatch(/Zebra|Zither/);
  const captions = posts.map(({ caption }) => caption).join("\n");
  expect(captions).toContain("Ask us about Zebra cakes.");
  expect(captions).toContain("Ask us about Zither rolls.");
});

test("the same brief is written once: another workspace's calendar takes it from the cache", async () => {
  const fake = await start("shared");
  const calendar = { seed: "same", days: 28 };
  const [one] = await writeCalendars([{ calendar }]);
  const asked = fake.requests.length;
  const [two] = await writeCalendars([{ calendar }]);
  expect(fake.requests).toHaveLength(asked);
  expect(one?.done.usageCalls).toBe(asked);
  expect(two?.done).toMatchObject({ status: "succeeded", usageCalls: 0, usageCostUsd: 0 });
  expect(modelShare(two?.posts ?? [])).toBeGreaterThan(0.8);
});

test("of calendars that miss the same briefs at the same moment one asks and the others wait", async () => {
  const fake = await start("flight", async (slots) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return goodAnswer(slots);
  });
  const calendar = { seed: "same", days: 14 };
  const scopes = [await makeScope(), await makeScope(), await makeScope()];
  const written = await writeCalendars(scopes.map((scope) => ({ scope, calendar })));
  // First, so that a request that was broken off and sent again names itself.
  expect(await listOutcomes(scopes)).toEqual(fake.requests.map(() => "ok"));
  expect(new Set(askedFor(fake)).size).toBe(askedFor(fake).length);
  expect(written.map(({ done }) => done.status)).toEqual(["succeeded", "succeeded", "succeeded"]);
  expect(written.reduce((sum, { done }) => sum + done.usageCalls, 0)).toBe(fake.requests.length);
  for (const { posts } of written) expect(modelShare(posts)).toBeGreaterThan(0.8);
});

test("neighbours written at the same moment never ask for the same text, and never get one another's", async () => {
  const fake = await start("neighbours", async (slots) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return inventiveAnswer(slots);
  });
  const scope = await makeScope();
  const names = ["Alder", "Birch", "Cedar", "Dogwood"];
  const written = await writeCalendars(
    names.map((name) => ({ scope, calendar: { days: 14 }, business: { name: `${name} Bakery` } })),
  );
  expect(new Set(askedFor(fake)).size).toBe(askedFor(fake).length);
  const captions = written.flatMap(({ posts }) => posts.map(({ caption }) => caption));
  expect(new Set(captions).size).toBe(captions.length);
  for (const { posts } of written) expect(reasonsOf(posts)).toEqual([""]);
  for (const [index, { posts }] of written.entries())
    for (const [other, name] of names.entries())
      if (other !== index) expect(posts.map(({ caption }) => caption).join("\n")).not.toContain(name);
});

test("a generation that was killed is taken up without asking again for what was answered", async () => {
  const stop = new AbortController();
  const fake = await start("killed", (slots, request) => {
    if (request === 2) stop.abort(new Error("killed"));
    return goodAnswer(slots);
  });
  const scope = await makeScope();
  // With a spend cap one chunk after the other is asked for.
  const body = bakeryCalendar({ writer: "model", days: 90, spendCapUsd: 5 });
  const { calendar } = await createCalendar(scope, body, new Date("2026-08-31T00:00:00Z"));
  const payload = { calendarId: calendar.id, workspaceId: scope.workspaceId };
  const job = { jobId: "job", heartbeat: async () => undefined, completeIn: async () => undefined };
  await expect(generateCalendar(payload, { ...job, attempt: 1, signal: stop.signal } as never)).rejects.toThrow(
    "killed",
  );
  const before = new Set(askedFor(fake).slice(0, 30));
  await generateCalendar(payload, { ...job, attempt: 2, signal: new AbortController().signal } as never);
  expect(
    askedFor(fake)
      .slice(60)
      .filter((brief) => before.has(brief)),
  ).toEqual([]);
  const { calendar: done } = await getCalendar(scope, calendar.id);
  expect(done).toMatchObject({ status: "succeeded", usageCalls: fake.requests.length });
  expect(await listAllPostRows(scope, calendar.id)).toHaveLength(done.plannedCount);
});

test("a period that is written again does not read as it did before", async () => {
  await start("rewritten", inventiveAnswer);
  const { scope, done, posts } = await writeCalendar({ days: 14 });
  const before = new Set(posts.map(({ caption }) => caption));
  await rewriteCalendar(scope, done.id, { from: done.startDate, to: done.endDate });
  await drain({ deadline: Date.now() + 60_000, concurrency: 2 });
  const after = await listAllPostRows(scope, done.id);
  expect(after).toHaveLength(posts.length);
  expect(reasonsOf(after)).toEqual([""]);
  expect(after.filter(({ caption }) => before.has(caption))).toEqual([]);
});

test("a request that may cost more than a spend cap leaves is not sent, whatever the model's price is known to be", async () => {
  for (const [name, spendCapUsd] of [
    ["gpt-5-mini", 0.001],
    ["a-model-of-unknown-price", 0.01],
  ] as const) {
    const fake = await start(name, (slots): Answer => goodAnswer(slots));
    const { done, posts } = await writeCalendar({ days: 90, spendCapUsd, seed: "capped" });
    expect(fake.requests).toEqual([]);
    expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount, usageCostUsd: 0 });
    // What another test's calendar had written costs nothing.
    expect(reasonsOf(posts)).toContain("spend_cap");
    expect(done.warnings.find(({ code }) => code === "model_fallback")?.message).toContain(
      "because the spend cap left too little for another request",
    );
  }
});

test("where a cap leaves little, fewer posts are asked for at a time, and the built-in writer writes the rest", async () => {
  const fake = await start("gpt-5-mini", (slots): Answer => inventiveAnswer(slots));
  const spendCapUsd = 0.02;
  const { done, posts } = await writeCalendar({ days: 90, spendCapUsd, seed: "little" });
  const sizes = fake.requests.map((text) => askedSlots(text).length);
  expect(sizes[0]).toBeLessThan(33);
  expect(sizes[0]).toBeGreaterThan(8);
  expect(sizes.at(-1)).toBeLessThan(sizes[0] ?? 0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
  expect(done.usageCostUsd).toBeLessThanOrEqual(spendCapUsd);
  expect(done.usageCostUsd).toBeGreaterThan(spendCapUsd / 2);
  expect(reasonsOf(posts).sort()).toEqual(["", "spend_cap"]);
  expect(done).toMatchObject({ status: "succeeded", postCount: done.plannedCount });
});

test("a calendar in another language is the model's alone; what it cannot write stays open, and the calendar ends", async () => {
  await start("spanish", inventiveAnswer);
  const { done, posts } = await writeCalendar({ days: 14 }, { language: "es-MX" });
  expect(done.status).toBe("succeeded");
  expect(reasonsOf(posts)).toEqual([""]);
  await model?.stop();
  await start("silent-spanish", () => ({ content: "" }));
  const { done: empty } = await writeCalendar({ days: 14 }, { language: "es-MX" });
  expect(empty).toMatchObject({ status: "succeeded", postCount: 0 });
  expect(empty.plannedCount).toBeGreaterThan(0);
  expect(empty.warnings.map(({ code }) => code)).toContain("model_unavailable");
});

test("an answer in another language than the calendar's is asked for again, and then the slots stay open", async () => {
  const fake = await start("english-for-spanish", goodAnswer);
  const { done } = await writeCalendar({ days: 14 }, { language: "es-MX" });
  expect(fake.requests).toHaveLength(2);
  expect(fake.requests[1]).toContain('the caption was in English; the slot\'s language is "es-MX"');
  expect(done).toMatchObject({ status: "succeeded", postCount: 0 });
  expect(done.warnings.find(({ code }) => code === "model_unavailable")?.message).toContain("another language");
});
