import { BentoCache, bentostore } from "bentocache";
import { memoryDriver } from "bentocache/drivers/memory";
import { redisBusDriver, redisDriver } from "bentocache/drivers/redis";
import type { z } from "zod";
import { processState } from "../process-state";
import { metrics } from "../telemetry/metrics";
import { createBusConnection } from "./bus-connection";
import { closeRedis, redis } from "./redis";

export interface CachedOptions<T> {
  /** What is cached, such as `calendar`: the key's first part and the metrics' label. */
  name: string;
  /** Which one; it holds the version (revision, content hash), so that an old entry is unreachable rather than wrong. */
  key: string;
  ttlSeconds: number;
  /** How long after its time an entry may still be served while (or because) `load` is slow or fails. Default 0: never. */
  graceSeconds?: number;
  /** Judges what comes out of a shared cache, where an older deploy may have written; a misfit is loaded anew. */
  schema?: z.ZodType<T>;
  load: () => Promise<T>;
}

interface Opened {
  cache: BentoCache<{ main: ReturnType<typeof bentostore> }>;
  close: () => void;
}

const state = processState<{ opened: Opened | undefined }>("cache", () => ({ opened: undefined }));

/** Reads through memory, then Redis when configured, then `load`; simultaneous misses of one key share one load. Values must be JSON. */
export async function cached<T>(options: CachedOptions<T>): Promise<T> {
  const value = await readThrough(options, false);
  if (!options.schema) return value;
  const parsed = options.schema.safeParse(value);
  return parsed.success ? parsed.data : readThrough(options, true);
}

function readThrough<T>(options: CachedOptions<T>, forceFresh: boolean): Promise<T> {
  return openCache().getOrSet<T>({
    key: `${options.name}:${options.key}`,
    ttl: options.ttlSeconds * 1000,
    grace: options.graceSeconds ? options.graceSeconds * 1000 : false,
    forceFresh,
    factory: () => options.load(),
  });
}

/** Forgets entries everywhere: here, in Redis, and in the memory of every other instance on the bus. */
export async function invalidate(name: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await openCache().deleteMany({ keys: keys.map((key) => `${name}:${key}`) });
}

/** Ends the cache's connections; the next read opens new ones. */
export function closeCache(): void {
  state.opened?.close();
  state.opened = undefined;
}

/** The process's cache. A server opens it when it starts, so that Redis and the bus are connected before they are needed. */
export function openCache(): Opened["cache"] {
  state.opened ??= createCache();
  return state.opened.cache;
}

function createCache(): Opened {
  const store = bentostore().useL1Layer(memoryDriver({ maxSize: "64mb", maxItems: 20_000 }));
  const connection = redis();
  const bus = connection ? createBusConnection() : null;
  if (connection && bus) {
    store.useL2Layer(redisDriver({ connection, prefix: "bella" }));
    store.useBus(
      redisBusDriver({ connection: bus.connection, retryQueue: { enabled: true, maxSize: 1000, retryInterval: "2s" } }),
    );
  }
  const cache = new BentoCache({
    default: "main",
    stores: { main: store },
    suppressL2Errors: true,
    // After a failure Redis is left alone for a while, so a slow Redis costs one timeout and not one a request.
    l2CircuitBreakerDuration: "3s",
    lockTimeout: "5s",
  });
  cache.on("cache:hit", ({ key, layer }) =>
    metrics.cacheRequests.inc({ name: nameOf(key), level: layer, result: "hit" }),
  );
  cache.on("cache:miss", ({ key }) => metrics.cacheRequests.inc({ name: nameOf(key), level: "all", result: "miss" }));
  const close = () => {
    bus?.close();
    closeRedis();
  };
  return { cache, close };
}

function nameOf(key: string): string {
  return key.slice(0, key.indexOf(":"));
}
