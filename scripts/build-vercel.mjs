import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBundled } from "./launcher/build.mjs";
import { runProgram } from "./launcher/run-program.mjs";

/** Vercel's build: the database is brought up to date (production only: a preview must not touch it), then Next builds. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const steps = [["node_modules/next/dist/bin/next", "build"]];
if (process.env.VERCEL_ENV === "production") {
  await ensureBundled(root);
  steps.unshift(["dist/migrate.mjs"]);
}
for (const step of steps) {
  const { code } = await runProgram(process.execPath, step, { cwd: root, env: process.env, live: true });
  if (code !== 0) process.exit(code);
}
