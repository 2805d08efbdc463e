import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isDataFolderLocked, lockDataFolder } from "./data-lock.mjs";
import { isRunning, openDatabase } from "./embedded-postgres.mjs";
import { loadSecrets } from "./secrets.mjs";

let dataDir;
let database;

beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "bella-embedded-"));
  chmodSync(dataDir, 0o755);
});
afterAll(async () => {
  await database?.stop({ force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

async function query(text, url = database.url) {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(text).finally(() => client.end());
}
const dead = async (pid) => {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
};

test("the first start creates a database that only its password opens", async () => {
  database = await openDatabase({ dataDir });
  expect(database.started).toBe(true);
  const { rows } = await query(
    "select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding, lower('ÀÉ') as lower",
  );
  expect(rows).toEqual([{ fsync: "on", encoding: "UTF8", lower: "àé" }]);
  const wrong = new URL(database.url);
  wrong.password = "wrong";
  await expect(query("select 1", wrong.href)).rejects.toThrow(/password/);
  wrong.password = "";
  await expect(query("select 1", wrong.href)).rejects.toThrow();
});

test("whoever comes next uses the server that runs", async () => {
  const again = await openDatabase({ dataDir });
  expect(again).toMatchObject({ started: false, pid: database.pid, port: database.port });
});

test("what was committed is there after the server was killed, also when its pid now belongs to a stranger", async () => {
  await query("create table kept (n int); insert into kept values (1)");
  process.kill(database.pid, "SIGKILL");
  await dead(database.pid);
  const file = path.join(dataDir, "postgres/data/postmaster.pid");
  const stranger = spawn("sleep", ["60"]);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(stranger.pid)));
  database = await openDatabase({ dataDir });
  stranger.kill();
  expect(database.started).toBe(true);
  expect((await query("select n from kept")).rows).toEqual([{ n: 1 }]);
});

test("while a running Bella holds the folder nobody else stops her database", async () => {
  const lock = await lockDataFolder(dataDir, { pid: process.pid });
  const beside = await openDatabase({ dataDir });
  await beside.stop();
  expect(isRunning(database.pid)).toBe(true);
  lock.release();
});

test("a folder is held by one process and free as soon as that one is killed", async () => {
  const script = `import("${path.resolve("scripts/launcher/data-lock.mjs")}").then(async (m) => { await m.lockDataFolder(process.argv[1], {}); console.log("held"); setInterval(() => {}, 1000); })`;
  const holder = spawn(process.execPath, ["-e", script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  expect(await isDataFolderLocked(dataDir)).toBe(true);
  expect(await lockDataFolder(dataDir, {})).toBeNull();
  holder.kill("SIGKILL");
  await new Promise((resolve) => holder.once("exit", resolve));
  const lock = await lockDataFolder(dataDir, {});
  expect(lock).not.toBeNull();
  lock.release();
});

test("secrets are made once and readable by their owner only", () => {
  const secrets = loadSecrets(dataDir);
  expect(loadSecrets(dataDir)).toEqual(secrets);
  expect(secrets.AUTH_SECRET.length).toBeGreaterThan(32);
  expect(statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
});

test("a stop ends the server for good", async () => {
  await database.stop();
  expect(isRunning(database.pid)).toBe(false);
  expect(execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })).not.toContain(`${dataDir}/postgres/data`);
});
