import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildBundles, ensureBuilt } from "./build.mjs";
import { findFreePort, isPortFree } from "./check-port.mjs";
import { lockDataFolder, readOwner } from "./data-lock.mjs";
import { dataFolder, given, programEnvironment, publicOrigin } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { keepDatabase } from "./keep-database.mjs";
import { runProgram } from "./run-program.mjs";
import { say } from "./say.mjs";
import { supervise } from "./supervise.mjs";

const STOP_MS = { web: 15_000, worker: 30_000 };
const READY_MS = 90_000;
const PATIENCE_MS = 10_000;

/** Everything from a bare checkout to a running Bella; returns when she is ready and ends the process when she is told to. */
export async function launch(root) {
  // A bad PORT is named together with every other bad variable, once the environment can be judged.
  const port = readPort() ?? 3000;
  const host = given("HOST") || "0.0.0.0";
  const dataDir = dataFolder(root);
  const stack = [];
  let stopping;
  const stop = (code) => {
    stopping ??= stopAll(stack).then(() => process.exit(code));
    return stopping;
  };
  listenForSignals(stop, stack);
  // `npm start | head -1`: a reader that has gone must not end the server at her next word.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  try {
    const lock = await takeDataFolder(dataDir);
    stack.push({ stop: () => lock.release() });
    if (readPort() !== null) await requirePort(port, host);
    await ensureInstalled(root);
    await buildBundles(root);
    await judgeEnvironment(root);
    const webFolder = await ensureBuilt(root);
    const env = await prepareEnvironment({ port, host, dataDir, stack });
    await migrate(root, env);
    await requirePort(port, host);
    await startPrograms({ root, webFolder, env, dataDir, stack });
    const url = publicOrigin(port);
    await untilReady(port, host, stack);
    lock.update({ url });
    if (!stopping) say(`Bella is ready at ${url} (data in ${dataDir})`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    await stop(1);
  }
}

function readPort() {
  const port = Number(given("PORT") || 3000);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : null;
}

/** The first signal stops everything in order; a second one does not wait for work in flight. */
function listenForSignals(stop, stack) {
  let told = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (told) for (const { kill } of stack) kill?.();
      told = true;
      void stop(0);
    });
  }
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
async function judgeEnvironment(root) {
  const stand_in = { DATABASE_URL: "postgres://bella@localhost/bella", AUTH_SECRET: "x".repeat(33) };
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim()));
  if (given.NEXTAUTH_SECRET) delete stand_in.AUTH_SECRET;
  const { code, output } = await runProgram(process.execPath, ["dist/check-env.mjs"], {
    cwd: root,
    env: { ...stand_in, ...given },
  });
  if (code !== 0) throw new Error(output.trim());
}

async function prepareEnvironment({ port, host, dataDir, stack }) {
  const database = given("DATABASE_URL") ? null : await keepDatabase(dataDir);
  if (database) stack.push(database);
  const workerPort = given("WORKER_PORT") || String(await findFreePort());
  return {
    ...programEnvironment({ dataDir, port, databaseUrl: database?.url ?? given("DATABASE_URL") }),
    NODE_ENV: "production",
    HOSTNAME: host,
    WORKER_PORT: workerPort,
    // What the worker writes must show at once on pages that the web process keeps.
    WEB_PEERS: given("WEB_PEERS") || `http://${loopbackOf(host)}:${port}`,
    METRICS_PEERS: given("METRICS_PEERS") || `http://127.0.0.1:${workerPort}/metrics.json`,
  };
}

async function migrate(root, env) {
  const { code, output } = await runProgram(process.execPath, ["dist/migrate.mjs"], {
    cwd: root,
    env: { ...env, LOG_LEVEL: "warn" },
  });
  if (code !== 0) throw new Error(output.trim());
}

async function startPrograms({ root, webFolder, env, dataDir, stack }) {
  const logFolder = path.join(dataDir, "logs");
  const onCrash = ({ name, code, signal, tail, pauseMs }) => {
    process.stderr.write(
      `The ${name} process ended (${signal ?? `code ${code}`}); it is started again in ${pauseMs / 1000} s. Its last lines:\n${tail}\n`,
    );
  };
  const common = { command: process.execPath, env, logFolder, onCrash };
  const worker = supervise({
    ...common,
    name: "worker",
    args: ["--enable-source-maps", path.join(root, "dist/worker.mjs")],
    cwd: root,
    env: { ...env, HOST: "127.0.0.1" },
  });
  const web = supervise({ ...common, name: "web", args: [path.join(webFolder, "server.js")], cwd: webFolder });
  stack.push({ together: true, name: "web", stop: () => web.stop(STOP_MS.web), kill: web.kill, tail: web.tail });
  stack.push({ together: true, name: "worker", stop: () => worker.stop(STOP_MS.worker), kill: worker.kill });
}

/**
 * Ready is what /api/health/ready says. When that one stays unhappy although the server lives (a configured
 * Redis that is away), Bella serves all the same, so she is announced with a word about it.
 */
async function untilReady(port, host, stack) {
  const address = loopbackOf(host);
  const started = Date.now();
  let last = "no answer";
  while (Date.now() - started < READY_MS) {
    const ready = await ask(`http://${address}:${port}/api/health/ready`);
    if (ready.ok) return;
    last = ready.text;
    if (Date.now() - started > PATIENCE_MS && (await ask(`http://${address}:${port}/api/health/live`)).ok) {
      process.stderr.write(`Not everything is well yet: ${last}\n`);
      return;
    }
    await sleep(50);
  }
  const web = stack.find(({ name }) => name === "web");
  throw new Error(`Bella did not become ready within ${READY_MS / 1000} s (${last}).\n${web?.tail() ?? ""}`);
}

function loopbackOf(host) {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

async function ask(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return { ok: response.ok, text: `status ${response.status}: ${(await response.text()).slice(0, 500)}` };
  } catch (error) {
    return { ok: false, text: error.cause?.code ?? error.message };
  }
}

/** Users of the database first, side by side; then the database; then the data folder is free. */
async function stopAll(stack) {
  await Promise.all(stack.filter(({ together }) => together).map(({ stop }) => stop()));
  for (const { stop, together } of [...stack].reverse()) if (!together) await stop();
}
