import { spawn } from "node:child_process";
import path from "node:path";
import { buildBundles } from "./build.mjs";
import { lockDataFolder } from "./data-lock.mjs";
import { dataFolder, given, programEnvironment } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { keepDatabase } from "./keep-database.mjs";
import { runProgram } from "./run-program.mjs";
import { giveUp } from "./say.mjs";

/** The web server with hot reload and a worker that restarts when its code changes; both write to this terminal. */
export async function develop(root) {
  await ensureInstalled(root);
  await buildBundles(root);
  const dataDir = dataFolder(root);
  const lock = await lockDataFolder(dataDir, { pid: process.pid });
  if (!lock) giveUp(`Bella is already running on this data (${dataDir}).`);
  const database = given("DATABASE_URL") ? null : await keepDatabase(dataDir);
  const port = given("PORT") || "3000";
  const env = {
    ...programEnvironment({ dataDir, port, databaseUrl: database?.url ?? given("DATABASE_URL") }),
    NODE_ENV: "development",
  };
  const { code, output } = await runProgram(process.execPath, ["dist/migrate.mjs"], { cwd: root, env });
  if (code !== 0) process.stderr.write(output);
  const start = (...args) => spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  const children = [
    start(path.join(root, "node_modules/next/dist/bin/next"), "dev", "--port", port),
    start(path.join(root, "node_modules/tsx/dist/cli.mjs"), "watch", "worker/main.ts"),
  ];
  const ended = children.map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => children.forEach((child) => void child.kill(signal)));
  await Promise.race(ended);
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(ended);
  await database?.stop();
  lock.release();
  process.exit(0);
}
