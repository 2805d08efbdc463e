import { closeCache, openCache } from "./cache/cache";
import { closeDb } from "./db/client";
import { getEnv } from "./env";
import { countNotModified } from "./http/count-not-modified";
import { hideRewrites } from "./http/hide-rewrites";
import { notePeerAddresses } from "./http/note-peer-address";
import { tameRequests } from "./http/tame-requests";
import { answerKeptPages } from "./pages/answer-kept";
import { changePages, getPage, knowScripts, setPage } from "./pages/page-cache";
import { processState } from "./process-state";
import { closeBoss } from "./queue/boss";
import { logConsole } from "./telemetry/log-console";
import { logger } from "./telemetry/logger";

const state = processState("web-process", () => ({ started: false, stopping: false }));

/**
 * Names the process, judges its environment (it ends with a clear message when that is bad), opens the store of kept
 * pages to Next's cache handler (cache-handler.mjs) and sees to an orderly end.
 * @param knownScripts the inline scripts of the product's own that kept pages may run
 */
export function startWebProcess(knownScripts: readonly string[]): void {
  if (state.started) return;
  state.started = true;
  process.title = "bella-web";
  const env = getEnv();
  // Where Next is not started by worker/serve-web.ts (Vercel). People read the lines of `npm run dev`.
  if (env.NODE_ENV === "production") logConsole();
  tameRequests();
  notePeerAddresses();
  answerKeptPages();
  hideRewrites();
  countNotModified();
  knowScripts(knownScripts);
  processState("page-store", () => ({ getPage, setPage, changePages }));
  logger().info({ node: process.version, mode: env.DRAIN_MODE }, "the web server starts");
  openCache();
  // Next closes its listener by itself on SIGTERM; these are ours to close.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void closeAll());
  // A launcher that was killed cannot send a signal; the end of its channel says the same.
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.on("unhandledRejection", (error) => logger().error({ err: error }, "a promise failed and nobody looked"));
}

async function closeAll(): Promise<void> {
  if (state.stopping) return;
  state.stopping = true;
  logger().info("the web server stops");
  // Answers in flight still need the database; Next waits for them, so these wait a little too.
  await new Promise((resolve) => setTimeout(resolve, 2000).unref());
  await closeBoss().catch(() => undefined);
  await closeDb().catch(() => undefined);
  closeCache();
}
