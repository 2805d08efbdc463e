import { spawn } from "node:child_process";
import path from "node:path";
import { ensureBundled } from "./build.mjs";
import { lockDataFolder } from "./data-lock.mjs";
import { dataFolder, given, programEnvironment } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { listenForSignals } from "./interrupt.mjs";
import { keepDatabase } from "./keep-database.mjs";
import { runProgram } from "./run-program.mjs";

/** The web server with hot reload and a worker that restarts when its code changes; both write to this terminal. */
export async function develop(root) {
  const interrupt = listenForSignals();
  const stack = [];
  try {
    await start(root, stack, interrupt);
  } catch (error) {
    if (!interrupt.aborted) process.stderr.write(`${error.message}\n`);
    process.exitCode = interrupt.reason?.exitCode ?? 1;
  }
  for (const stop of stack.reverse()) await stop();
  process.exit();
}

/** What must be stopped goes to `stack`. Ends when one of the two programs has ended, as they do when told to. */
async function start(root, stack, interrupt) {
  await ensureInstalled(root, interrupt);
  await ensureBundled(root, interrupt);
  const dataDir = dataFolder(root);
  const lock = await lockDataFolder(dataDir, { pid: process.pid });
  if (!lock) throw new Error(`Bella is already running on this data (${dataDir}).`);
  stack.push(() => lock.release());
  const database = given("DATABASE_URL") ? null : keepDatabase(dataDir, interrupt);
  if (database) stack.push(database.stop);
  const { url } = (await database?.opened) ?? { url: given("DATABASE_URL") };
  const port = given("PORT") || "3000";
  const env = { ...programEnvironment({ dataDir, port, databaseUrl: url }), NODE_ENV: "development" };
  const migration = { cwd: root, env, signal: interrupt };
  const { code, output } = await runProgram(process.execPath, ["dist/migrate.mjs"], migration);
  if (code !== 0) process.stderr.write(output);
  interrupt.throwIfAborted();
  const programs = [
    [path.join(root, "node_modules/next/dist/bin/next"), "dev", "--port", port],
    [path.join(root, "node_modules/tsx/dist/cli.mjs"), "watch", "worker/main.ts"],
  ];
  const children = programs.map((args) => spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" }));
  const ended = children.map((child) => new Promise((resolve) => child.once("close", resolve)));
  const stop = () => children.forEach((child) => void child.kill("SIGTERM"));
  stack.push(async () => {
    stop();
    await Promise.all(ended);
  });
  interrupt.addEventListener("abort", stop);
  await Promise.race(ended);
}
