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
  let crashes = 0;
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
      crashes += 1;
      onCrash?.({ name, code: child.exitCode, signal: child.signalCode, complaint: lastComplaint(log), log, pauseMs });
      pauseMs = Date.now() - startedAt > BACKOFF_MS.steadyAfter ? BACKOFF_MS.first : pauseMs;
      await sleep(pauseMs);
      pauseMs = Math.min(pauseMs * 2, BACKOFF_MS.most);
      if (!stopping) start();
    });
  };
  start();
  return {
    /** How often it has ended without being told to. */
    crashes: () => crashes,
    /** Processor time of the running program so far, in milliseconds. */
    cpuMs: () => cpuMsOf(child.pid),
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

const CLOCK_TICK_MS = 10;

/** Elsewhere than on Linux a program that lives is taken to be at work. */
function cpuMsOf(pid) {
  if (process.platform !== "linux") return Date.now();
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
    return (Number(user) + Number(system)) * CLOCK_TICK_MS;
  } catch {
    return 0;
  }
}

/** What a program that died said of the cause, in one line; "" when it said nothing that looks like one. */
function lastComplaint(log) {
  const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-40) : [];
  const complaints = lines.map(complaintOf).filter((text) => text !== "");
  return complaints.at(-1) ?? "";
}

function complaintOf(line) {
  try {
    const { level, msg, err } = JSON.parse(line);
    return level === "error" || level === "fatal" ? `${err?.message ?? msg}` : "";
  } catch {
    return /^(?:Uncaught )?(\w*Error\b.*)/.exec(line)?.[1] ?? "";
  }
}
