import { redis } from "./redis";

/** Resolves when the configured Redis answers; null when none is configured. */
export function checkRedis(): Promise<void> | null {
  const client = redis();
  return client === null ? null : client.ping().then(() => undefined);
}
