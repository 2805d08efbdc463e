import { execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "./check-port.mjs";
import { isDataFolderLocked } from "./data-lock.mjs";
import { postgresAccount, postgresHome, postgresPrograms } from "./postgres-files.mjs";
import { loadSecrets } from "./secrets.mjs";

const USER = "bella";
const LOG_LIMIT_BYTES = 20_000_000;

/**
 * Bella's database for this data folder: the embedded server that already runs on it, else one that is started
 * (and created at the very first start). Answers `{ url, pid, port, started, stop }`; `stop` does nothing while
 * a running Bella holds the folder, unless `force`.
 */
export async function openDatabase({ dataDir, port }) {
  const secrets = loadSecrets(dataDir);
  const home = postgresHome(dataDir);
  const data = path.join(home, "data");
  const live = await findLiveServer(data, secrets.POSTGRES_PASSWORD);
  const server = live ?? (await startServer({ home, data, password: secrets.POSTGRES_PASSWORD, port }));
  const stop = async ({ force = false } = {}) => {
    if (!force && (await isDataFolderLocked(dataDir))) return;
    await stopServer(server.pid);
  };
  return { ...server, url: urlOf(server.port, secrets.POSTGRES_PASSWORD, USER), started: !live, stop };
}

/** Whether the server with this pid still runs (a zombie does not). */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return process.platform !== "linux";
  }
}

async function startServer({ home, data, password, port }) {
  const programs = postgresPrograms(home);
  const account = postgresAccount(data);
  if (!existsSync(path.join(data, "PG_VERSION"))) createCluster({ home, data, programs, account, password });
  let lastError;
  // A postmaster that was killed leaves children that hold its shared memory for a moment; a port may be taken meanwhile.
  for (let attempt = 0; attempt < 8; attempt += 1) {
    try {
      return await startOnce({ home, data, programs, account, password, port: port ?? (await findFreePort()) });
    } catch (error) {
      lastError = error;
      await sleep(250 * 2 ** Math.min(attempt, 4));
    }
  }
  throw lastError;
}

/** initdb works in a folder of its own that is renamed when whole: a start that was killed halfway leaves no broken data. */
function createCluster({ home, data, programs, account, password }) {
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = path.join(home, `.password-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const options = ["--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${passwordFile}`, "--encoding=UTF8"];
    const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
    execFileSync(path.join(programs, "bin/initdb"), [`--pgdata=${draft}`, ...options, ...locale, "--no-instructions"], {
      cwd: home,
      env: cleanEnv(),
      stdio: ["ignore", "ignore", "pipe"],
      ...account,
    });
  } catch (error) {
    const reason = String(error.stderr || error.message).trim();
    const advice = /user does not exist/.test(reason)
      ? "\nPostgres wants its account to have a name: run Bella as an account of /etc/passwd, or set DATABASE_URL to a Postgres of your own."
      : "";
    throw new Error(`The database could not be created in ${home}: ${reason}${advice}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, data);
}

async function startOnce({ home, data, programs, account, password, port }) {
  dropStalePid(data);
  const log = path.join(home, "postgres.log");
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
  const logFile = openSync(log, "a");
  const logStart = statSync(log).size;
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "cluster_name=bella",
    "max_connections=100",
    "jit=off",
    "log_line_prefix=%m [%p] ",
  ];
  const child = spawn(
    namedProgram(home, programs),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {
      cwd: home,
      env: cleanEnv(),
      // A group of its own: Ctrl-C reaches the launcher alone, which stops the database after its users.
      detached: true,
      stdio: ["ignore", logFile, logFile],
      ...account,
    },
  );
  closeSync(logFile);
  child.unref();
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", () => resolve(readLogFrom(log, logStart)));
  });
  await untilReady(port, password, ended);
  return { pid: child.pid, port };
}

/** The server's last words; nothing when its folder has been removed since. */
function readLogFrom(log, start) {
  if (!existsSync(log)) return "";
  return readFileSync(log, "utf8").slice(start).trim().split("\n").slice(-6).join("\n");
}

async function untilReady(port, password, ended) {
  let failure;
  void ended.then((reason) => {
    failure = reason;
  });
  // Recovery after a crash may take a while; as long as the server lives it is given two minutes.
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; ) {
    if (failure !== undefined) throw new Error(`The embedded database did not start:\n${failure}`);
    if (await ensureDatabase(port, password)) return;
    await sleep(25);
  }
  throw new Error("The embedded database did not become ready within two minutes; see .bella/postgres/postgres.log.");
}

/** Connects and creates Bella's database when missing; false when the server is not ready or not ours. */
async function ensureDatabase(port, password) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: urlOf(port, password, "postgres"), connectionTimeoutMillis: 3000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [USER]);
    if (rowCount === 0) await client.query(`create database ${USER}`);
    return true;
  } catch (error) {
    return error.code === "42P04";
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function findLiveServer(data, password) {
  const known = readPidFile(data);
  if (!known || !isOurServer(known.pid, data)) return null;
  for (let attempt = 0; attempt < 40 && isRunning(known.pid); attempt += 1) {
    if (await ensureDatabase(known.port, password)) return known;
    await sleep(250);
  }
  return null;
}

/** Postgres trusts its pid file when any process has that pid; after a hard stop that may be a stranger. */
function dropStalePid(data) {
  const known = readPidFile(data);
  if (known && !isOurServer(known.pid, data)) rmSync(path.join(data, "postmaster.pid"), { force: true });
}

function readPidFile(data) {
  try {
    const [pid, , , port] = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    return Number(pid) > 0 ? { pid: Number(pid), port: Number(port) } : null;
  } catch {
    return null;
  }
}

function isOurServer(pid, data) {
  if (!isRunning(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

async function stopServer(pid) {
  // SIGINT is Postgres' fast shutdown: it ends sessions and writes everything down.
  for (const [signal, waitMs] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 5000],
  ]) {
    if (!isRunning(pid)) return;
    process.kill(pid, signal);
    for (const deadline = Date.now() + waitMs; Date.now() < deadline && isRunning(pid); ) await sleep(20);
  }
}

/** A link called bella-postgres, so that is what a process list shows. Postgres finds its files through the link's target. */
function namedProgram(home, programs) {
  const program = path.join(programs, "bin", process.platform === "win32" ? "postgres.exe" : "postgres");
  if (process.platform === "win32") return program;
  const link = path.join(home, "bella-postgres");
  rmSync(link, { force: true });
  symlinkSync(program, link);
  return link;
}

function urlOf(port, password, database) {
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Postgres reads PG* variables, and locale names the machine may lack. */
function cleanEnv() {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
}
