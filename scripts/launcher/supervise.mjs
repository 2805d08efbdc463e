import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const LOG_LIMIT_BYTES = 20_000_000;
const BACKOFF_MS = { first: 500, most: 30_000, steadyAfter: 60_000 };

/**
 * Keeps one program running: when it dies it is started again, with a pause that doubles while it keeps dying.
 * Its output goes straight to a file, so neither side can block or lose the other's lines.
 */
export function supervise({ name, command, args, cwd, env, logFolder, onCrash }) {
  mkdirSync(logFolder, { recursive: true });
  const log = path.join(logFolder, `${name}.log`);
  let child;
  let stopping = false;
  let pauseMs = BACKOFF_MS.first;
  let exited = Promise.resolve();

  const start = () => {
    rotate(log);
    const output = openSync(log, "a");
    const startedAt = Date.now();
    // The channel tells the program when this launcher is gone, even when it was killed.
    child = spawn(command, args, { cwd, env, stdio: ["ignore", output, output, "ipc"] });
    closeSync(output);
    child.on("error", () => undefined);
    exited = new Promise((resolve) => {
      child.once("close", resolve);
    }).then(async () => {
      if (stopping) return;
      onCrash?.({ name, code: child.exitCode, signal: child.signalCode, tail: tail(log), pauseMs });
      pauseMs = Date.now() - startedAt > BACKOFF_MS.steadyAfter ? BACKOFF_MS.first : pauseMs;
      await sleep(pauseMs);
      pauseMs = Math.min(pauseMs * 2, BACKOFF_MS.most);
      if (!stopping) start();
    });
  };
  start();
  return {
    tail: () => tail(log),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    /** SIGTERM, then SIGKILL for one that is deaf. */
    async stop(withinMs) {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const killer = setTimeout(() => child.kill("SIGKILL"), withinMs);
      await exited;
      clearTimeout(killer);
    },
    kill: () => child.kill("SIGKILL"),
  };
}

function rotate(log) {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}

function tail(log) {
  if (!existsSync(log)) return "";
  return readFileSync(log, "utf8").trim().split("\n").slice(-15).join("\n");
}
