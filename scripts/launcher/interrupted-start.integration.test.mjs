import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findFreePort } from "./check-port.mjs";

/**
 * The launcher on a checkout of small stand-ins for npm, the build, the migration and the programs, each of which
 * hangs when it is told to; the database is the real one.
 */
const HANG = (name) => `if (process.env.HANG === "${name}") {
  require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", process.env.MARK], { stdio: "ignore" });
  process.on("SIGTERM", () => process.exit(1));
  require("node:fs").writeFileSync(process.env.MARK, "");
  setInterval(() => {}, 1000);
}`;
const NEXT = `${HANG("build")} else {
  const { mkdirSync, writeFileSync } = require("node:fs");
  mkdirSync(".next/standalone", { recursive: true });
  mkdirSync(".next/static", { recursive: true });
  writeFileSync(".next/standalone/server.js", "");
}`;
const WEB = `import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
process.on("SIGTERM", () => process.exit(0));
if (process.env.HANG === "web") writeFileSync(process.env.MARK, "");
createServer((_, response) => response.writeHead(process.env.HANG === "web" ? 503 : 200).end("{}")).listen(Number(process.env.PORT));`;
const FILES = {
  "npm.js": HANG("install"),
  "node_modules/next/dist/bin/next": NEXT,
  "scripts/check-env.ts": "",
  "scripts/migrate.ts": `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
${HANG("migrate")}`,
  "worker/main.ts": "setInterval(() => {}, 1000);",
  "worker/serve-web.ts": WEB,
};

let root;
let mark;
let launcher;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "bella-start-"));
  chmodSync(root, 0o755);
  mark = path.join(root, "hangs");
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  writeFileSync(path.join(root, "package.json"), "{}");
  writeFileSync(path.join(root, "package-lock.json"), '{"packages":{}}');
});
afterEach(() => {
  launcher?.child.kill("SIGKILL");
  for (const pid of processesIn(root)) process.kill(pid, "SIGKILL");
  rmSync(mark, { force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Pids of all processes that work in the folder or name it. */
function processesIn(folder) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return (
          words !== "" && (words.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(realpathSync(folder)))
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function start(hang) {
  const code = `process.chdir(${JSON.stringify(root)}); import(${JSON.stringify(path.resolve("scripts/launcher/launch.mjs"))}).then((m) => m.launch(${JSON.stringify(root)}))`;
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ["-e", code], {
    env: {
      PATH,
      HOME,
      HANG: hang,
      MARK: mark,
      PORT: String(await findFreePort()),
      HOST: "127.0.0.1",
      npm_execpath: path.join(root, "npm.js"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const words = { text: "" };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (words.text += data));
  const ended = new Promise((resolve) => child.once("close", (exit, signal) => resolve(exit ?? signal)));
  launcher = { child, words, ended };
  return launcher;
}

/** Asks again until it is so. */
async function until(isSo) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}
const home = () => path.join(root, ".bella/postgres");
const MOMENTS = {
  install: () => existsSync(mark),
  build: () => existsSync(mark),
  initdb: () => existsSync(home()) && readdirSync(home()).some((name) => name.startsWith("data.new")),
  postmaster: () => existsSync(path.join(home(), "data/postmaster.pid")),
  migrate: () => existsSync(mark),
  web: () => existsSync(mark),
};

test.runIf(process.platform === "linux").each([
  ["install", "SIGTERM", 143],
  ["build", "SIGINT", 130],
  ["initdb", "SIGINT", 130],
  ["postmaster", "SIGTERM", 143],
  ["migrate", "SIGHUP", 129],
  ["web", "SIGTERM", 143],
])(
  "a start that is interrupted during %s by %s says so, ends with its code and leaves no process",
  async (moment, signal, code) => {
    if (moment !== "install") writeFileSync(path.join(root, "node_modules/.package-lock.json"), '{"packages":{}}');
    const { child, words, ended } = await start(moment);
    await until(() => MOMENTS[moment]() || child.exitCode !== null);
    child.kill(signal);
    expect(await ended, words.text).toBe(code);
    expect(words.text).toContain(`Interrupted by ${signal}`);
    expect(processesIn(root)).toEqual([]);
  },
  120_000,
);

test.runIf(process.platform === "linux")(
  "a start after interrupted and killed ones works, and its end is no failure",
  async () => {
    rmSync(path.join(root, ".bella"), { recursive: true, force: true });
    for (const [moment, signal] of [
      ["initdb", "SIGKILL"],
      ["postmaster", "SIGKILL"],
      ["migrate", "SIGKILL"],
    ]) {
      const { child, ended } = await start(moment);
      await until(() => MOMENTS[moment]() || child.exitCode !== null);
      child.kill(signal);
      await ended;
      rmSync(mark, { force: true });
    }
    const { child, words, ended } = await start("");
    await until(() => words.text.includes("Bella is ready") || child.exitCode !== null);
    child.kill("SIGTERM");
    expect(await ended, words.text).toBe(0);
    expect(readdirSync(home()).filter((name) => /new|password/.test(name))).toEqual([]);
  },
  180_000,
);
