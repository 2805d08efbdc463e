import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runProgram } from "./run-program.mjs";
import { withProgress } from "./say.mjs";

/** Installs what package-lock.json names when node_modules does not hold it. Throws with advice when npm cannot. When `signal` aborts, npm is ended. */
export async function ensureInstalled(root, signal) {
  if (isInstalled(root)) return;
  // devDependencies build Bella, so they are wanted under NODE_ENV=production too.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const { code, output } = await withProgress("Installing packages (npm ci)", () =>
    runProgram(npm[0], [...npm.slice(1), ...args], { cwd: root, env: npmEnv(), signal }),
  );
  if (code === 0) return;
  const offline = /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|network|ECONNRESET/i.test(output);
  const advice = offline
    ? "The package registry cannot be reached. Connect to the network (or set the npm `registry` or `proxy`), then run npm start again."
    : "Run `npm ci` by hand to see more, then npm start again.";
  throw new Error(`npm ci failed (exit code ${code}).\n${output.trim().split("\n").slice(-12).join("\n")}\n${advice}`);
}

/** Whether every package of the lock that this platform needs is there in the locked version. npm writes its own list last, so a killed install does not count. */
export function isInstalled(root) {
  const list = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const there = JSON.parse(readFileSync(list, "utf8")).packages;
  return Object.entries(wanted).every(([folder, { version, optional, link }]) => {
    if (folder === "" || link) return true;
    return there[folder]?.version === version || (optional && !there[folder]);
  });
}

/** npm's own variables of the running script (a production or omit setting among them) must not steer the install. */
function npmEnv() {
  const env = { ...process.env, NODE_ENV: "development" };
  for (const name of Object.keys(env)) {
    if (
      /^npm_(lifecycle|package|node|command)/.test(name) ||
      /^npm_config_(omit|production|only|include|global|dry_run|ignore_scripts)$/i.test(name)
    )
      delete env[name];
  }
  return env;
}
