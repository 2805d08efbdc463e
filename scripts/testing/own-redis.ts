import { inject } from "vitest";

/**
 * The URL of a Redis database that no test file running at the same moment uses, so that one file's flush
 * is not another's loss; null when there is no redis-server. Messages (pub/sub) still reach every database.
 */
export function ownRedisUrl(): string | null {
  const url = inject("redisUrl");
  return url === null ? null : `${url}/${process.env.VITEST_POOL_ID ?? "0"}`;
}
