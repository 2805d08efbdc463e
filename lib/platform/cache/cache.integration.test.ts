import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { Redis } from "ioredis";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { ownRedisUrl } from "../../../scripts/testing/own-redis";

const shared = ownRedisUrl();
const modules: { closeCache: () => void }[] = [];

/** A cache as another process would have it: its own modules, its own memory. */
async function openInstance(redisUrl: string | null) {
  process.env.REDIS_URL = redisUrl ?? "";
  vi.resetModules();
  for (const name of ["cache", "redis", "metrics"])
    delete (globalThis as Record<symbol, unknown>)[Symbol.for(`bella.${name}`)];
  const { cached, closeCache, invalidate } = await import("./cache");
  const { redis } = await import("./redis");
  const client = redis();
  // A test that wants Redis waits until this instance is connected; the ones in trouble do not.
  if (client && redisUrl === shared) await new Promise((resolve) => client.once("ready", resolve));
  const { metrics } = await import("../telemetry/metrics");
  modules.push({ closeCache });
  return { cached, invalidate, metrics };
}

const counter = (answer = "value") => {
  const load = vi.fn(async () => answer);
  return { load, options: (key: string, more = {}) => ({ name: "test", key, ttlSeconds: 60, load, ...more }) };
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(() => {
  for (const instance of modules.splice(0)) instance.closeCache();
});

describe("without Redis", () => {
  test("simultaneous readers of one key share one load", async () => {
    const { cached } = await openInstance(null);
    const { load, options } = counter();
    const slow = { ...options("one"), load: vi.fn(async () => pause(50).then(load)) };
    await Promise.all(Array.from({ length: 20 }, () => cached(slow)));
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("time ends an entry", async () => {
    const { cached } = await openInstance(null);
    const { load, options } = counter();
    await cached(options("timed", { ttlSeconds: 0.05 }));
    await pause(80);
    await cached(options("timed", { ttlSeconds: 0.05 }));
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("an event ends an entry", async () => {
    const { cached, invalidate } = await openInstance(null);
    const { load, options } = counter();
    await cached(options("event"));
    await invalidate("test", ["event"]);
    await cached(options("event"));
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("a new version of a key is a new entry", async () => {
    const { cached } = await openInstance(null);
    const { load, options } = counter();
    await cached(options("cal_1:rev1"));
    await cached(options("cal_1:rev2"));
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("within its grace an old entry is served when a load fails", async () => {
    const { cached } = await openInstance(null);
    const { options } = counter("old");
    const graced = options("grace", { ttlSeconds: 0.03, graceSeconds: 10 });
    await cached(graced);
    await pause(50);
    const failing = async () => Promise.reject(new Error("down"));
    expect(await cached({ ...graced, load: failing })).toBe("old");
  });

  test("an entry that does not fit its schema is loaded anew", async () => {
    const { cached } = await openInstance(null);
    const { options } = counter("text");
    await cached(options("shape"));
    const load = vi.fn(async () => 7);
    expect(await cached({ name: "test", key: "shape", ttlSeconds: 60, schema: z.number(), load })).toBe(7);
  });
});

describe.skipIf(shared === null)("with Redis", () => {
  beforeAll(async () => {
    const admin = new Redis(shared ?? "");
    await admin.flushdb();
    admin.disconnect();
  });

  test("a second instance reads what the first one loaded, and the levels are counted", async () => {
    const first = counter();
    await (await openInstance(shared)).cached(first.options("shared"));
    const { cached, metrics } = await openInstance(shared);
    const second = counter("other");
    expect(await cached(second.options("shared"))).toBe("value");
    expect(second.load).not.toHaveBeenCalled();
    const { values } = await metrics.cacheRequests.get();
    expect(values).toContainEqual(
      expect.objectContaining({ labels: { name: "test", level: "l2", result: "hit" }, value: 1 }),
    );
  });

  test("forgetting reaches the memory of every instance", async () => {
    const one = await openInstance(shared);
    await one.cached(counter("old").options("bus"));
    const two = await openInstance(shared);
    expect(await two.cached(counter("no").options("bus"))).toBe("old");
    // An instance listens a moment after it is connected: what is told before that is told again.
    await vi.waitFor(
      async () => {
        await two.invalidate("test", ["bus"]);
        expect(await one.cached(counter("new").options("bus"))).toBe("new");
      },
      { timeout: 10_000, interval: 50 },
    );
  });
});

describe.skipIf(shared === null)("with a Redis in trouble", () => {
  let server: ChildProcess | undefined;
  let port = 0;
  const start = async () => {
    server = spawn("redis-server", ["--port", String(port), "--save", "", "--bind", "127.0.0.1"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    await new Promise<void>((resolve) =>
      server?.stdout?.on("data", (data: Buffer) => data.includes("Ready to accept") && resolve()),
    );
  };
  afterEach(() => void server?.kill("SIGKILL"));
  beforeAll(() => {
    const script =
      'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})';
    port = Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
  });

  test("one that is down from the start costs no failure and little time", async () => {
    const { cached, invalidate } = await openInstance(`redis://127.0.0.1:${port}`);
    const { load, options } = counter();
    const started = performance.now();
    expect(await cached(options("down"))).toBe("value");
    expect(await cached(options("down"))).toBe("value");
    await invalidate("test", ["down"]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("one that stops answering costs timeouts, not failures, and is used again when it is back", async () => {
    await start();
    const { cached, invalidate } = await openInstance(`redis://127.0.0.1:${port}`);
    const { options } = counter();
    await pause(200);
    await cached(options("before"));
    server?.kill("SIGSTOP");
    const started = performance.now();
    expect(await cached(options("during"))).toBe("value");
    await invalidate("test", ["before"]);
    expect(performance.now() - started).toBeLessThan(5000);
    server?.kill("SIGCONT");
    await pause(3500);
    await cached(options("after"));
    const other = counter("other");
    const second = await openInstance(`redis://127.0.0.1:${port}`);
    await pause(200);
    expect(await second.cached(other.options("after"))).toBe("value");
  });
});
