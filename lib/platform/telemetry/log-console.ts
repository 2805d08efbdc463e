import { formatWithOptions, stripVTControlCharacters } from "node:util";
import type { Logger } from "pino";
import { processState } from "../process-state";
import { hideQueryValues } from "./hide-query-values";
import { logger } from "./logger";

const LEVELS = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error", trace: "debug" } as const;
type Method = keyof typeof LEVELS;

/** Turns what is said through a console into lines of the logger, so that they are JSON and carry the ids of the work around them. */
export function passConsole(target: Pick<Console, Method>, log: () => Logger): void {
  for (const [method, level] of Object.entries(LEVELS) as [Method, (typeof LEVELS)[Method]][]) {
    target[method] = (...said: unknown[]) => {
      said.forEach(hideQueryValues);
      const text = formatWithOptions({ colors: false, breakLength: Number.POSITIVE_INFINITY }, ...said);
      const msg = stripVTControlCharacters(text).trim();
      const err = said.find((one) => one instanceof Error);
      // Next frames its words with empty lines.
      if (msg) log()[level]({ from: "console", ...(err ? { err } : {}) }, msg);
    };
  }
}

const state = processState("console", () => ({ passed: false }));

/**
 * From here on this process's own lines are not the only ones that are JSON: Next, next-auth, Node's warnings and
 * whatever else writes to the console go through the logger too. What ends the process is logged before Node prints it.
 */
export function logConsole(): void {
  if (state.passed) return;
  state.passed = true;
  passConsole(console, logger);
  process.removeAllListeners("warning");
  process.on("warning", (warning) => logger().warn({ err: warning, from: "node" }, warning.message));
  process.on("uncaughtExceptionMonitor", (err, origin) => logger().fatal({ err, from: "node" }, origin));
}
