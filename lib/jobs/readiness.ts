import { checkRedis } from "../platform/cache/check-redis";
import { checkDatabase, checkMigrations } from "../platform/db/check-database";
import { logger } from "../platform/telemetry/logger";
import { getQueueHealth } from "./health";

export interface Check {
  status: "healthy" | "unhealthy";
  /** What is wrong, in words for the operator; no secrets, no stack. */
  detail?: string;
}

const TIMEOUT_MS = 2000;

async function check(name: string, probe: () => Promise<void>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
  });
  try {
    await Promise.race([probe(), late]);
    return { status: "healthy" };
  } catch (error) {
    logger().warn({ err: error, check: name }, "a readiness check failed");
    return { status: "unhealthy", detail: `${name} does not answer as it should; the log says why.` };
  } finally {
    clearTimeout(timer);
  }
}

/** Everything this instance needs in order to serve, each probed for at most two seconds. Redis appears only when configured. */
export async function checkReadiness(): Promise<Record<string, Check>> {
  const redis = checkRedis();
  const [postgres, migrations, queue, cache] = await Promise.all([
    check("postgres", checkDatabase),
    check("migrations", checkMigrations),
    check("queue", async () => void (await getQueueHealth())),
    redis ? check("redis", () => redis) : null,
  ]);
  return { postgres, migrations, queue, ...(cache ? { redis: cache } : {}) };
}
