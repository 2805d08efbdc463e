import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "./check-port.mjs";
import { cleanEnv, createCluster } from "./create-cluster.mjs";
import { isDataFolderLocked } from "./data-lock.mjs";
import { postgresAccount, postgresHome, postgresPrograms } from "./postgres-files.mjs";
import { loadSecrets } from "./secrets.mjs";

const USER = "bella";
const LOG_LIMIT_BYTES = 20_000_000;

/**
 * Bella's database for this data folder: the embedded server that already runs on it, else one that is started
 * (and created at the very first start). Answers `{ url, pid, port, started, stop }`; `stop` does nothing while
 * a running Bella holds the folder, unless `force`. When `signal` aborts, a server that is being created or started is
 * stopped before the promise rejects.
 */
export async function openDatabase({ dataDir, port, signal }) {
  const secrets = loadSecrets(dataDir);
  const home = postgresHome(dataDir);
  const data = path.join(home, "data");
  const password = secrets.POSTGRES_PASSWORD;
  const live = await findLiveServer(data, password, signal);
  const server = live ?? (await startServer({ home, data, password, port, signal }));
  const stop = async ({ force = false } = {}) => {
    if (!force && (await isDataFolderLocked(dataDir))) return;
    await stopServer(server.pid);
  };
  return { ...server, url: urlOf(server.port, password, USER), started: !live, stop };
}

/** Stops whatever embedded server runs on this data folder. */
export async function stopDatabase(dataDir) {
  const data = path.join(dataDir, "postgres/data");
  const known = readPidFile(data);
  if (known && isOurServer(known.pid, data)) await stopServer(known.pid);
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

async function startServer({ home, data, password, port, signal }) {
  const programs = postgresPrograms(home);
  const account = postgresAccount(data);
  if (!existsSync(path.join(data, "PG_VERSION")))
    await createCluster({ home, data, programs, account, user: USER, password, signal });
  // A postmaster that was killed leaves children that hold its shared memory for a moment; a port may be taken meanwhile.
  for (let attempt = 0; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await startOnce({ home, data, programs, account, password, port: port ?? (await findFreePort()), signal });
    } catch (error) {
      if (!error.mayPass || attempt === 7) throw error;
    }
    await sleep(250 * 2 ** Math.min(attempt, 4), undefined, { signal });
    // Another start that was killed may have begun one that shows itself only now.
    const late = await findLiveServer(data, password, signal);
    if (late) return late;
  }
}

async function startOnce({ home, data, programs, account, password, port, signal }) {
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
  try {
    await untilReady(port, password, ended, signal);
  } catch (error) {
    if (child.pid) await stopServer(child.pid);
    throw error;
  }
  return { pid: child.pid, port };
}

/** The server's last words; nothing when its folder has been removed since. */
function readLogFrom(log, start) {
  if (!existsSync(log)) return "";
  return readFileSync(log, "utf8").slice(start).trim().split("\n").slice(-6).join("\n");
}

async function untilReady(port, password, ended, signal) {
  let failure;
  void ended.then((reason) => {
    failure = reason;
  });
  // Recovery after a crash may take a while; as long as the server lives it is given two minutes.
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; ) {
    if (failure !== undefined)
      throw Object.assign(new Error(`The embedded database did not start:\n${failure}`), { mayPass: true });
    if (await ensureDatabase(port, password)) return;
    await sleep(25, undefined, { signal });
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

async function findLiveServer(data, password, signal) {
  const known = readPidFile(data);
  if (!known || !isOurServer(known.pid, data)) return null;
  for (let attempt = 0; attempt < 40 && isRunning(known.pid); attempt += 1) {
    if (await ensureDatabase(known.port, password)) return known;
    await sleep(250, undefined, { signal });
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
