import { createRedis, type RedisClient } from "./redis";

export interface BusConnection {
  connection: RedisClient;
  close: () => void;
}

/**
 * The connection bentocache's bus is given. The bus only ever calls `duplicate()` on it: first for the client
 * that publishes, which must fail fast or a Redis outage would hold up every cache write, then for the one
 * that subscribes, which must wait for Redis or an instance started during an outage would stay deaf.
 * Null when no Redis is configured.
 */
export function createBusConnection(): BusConnection | null {
  const publisher = createRedis("fail-fast");
  const subscriber = createRedis("patient");
  if (!publisher || !subscriber) return null;
  const copies = [publisher, subscriber];
  const subscribe = subscriber.subscribe.bind(subscriber) as (...channels: string[]) => Promise<unknown>;
  // The bus does not look at its subscription's promise; one that is cut off by the end of the process must not fail it.
  Object.defineProperty(subscriber, "subscribe", {
    value: (...channels: string[]) => subscribe(...channels).catch(() => 0),
  });
  const connection = Object.create(publisher) as RedisClient;
  Object.defineProperty(connection, "duplicate", { value: () => copies.shift() ?? publisher });
  return {
    connection,
    close: () => {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
