import path from "node:path";
import { buildBundles } from "./build.mjs";
import { openDatabase } from "./embedded-postgres.mjs";
import { dataFolder, given, programEnvironment } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { runProgram } from "./run-program.mjs";
import { sayOn } from "./say.mjs";

/**
 * Runs one of Bella's TypeScript programs from the command line, beside a running server or without one: on
 * DATABASE_URL, else on the data folder's embedded database, which is started for the while when it does not
 * run. Only the program writes to standard output. Answers its exit code.
 */
export async function runWithDatabase(root, script, args) {
  sayOn(process.stderr);
  await ensureInstalled(root);
  const dataDir = dataFolder(root);
  const database = given("DATABASE_URL") ? null : await openDatabase({ dataDir });
  try {
    const env = programEnvironment({
      dataDir,
      port: given("PORT") || "3000",
      databaseUrl: database?.url ?? given("DATABASE_URL"),
    });
    await migrate(root, { ...env, LOG_LEVEL: "warn" });
    return await runScript(root, script, args, { ...env, LOG_LEVEL: given("LOG_LEVEL") || "silent" });
  } finally {
    if (database?.started) await database.stop();
  }
}

/** Runs a program that needs no database. Answers its exit code. */
export async function runScript(root, script, args, env = process.env) {
  sayOn(process.stderr);
  await ensureInstalled(root);
  const loader = path.join(root, "node_modules/tsx/dist/loader.mjs");
  const { code } = await runProgram(process.execPath, ["--import", loader, path.join(root, script), ...args], {
    cwd: root,
    env,
    live: true,
  });
  return code;
}

async function migrate(root, env) {
  await buildBundles(root);
  const { code, output } = await runProgram(process.execPath, ["dist/migrate.mjs"], { cwd: root, env });
  if (code !== 0) throw new Error(output.trim());
}
