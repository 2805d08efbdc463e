import { redis } from "./redis";

/** Resolves when the configured Redis answers; null when none is configured. */
export function checkRedis(): Promise<void> | null {
  const client = redis();
  return client && client.ping().then(() => undefined);
}
