import path from "node:path";
import { ensureBundled } from "./build.mjs";
import { openDatabase } from "./embedded-postgres.mjs";
import { dataFolder, given, programEnvironment } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { listenForSignals } from "./interrupt.mjs";
import { runProgram } from "./run-program.mjs";
import { sayOn } from "./say.mjs";

/**
 * Runs one of Bella's TypeScript programs from the command line, beside a running server or without one: on
 * DATABASE_URL, else on the data folder's embedded database, which is started for the while when it does not
 * run. Only the program writes to standard output. Answers its exit code;
 * when it is interrupted everything is stopped first.
 */
export async function runWithDatabase(root, script, args) {
  sayOn(process.stderr);
  const signal = listenForSignals();
  let database = null;
  try {
    await ensureInstalled(root, signal);
    const dataDir = dataFolder(root);
    if (!given("DATABASE_URL")) database = await openDatabase({ dataDir, signal });
    const env = programEnvironment({
      dataDir,
      port: given("PORT") || "3000",
      databaseUrl: database?.url ?? given("DATABASE_URL"),
    });
    await migrate(root, { ...env, LOG_LEVEL: "warn" }, signal);
    return await runTypeScript(root, script, args, {
      env: { ...env, LOG_LEVEL: given("LOG_LEVEL") || "silent" },
      signal,
    });
  } catch (error) {
    if (signal.aborted) return signal.reason.exitCode;
    throw error;
  } finally {
    if (database?.started) await database.stop();
  }
}

/** Runs a program that needs no database. Answers its exit code. */
export async function runScript(root, script, args) {
  sayOn(process.stderr);
  await ensureInstalled(root);
  return runTypeScript(root, script, args, {});
}

async function runTypeScript(root, script, args, options) {
  const loader = path.join(root, "node_modules/tsx/dist/loader.mjs");
  const { code } = await runProgram(process.execPath, ["--import", loader, path.join(root, script), ...args], {
    cwd: root,
    live: true,
    ...options,
  });
  return code;
}

async function migrate(root, env, signal) {
  await ensureBundled(root, signal);
  const { code, output } = await runProgram(process.execPath, ["dist/migrate.mjs"], { cwd: root, env, signal });
  if (code !== 0) throw new Error(output.trim());
}
