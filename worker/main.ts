import { rehearseCalendar } from "../lib/calendar/rehearse-calendar";
import { drain } from "../lib/jobs/drain";
import { closeCache, openCache } from "../lib/platform/cache/cache";
import { closeDb } from "../lib/platform/db/client";
import { getEnv } from "../lib/platform/env";
import { closeBoss, setBossRole } from "../lib/platform/queue/boss";
import { logConsole } from "../lib/platform/telemetry/log-console";
import { logger } from "../lib/platform/telemetry/logger";
import { startWorkerServer } from "./serve-metrics";

process.title = "bella-worker";
logConsole();

const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    logger().info({ signal }, "the worker stops: it takes nothing more, finishes or hands back what it has");
    stop.abort();
  });
}
// A launcher that was killed cannot send a signal; the end of its channel says the same.
process.on("disconnect", () => stop.abort());

try {
  const { WORKER_CONCURRENCY } = getEnv();
  setBossRole("keeper");
  openCache();
  const server = await startWorkerServer();
  logger().info({ concurrency: WORKER_CONCURRENCY }, "the worker is ready");
  const result = await drain({
    deadline: null,
    concurrency: WORKER_CONCURRENCY,
    signal: stop.signal,
    whenIdle: rehearseCalendar,
  });
  logger().info(result, "the worker has stopped");
  server?.close();
} catch (error) {
  logger().fatal({ err: error }, "the worker cannot go on");
  process.exitCode = 1;
} finally {
  await closeBoss();
  await closeDb();
  closeCache();
  // Whatever a handler left open (a socket, a timer) must not keep a stopped worker alive.
  setTimeout(() => process.exit(), 1000).unref();
  if (process.connected) process.disconnect();
}
