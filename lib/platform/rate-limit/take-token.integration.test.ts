import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ownRedisUrl } from "../../../scripts/testing/own-redis";

const shared = ownRedisUrl();

async function openInstance(redisUrl: string) {
  process.env.REDIS_URL = redisUrl;
  vi.resetModules();
  for (const name of ["redis", "rate-limiters", "metrics"])
    delete (globalThis as Record<symbol, unknown>)[Symbol.for(`bella.${name}`)];
  const { takeToken } = await import("./take-token");
  const { closeRedis, redis } = await import("../cache/redis");
  const client = redis();
  if (client && redisUrl === shared) await new Promise((resolve) => client.once("ready", resolve));
  closers.push(closeRedis);
  return (key: string) => takeToken({ name: "test", key, points: 3, perSeconds: 60 });
}
const closers: (() => void)[] = [];
let key = "";
beforeEach(() => {
  key = `key-${Math.trunc(performance.now() * 1000)}`;
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test("the tokens of a period are given out, then the wait is told", async () => {
  const take = await openInstance("");
  for (const remaining of [2, 1, 0]) expect(await take(key)).toMatchObject({ allowed: true, remaining });
  const refused = await take(key);
  expect(refused).toMatchObject({ allowed: false, remaining: 0 });
  expect(refused.retryAfterSeconds).toBeGreaterThan(55);
  expect(refused.retryAfterSeconds).toBeLessThanOrEqual(60);
  expect(await take(`${key}-other`)).toMatchObject({ allowed: true });
});

test.skipIf(shared === null)("two instances give out one set of tokens", async () => {
  const one = await openInstance(shared ?? "");
  const two = await openInstance(shared ?? "");
  const answers = await Promise.all([one(key), two(key), one(key), two(key), one(key)]);
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(3);
});

test("with Redis away each instance still limits by itself", async () => {
  const take = await openInstance("redis://127.0.0.1:1");
  const answers = [];
  for (let index = 0; index < 5; index += 1) answers.push(await take(key));
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(3);
});
