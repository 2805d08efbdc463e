import { Cluster, Redis } from "ioredis";
import { getEnv, isBuildPhase } from "../env";
import { processState } from "../process-state";
import { logger } from "../telemetry/logger";

export type RedisClient = Redis | Cluster;

const state = processState<{ client: RedisClient | null | undefined }>("redis", () => ({ client: undefined }));

/**
 * How a client behaves. `fail-fast`: a command that Redis does not answer within 300 ms fails, and none waits
 * for a connection that is not there; Redis is a help, so its silence must cost a request little.
 * `patient`: commands wait for as long as Redis is away; only for a subscription, which must survive a restart.
 */
export type RedisManner = "fail-fast" | "patient";

const retryStrategy = (attempt: number) => Math.min(attempt * 200, 3000);
const FAIL_FAST = {
  commandTimeout: 300,
  connectTimeout: 2000,
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  retryStrategy,
};
const PATIENT = { connectTimeout: 2000, maxRetriesPerRequest: null, enableOfflineQueue: true, retryStrategy };

/** The process's Redis client, or null when none is configured (or `next build` runs). */
export function redis(): RedisClient | null {
  if (state.client === undefined) state.client = isBuildPhase() ? null : createRedis("fail-fast");
  return state.client;
}

/** A new client from REDIS_CLUSTER (host:port,…), REDIS_SENTINELS (host:port,…) or REDIS_URL; null when none is set. Its errors are logged, never thrown. */
export function createRedis(manner: RedisManner): RedisClient | null {
  const env = getEnv();
  const options = {
    ...(manner === "patient" ? PATIENT : FAIL_FAST),
    ...(env.REDIS_URL ? credentials(env.REDIS_URL) : {}),
  };
  if (env.REDIS_CLUSTER.length > 0) {
    const { enableOfflineQueue } = options;
    return quiet(
      new Cluster(env.REDIS_CLUSTER, {
        redisOptions: options,
        enableOfflineQueue,
        clusterRetryStrategy: retryStrategy,
      }),
    );
  }
  if (env.REDIS_SENTINELS.length > 0)
    return quiet(new Redis({ ...options, sentinels: env.REDIS_SENTINELS, name: env.REDIS_SENTINEL_NAME }));
  return env.REDIS_URL ? quiet(new Redis(env.REDIS_URL, options)) : null;
}

/** Ends the process's client. */
export function closeRedis(): void {
  state.client?.disconnect();
  state.client = undefined;
}

function quiet<Client extends RedisClient>(client: Client): Client {
  let lastLogged = 0;
  client.on("error", (error: Error) => {
    // A client that cannot connect complains several times a second; once in 30 s is enough to read.
    if (Date.now() - lastLogged < 30_000) return;
    lastLogged = Date.now();
    logger().warn({ err: error }, "Redis does not answer; going on without it");
  });
  return client;
}

function credentials(url: string) {
  const { username, password, protocol } = new URL(url);
  return {
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(protocol === "rediss:" ? { tls: {} } : {}),
  };
}
