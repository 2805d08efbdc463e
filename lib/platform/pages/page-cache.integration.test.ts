import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { ownRedisUrl } from "../../../scripts/testing/own-redis";
import type { PageValue } from "./page-entry";

const shared = ownRedisUrl();
const closing: (() => void)[] = [];

/** A web process as another machine would have it: its own modules, its own memory. */
async function openInstance(redisUrl: string | null) {
  process.env.REDIS_URL = redisUrl ?? "";
  vi.resetModules();
  for (const name of ["redis", "metrics", "pages", "peers"])
    delete (globalThis as Record<symbol, unknown>)[Symbol.for(`bella.${name}`)];
  const cache = await import("./page-cache");
  const { redis, closeRedis } = await import("../cache/redis");
  const { metrics } = await import("../telemetry/metrics");
  const client = redis();
  if (client && client.status !== "ready") await new Promise((resolve) => client.once("ready", resolve));
  closing.push(closeRedis);
  /** What a request gets: the kept text, or null when it would be rendered. */
  const read = async (key: string) => (await cache.getPage(key))?.value.html ?? null;
  const counted = async (level: string) =>
    (await metrics.cacheRequests.get()).values.find(({ labels }) => labels.level === level)?.value ?? 0;
  return { ...cache, read, counted };
}

afterEach(() => {
  vi.useRealTimers();
  for (const close of closing.splice(0)) close();
});

const page = (text: string, tags = "share:1,calendar:1", status = 200): PageValue => ({
  kind: "APP_PAGE",
  html: `<html><body>${text}</body></html>`,
  rscData: Buffer.from("data"),
  segmentData: new Map([["/_tree", Buffer.from("tree")]]),
  headers: { "x-next-cache-tags": `_N_T_/layout,${tags}` },
  status,
});
const html = (text: string) => `<html><body>${text}</body></html>`;
let unique = 0;
const newKey = () => `/s/token-${++unique}`;

describe("one process without Redis", () => {
  test("a page is kept until one of its tags changes", async () => {
    const { read, setPage, changePages } = await openInstance(null);
    const key = newKey();
    expect(await read(key)).toBeNull();
    await setPage(key, page("one"));
    expect(await read(key)).toBe(html("one"));
    await changePages(["calendar:2"]);
    expect(await read(key)).toBe(html("one"));
    await changePages(["calendar:1"]);
    expect(await read(key)).toBeNull();
  });

  test("what changed while a page was being rendered is not shown as it was before", async () => {
    const { read, setPage, changePages } = await openInstance(null);
    const key = newKey();
    await read(key);
    await changePages(["share:1"]);
    await setPage(key, page("old"));
    expect(await read(key)).toBeNull();
  });

  test("nothing is kept beyond its end, and no cache in front is allowed to", async () => {
    const { read, getPage, setPage } = await openInstance(null);
    vi.useFakeTimers({ toFake: ["Date"] });
    const key = newKey();
    await read(key);
    const value = page("ends", `share:1,until:${Date.now() + 5000}`);
    await setPage(key, value);
    expect(value.headers?.["cache-control"]).toMatch(/s-maxage=5,/);
    vi.advanceTimersByTime(2500);
    expect((await getPage(key))?.value.headers?.["cache-control"]).toMatch(/s-maxage=2,/);
    vi.advanceTimersByTime(1500);
    expect((await getPage(key))?.value.headers?.["cache-control"]).toBe("private, no-cache");
    vi.advanceTimersByTime(1000);
    expect(await read(key)).toBeNull();
  });

  test("its parts for the router's prefetches are not kept: Next would answer them with an age of its own", async () => {
    const { getPage, setPage } = await openInstance(null);
    const key = newKey();
    await getPage(key);
    const value = page("ends", `share:1,until:${Date.now() + 5000}`);
    await setPage(key, value);
    expect(value.segmentData).toBeUndefined();
    expect((await getPage(key))?.value.segmentData).toBeUndefined();
  });

  test("what Next itself says of a kept page's life is counted from now", async () => {
    const { getPage, setPage } = await openInstance(null);
    vi.useFakeTimers({ toFake: ["Date"] });
    const key = newKey();
    await getPage(key);
    await setPage(key, page("ends", `share:1,until:${Date.now() + 8000}`));
    vi.advanceTimersByTime(5500);
    const kept = await getPage(key);
    expect([kept?.lastModified, kept?.cacheControl]).toEqual([Date.now(), { revalidate: 2, expire: 2 }]);
  });

  test("a page that nobody says has changed is rendered anew after a short while all the same", async () => {
    const { read, setPage } = await openInstance(null);
    vi.useFakeTimers({ toFake: ["Date"] });
    const key = newKey();
    await read(key);
    await setPage(key, page("kept"));
    vi.advanceTimersByTime(9999);
    expect(await read(key)).toBe(html("kept"));
    vi.advanceTimersByTime(1);
    expect(await read(key)).toBeNull();
  });

  test("a page of one visitor is made still and handed over, and kept by nobody", async () => {
    const { read, setPage } = await openInstance(null);
    const key = newKey();
    await read(key);
    const value = page('<script src="/_next/a.js"></script>mine', "still:1,unkept:1");
    await setPage(key, value);
    expect(value.html).toBe(html("mine"));
    expect(value.rscData, "whose address holds a secret").toHaveLength(0);
    expect(value.headers).toMatchObject({
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex, nofollow",
      "content-security-policy": expect.stringContaining("default-src 'self'"),
    });
    expect(await read(key)).toBeNull();
  });

  test("an address that shows nothing is not kept, here or long in front", async () => {
    const { read, setPage } = await openInstance(null);
    const key = newKey();
    await read(key);
    const value = page("nothing", "", 404);
    await setPage(key, value);
    expect(value.headers?.["cache-control"]).toBe("public, max-age=0, must-revalidate, s-maxage=1");
    expect(await read(key)).toBeNull();
  });

  test("a page that says its address shows nothing is answered with 404, and is not kept", async () => {
    const { read, setPage } = await openInstance(null);
    const key = newKey();
    await read(key);
    const value = page("nothing", "still:1,gone:1");
    await setPage(key, value);
    expect([value.status, value.headers?.["cache-control"]]).toEqual([404, expect.stringMatching(/s-maxage=1$/)]);
    expect(await read(key)).toBeNull();
  });

  test("the page of every unknown address says nothing of caching: the answer it goes out with does", async () => {
    const { getPage, setPage } = await openInstance(null);
    const key = "build/_not-found";
    await getPage(key);
    const value = page("nothing");
    await setPage(key, value);
    const kept = await getPage(key);
    expect([value, kept?.value].map((one) => one?.headers?.["cache-control"])).toEqual([undefined, undefined]);
  });
});

describe.skipIf(shared === null)("processes with a Redis", () => {
  const nextCheck = () => new Promise((resolve) => setTimeout(resolve, 120));

  test("one renders, the others show it, and each level is counted", async () => {
    const key = newKey();
    const one = await openInstance(shared);
    await one.read(key);
    await one.setPage(key, page("shared"));
    expect(await one.read(key)).toBe(html("shared"));
    expect([await one.counted("all"), await one.counted("postgres"), await one.counted("memory")]).toEqual([1, 1, 1]);
    const two = await openInstance(shared);
    const got = await two.getPage(key);
    expect(got?.value).toMatchObject({ html: html("shared"), rscData: Buffer.from("data") });
    expect([await two.counted("redis"), await two.counted("postgres")]).toEqual([1, 0]);
  });

  test("a change told by one ends the page in the memory of all", async () => {
    const key = newKey();
    const one = await openInstance(shared);
    await one.read(key);
    await one.setPage(key, page("old"));
    const worker = await openInstance(shared);
    await worker.changePages(["calendar:1"]);
    await nextCheck();
    expect(await one.read(key)).toBeNull();
    expect(await (await openInstance(shared)).read(key), "a process that has just started").toBeNull();
  });

  test("a change during another process's rendering is not lost", async () => {
    const key = newKey();
    const one = await openInstance(shared);
    await one.read(key);
    const worker = await openInstance(shared);
    await worker.changePages(["share:1"]);
    await one.setPage(key, page("old"));
    await nextCheck();
    expect(await one.read(key)).toBeNull();
  });

  test("a flushed Redis costs a rendering and shows nothing old", async () => {
    const key = newKey();
    const one = await openInstance(shared);
    await one.changePages(["calendar:9"]);
    await one.read(key);
    await one.setPage(key, page("old"));
    const { redis } = await import("../cache/redis");
    await redis()?.flushdb();
    await nextCheck();
    expect(await one.read(key)).toBeNull();
  });
});

describe.skipIf(shared === null)("a Redis in trouble", () => {
  let server: ChildProcess | undefined;
  let port = 0;
  beforeAll(() => {
    const script =
      'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})';
    port = Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
  });
  afterEach(() => void server?.kill("SIGKILL"));
  const start = async () => {
    server = spawn("redis-server", ["--port", String(port), "--save", "", "--bind", "127.0.0.1"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    await new Promise<void>((resolve) =>
      server?.stdout?.on("data", (data: Buffer) => data.includes("Ready to accept") && resolve()),
    );
  };

  test("while it is silent a page from memory lives for two seconds at most, and a change made here ends it at once", async () => {
    await start();
    const { read, setPage, changePages } = await openInstance(`redis://127.0.0.1:${port}`);
    const [key, other] = [newKey(), newKey()];
    for (const one of [key, other]) {
      await read(one);
      await setPage(one, page("kept", one === key ? "share:1" : "share:2"));
    }
    server?.kill("SIGSTOP");
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.advanceTimersByTime(1500);
    expect(await read(key)).toBe(html("kept"));
    await changePages(["share:1"]);
    expect(await read(key)).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(await read(other)).toBeNull();
  });

  test("a change it could not take is told to it when it is back", async () => {
    await start();
    const url = `redis://127.0.0.1:${port}`;
    const one = await openInstance(url);
    const key = newKey();
    await one.read(key);
    await one.setPage(key, page("old"));
    server?.kill("SIGSTOP");
    await one.changePages(["calendar:1"]);
    server?.kill("SIGCONT");
    await vi.waitFor(async () => expect(await (await openInstance(url)).read(key)).toBeNull(), 5000);
  });
});
