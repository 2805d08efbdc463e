import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { anotherCaller } from "../../scripts/testing/another-caller";
import { bakeryCalendar, makeScope } from "../../scripts/testing/make-workspace";
import type { WorkspaceScope } from "../account/scope";
import { cancelCalendar } from "../calendar/cancel-calendar";
import { createCalendar } from "../calendar/create-calendar";
import { listAllPostRows } from "../calendar/data";
import { fillCalendar } from "../calendar/generate-calendar";
import { holdCalendar } from "../calendar/generation-mutations";
import { getCalendar } from "../calendar/get-calendar";
import { claimCalendar } from "../calendar/mutations";
import { planBrief } from "../calendar/plan-brief";
import { transaction } from "../platform/db/client";
import { drain } from "./drain";

const NOW = new Date("2026-08-31T12:00:00Z");
const drainAll = () => drain({ deadline: Date.now() + 60_000, concurrency: 4 });
const workers: ChildProcess[] = [];

function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    stdio: "ignore",
    env: { ...process.env, WORKER_PORT: "0", LOG_LEVEL: "silent" },
  });
  workers.push(worker);
  return worker;
}

async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    await sleep(20);
  }
}

const statusOf = async (scope: WorkspaceScope, id: string) => (await getCalendar(scope, id)).calendar;

afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill("SIGKILL");
});

describe("a generation", () => {
  test("fills every planned slot once and ends as succeeded", async () => {
    const scope = await makeScope();
    const { calendar } = await createCalendar(scope, bakeryCalendar(), NOW);
    await drainAll();
    const done = await statusOf(scope, calendar.id);
    const posts = await listAllPostRows(scope, calendar.id);
    const { plan } = await planBrief(calendar.brief);
    expect(done).toMatchObject({
      status: "succeeded",
      plannedCount: plan.slots.length,
      postCount: posts.length,
      error: null,
    });
    expect(posts.map((post) => post.slotKey).sort()).toEqual(plan.slots.map((slot) => slot.key).sort());
    expect(posts.every((post) => post.writtenBy.writer === "builtin")).toBe(true);
  });

  test("tells at once, and still when it is done, what a business that came along is warned of", async () => {
    const scope = await makeScope();
    const input = bakeryCalendar({}, { name: "Fucking Good Bread" });
    const { calendar } = await createCalendar(scope, input, NOW);
    expect(calendar.warnings).toMatchObject([{ code: "name_profanity" }]);
    await drainAll();
    expect((await statusOf(scope, calendar.id)).warnings).toContainEqual(calendar.warnings[0]);
  });

  test("that was taken over changes nothing any more, from its first step on", async () => {
    const scope = await makeScope();
    const { calendar } = await createCalendar(scope, bakeryCalendar(), NOW);
    const frozen = await claimCalendar(scope, calendar.id, "frozen:1");
    await claimCalendar(scope, calendar.id, "heir:2");
    const before = await statusOf(scope, calendar.id);
    if (!frozen) throw new Error("the calendar was not there to claim");
    const attempt = { claimedBy: "frozen:1", signal: new AbortController().signal };
    expect(await fillCalendar(scope, frozen, attempt)).toBe(false);
    expect(await statusOf(scope, calendar.id)).toEqual(before);
  });

  test("that is cancelled stops, keeps its posts and does not come back", async () => {
    const scope = await makeScope();
    const { calendar } = await createCalendar(scope, bakeryCalendar(), NOW);
    await cancelCalendar(scope, calendar.id);
    await drainAll();
    expect(await statusOf(scope, calendar.id)).toMatchObject({ status: "cancelled", postCount: 0 });
  });

  test("lets only its newest claimant write", async () => {
    const scope = await makeScope();
    const { calendar } = await createCalendar(scope, bakeryCalendar(), NOW);
    await claimCalendar(scope, calendar.id, "job:1");
    await claimCalendar(scope, calendar.id, "job:2");
    const hold = (claim: string) => transaction((tx) => holdCalendar(tx, scope, calendar, claim));
    expect([await hold("job:1"), await hold("job:2")]).toEqual(["lost", "held"]);
  });

  test("waits while one of its neighbours is being written", async () => {
    const scope = await makeScope();
    const [one, other] = [
      await createCalendar(scope, bakeryCalendar(), NOW),
      await createCalendar(scope, bakeryCalendar({}, { name: "Other Loaf" }), NOW),
    ].map(({ calendar }) => calendar);
    if (!one || !other) throw new Error("the calendars were not made");
    for (const { id } of [one, other]) await claimCalendar(scope, id, "job:1");
    const hold = (calendar: typeof one) => transaction((tx) => holdCalendar(tx, scope, calendar, "job:1"));
    const neighbour = anotherCaller();
    const meanwhile = await transaction(async (tx) => [
      await holdCalendar(tx, scope, one, "job:1"),
      await neighbour(() => hold(other)),
    ]);
    expect([...meanwhile, await hold(other)]).toEqual(["held", "busy", "held"]);
  });

  test("of a second salon in the same town shares no caption with the first's", async () => {
    const scope = await makeScope();
    const salons = await Promise.all(
      ["Salt & Light", "Copper Comb", "Fern Hair"].map((name) =>
        createCalendar(
          scope,
          bakeryCalendar({}, { name, niche: "hair salon", city: "Leeds", region: undefined, country: "GB" }),
          NOW,
        ),
      ),
    );
    await drainAll();
    const captions = (await Promise.all(salons.map(({ calendar }) => listAllPostRows(scope, calendar.id))))
      .flat()
      .map((post) => post.caption);
    expect(captions.length).toBeGreaterThan(60);
    expect(new Set(captions).size).toBe(captions.length);
  });

  test("whose worker is killed in the middle loses nothing and doubles nothing", { timeout: 180_000 }, async () => {
    const scope = await makeScope();
    const channels = ["instagram", "facebook", "x", "linkedin", "threads"].map((channel) => ({
      channel,
      postsPerWeek: 3,
    }));
    const { calendar } = await createCalendar(scope, bakeryCalendar({ days: 731, channels }), NOW);
    const first = startWorker();
    const atKill = await until(
      () => statusOf(scope, calendar.id),
      (row) => row.postCount > 0,
    );
    first.kill("SIGKILL");
    expect(atKill.status).toBe("running");
    startWorker();
    const done = await until(
      () => statusOf(scope, calendar.id),
      (row) => row.status !== "running" && row.status !== "queued",
    );
    const posts = await listAllPostRows(scope, calendar.id);
    expect(done).toMatchObject({ status: "succeeded", postCount: posts.length });
    expect(posts.length).toBeGreaterThan(atKill.postCount);
    const { plan } = await planBrief(calendar.brief);
    const planned = new Set(plan.slots.map((slot) => slot.key));
    expect(new Set(posts.map((post) => post.slotKey)).size).toBe(posts.length);
    expect(posts.every((post) => planned.has(post.slotKey))).toBe(true);
    const open = plan.slots.length - posts.length;
    expect(open === 0 || done.warnings.some(({ code }) => code === "variety_exhausted")).toBe(true);
  });

  test("of twelve long calendars of one trade and town all succeed, and another workspace does not wait for them", {
    timeout: 170_000,
  }, async () => {
    const crowd = await makeScope();
    const long = await Promise.all(
      Array.from({ length: 12 }, () => createCalendar(crowd, bakeryCalendar({ days: 120 }), NOW)),
    );
    const other = await makeScope();
    const draining = drain({ deadline: Date.now() + 150_000, concurrency: 16 });
    const { calendar } = await createCalendar(
      other,
      bakeryCalendar({}, { niche: "plumber", city: "Leeds", region: undefined, country: "GB" }),
      NOW,
    );
    await until(
      () => statusOf(other, calendar.id),
      (row) => row.status === "succeeded",
    );
    const unfinished = (await Promise.all(long.map((one) => statusOf(crowd, one.calendar.id)))).filter(
      ({ status }) => status !== "succeeded",
    );
    expect(unfinished.length).toBeGreaterThan(0);
    await draining;
    for (const one of long) expect((await statusOf(crowd, one.calendar.id)).status).toBe("succeeded");
  });
});
