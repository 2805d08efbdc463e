import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, expect, test } from "vitest";

let worker: ChildProcess | undefined;
afterEach(() => void worker?.kill("SIGKILL"));

/** A worker as the launcher starts it, with a channel that tells it when the launcher is gone. */
async function startWorker() {
  const child = spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    env: { ...process.env, LOG_LEVEL: "info", WORKER_PORT: "0" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  worker = child;
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<void>((resolve) => {
    const read = (data: Buffer) => {
      output += data;
      if (output.includes("the worker is ready")) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
  });
  await Promise.race([ready, ended]);
  return { child, ended, output: () => output };
}

test("a worker whose launcher was killed finishes and ends cleanly", async () => {
  const { child, ended, output } = await startWorker();
  child.disconnect();
  expect(await ended, output()).toBe(0);
  expect(output()).toContain("the worker has stopped");
}, 60_000);

test("a worker that is told to stop ends cleanly", async () => {
  const { child, ended, output } = await startWorker();
  child.kill("SIGTERM");
  expect(await ended, output()).toBe(0);
}, 60_000);
