import path from "node:path";
import { ensureBuilt, ensureBundled, hashSources } from "./build.mjs";
import { findFreePort, isPortFree } from "./check-port.mjs";
import { lockDataFolder, readOwner } from "./data-lock.mjs";
import { dataFolder, given, programEnvironment, publicOrigin } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { listenForSignals } from "./interrupt.mjs";
import { keepDatabase } from "./keep-database.mjs";
import { listPrograms } from "./list-programs.mjs";
import { runProgram } from "./run-program.mjs";
import { say } from "./say.mjs";
import { supervise } from "./supervise.mjs";
import { waitUntilReady } from "./wait-until-ready.mjs";
import { WORKER_FLAGS } from "./worker-flags.mjs";

const STOP_MS = { web: 15_000, worker: 30_000 };

/** Everything from a bare checkout to a running Bella; returns when she is ready and ends the process when she is told to. */
export async function launch(root) {
  const stack = [];
  // A second signal does not wait for work in flight.
  const interrupt = listenForSignals(() => stack.forEach(({ kill }) => void kill?.()));
  // `npm start | head -1`: a reader that has gone must not end the server at her next word.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const end = (code) =>
    stopAll(stack)
      .catch((error) => {
        process.stderr.write(`Not everything could be stopped: ${error.message}\n`);
        return 1;
      })
      .then((failed) => process.exit(failed ?? code));
  try {
    await start({ root, stack, interrupt });
    // Between this check and the listener nothing else can run.
    interrupt.throwIfAborted();
    interrupt.addEventListener("abort", () => void end(0));
  } catch (error) {
    const { signal, exitCode } = interrupt.reason ?? {};
    const line = signal
      ? `Interrupted by ${signal} before Bella was ready; what was started is stopped.`
      : error.message;
    process.stderr.write(`${line}\n`);
    await end(exitCode ?? 1);
  }
}

/** What is started goes to `stack`, so that it can be stopped at any moment; every wait ends when `interrupt` aborts. */
async function start({ root, stack, interrupt }) {
  // A bad PORT or HOST is named together with every other bad variable, once the environment can be judged.
  const port = readPort() ?? 3000;
  const host = given("HOST") || "0.0.0.0";
  const dataDir = dataFolder(root);
  const lock = await takeDataFolder(dataDir);
  stack.push({ stop: () => lock.release() });
  if (readPort() !== null) await requireUnused(port, host);
  await ensureInstalled(root, interrupt);
  const sources = hashSources(root);
  await ensureBundled(root, interrupt, sources);
  await judgeEnvironment(root, interrupt);
  await requirePort(port, host);
  const webFolder = await ensureBuilt(root, interrupt, sources);
  const env = await prepareEnvironment({ port, host, dataDir, stack, interrupt });
  await migrate(root, env, interrupt);
  await requirePort(port, host);
  interrupt.throwIfAborted();
  const programs = startPrograms({ root, webFolder, env, dataDir, stack });
  const total = (measure) => programs.map(measure).reduce((sum, one) => sum + one, 0);
  const word = await waitUntilReady(`http://${loopbackOf(host)}:${port}`, {
    signal: interrupt,
    cpuMs: () => total((program) => program.cpuMs()),
    crashes: () => total((program) => program.crashes()),
    logFolder: logFolderOf(dataDir),
  });
  const url = publicOrigin(port);
  lock.update({ url });
  if (word) process.stderr.write(`${word}\n`);
  say(`Bella is ready at ${url} (data in ${dataDir})`);
  if (programs.length === 1)
    say("DRAIN_MODE=serverless: no worker runs. Let a cron call POST /api/jobs/drain every minute, with CRON_SECRET.");
}

function readPort() {
  const text = given("PORT") || "3000";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

async function takeDataFolder(dataDir) {
  const owner = { pid: process.pid, startedAt: new Date().toISOString() };
  const lock = await lockDataFolder(dataDir, owner).catch((error) => {
    throw new Error(`The data folder ${dataDir} cannot be used: ${error.message}. Give another with BELLA_DATA_DIR.`);
  });
  if (lock) return lock;
  const other = readOwner(dataDir);
  const where = other?.url ? ` at ${other.url}` : "";
  throw new Error(
    `Bella is already running on this data${where} (process ${other?.pid ?? "unknown"}, data in ${dataDir}).\nStop her first, or give this start a data folder of its own: BELLA_DATA_DIR=/another/folder PORT=3001 npm start`,
  );
}

/** Says early, before anything is installed or built, that somebody else listens there. */
async function requireUnused(port, host) {
  const { problem } = await isPortFree(port, host);
  if (problem === "EADDRINUSE") await requirePort(port, host);
}

async function requirePort(port, host) {
  const { free, problem } = await isPortFree(port, host);
  if (free) return;
  if (problem === "EADDRINUSE")
    throw new Error(
      `Port ${port} is in use by another program. Choose a free one with PORT, for example: PORT=${port + 1} npm start`,
    );
  throw new Error(`Bella cannot listen on ${host}:${port} (${problem}). Choose another with PORT and HOST.`);
}

/** All complaints about the environment at once, in the environment module's own words. */
async function judgeEnvironment(root, signal) {
  const stand_in = { DATABASE_URL: "postgres://bella@localhost/bella", AUTH_SECRET: "x".repeat(33) };
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim()));
  if (given.NEXTAUTH_SECRET) delete stand_in.AUTH_SECRET;
  const { code, output } = await runProgram(process.execPath, ["dist/check-env.mjs"], {
    cwd: root,
    env: { ...stand_in, ...given },
    signal,
  });
  if (code !== 0) throw new Error(output.trim());
}

async function prepareEnvironment({ port, host, dataDir, stack, interrupt }) {
  const database = given("DATABASE_URL") ? null : keepDatabase(dataDir, interrupt);
  if (database) stack.push(database);
  const { url } = (await database?.opened) ?? { url: given("DATABASE_URL") };
  const workerPort = given("WORKER_PORT") || String(await findFreePort());
  const ownMetrics =
    Number(workerPort) > 0 && listPrograms(given("DRAIN_MODE")).includes("worker")
      ? `http://127.0.0.1:${workerPort}/metrics.json`
      : "";
  return {
    ...programEnvironment({ dataDir, port, databaseUrl: url }),
    NODE_ENV: "production",
    HOSTNAME: host,
    WORKER_PORT: workerPort,
    // What the worker writes must show at once on pages that the web process keeps.
    WEB_PEERS: given("WEB_PEERS") || `http://${loopbackOf(host)}:${port}`,
    METRICS_PEERS: given("METRICS_PEERS") || ownMetrics,
  };
}

async function migrate(root, env, signal) {
  const { code, output } = await runProgram(process.execPath, ["dist/migrate.mjs"], {
    cwd: root,
    env: { ...env, LOG_LEVEL: "warn" },
    signal,
  });
  if (code !== 0) throw new Error(output.trim());
}

function startPrograms({ root, webFolder, env, dataDir, stack }) {
  const logFolder = logFolderOf(dataDir);
  const onCrash = ({ name, code, signal, complaint, log, pauseMs }) => {
    const why = complaint === "" ? "" : `: ${complaint}`;
    process.stderr.write(
      `The ${name} process ended (${signal ?? `code ${code}`})${why}\nIt is started again in ${pauseMs / 1000} s; what it said is in ${log}.\n`,
    );
  };
  const common = { command: process.execPath, env, logFolder, onCrash };
  const settings = {
    worker: {
      args: [...WORKER_FLAGS, path.join(root, "dist/worker.mjs")],
      cwd: root,
      env: { ...env, HOST: "127.0.0.1" },
    },
    web: { args: [path.join(webFolder, "server.js")], cwd: webFolder },
  };
  return listPrograms(given("DRAIN_MODE")).map((name) => {
    const program = supervise({ ...common, ...settings[name], name });
    stack.push({ together: true, stop: () => program.stop(STOP_MS[name]), kill: program.kill });
    return program;
  });
}

const logFolderOf = (dataDir) => path.join(dataDir, "logs");

function loopbackOf(host) {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/** Users of the database first, side by side; then the database; then the data folder is free. */
async function stopAll(stack) {
  await Promise.all(stack.filter(({ together }) => together).map(({ stop }) => stop()));
  for (const { stop, together } of [...stack].reverse()) if (!together) await stop();
}
