import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { ensureBuilt } from "../launcher/build.mjs";
import { findFreePort } from "../launcher/check-port.mjs";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { WORKER_FLAGS } from "../launcher/worker-flags.mjs";
import { startNginx, untilOk } from "./start-nginx";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SECRET = "a-secret-for-tests-of-enough-length";

export interface FleetOptions {
  /** Web processes. */
  webs: number;
  redis?: boolean;
  worker?: boolean;
  nginx?: boolean;
  /** More of the environment of every process. */
  env?: Record<string, string>;
}

export interface Fleet {
  databaseUrl: string;
  /** Origins of the web processes. */
  webs: readonly string[];
  /** The origin of nginx; "" without. */
  edge: string;
  /** An owner's API key. */
  key: string;
  query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  killWeb: (index: number) => Promise<void>;
  startWeb: (index: number) => Promise<void>;
  pauseRedis: () => void;
  resumeRedis: () => void;
  stop: () => Promise<void>;
}

/** Whether a program can be run here. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
}

/** Their workers end only when they are asked to. */
const NGINX = new Set(["nginx", "files"]);

/** Processes by name, all with the same environment. */
export function keepProcesses(env: NodeJS.ProcessEnv) {
  const children = new Map<string, ChildProcess>();
  const kill = async (name: string, signal: NodeJS.Signals) => {
    const child = children.get(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGCONT");
    child.kill(signal);
    await ended;
  };
  return {
    run(name: string, command: string, args: string[], cwd = ROOT, more: Record<string, string> = {}) {
      const child = spawn(command, args, { cwd, env: { ...env, ...more }, stdio: ["ignore", "ignore", "inherit"] });
      children.set(name, child);
    },
    kill,
    signal: (name: string, signal: NodeJS.Signals) => void children.get(name)?.kill(signal),
    async killAll() {
      for (const name of [...children.keys()].reverse()) await kill(name, NGINX.has(name) ? "SIGTERM" : "SIGKILL");
    },
  };
}

async function choosePorts({ webs, redis, nginx }: FleetOptions) {
  const ports = await Promise.all(Array.from({ length: webs }, findFreePort));
  const edge = nginx ? await findFreePort() : 0;
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  return {
    webs: ports,
    origins,
    edge,
    redis: redis ? await findFreePort() : 0,
    publicOrigin: nginx ? `http://127.0.0.1:${edge}` : (origins[0] ?? ""),
  };
}
type Ports = Awaited<ReturnType<typeof choosePorts>>;

function environment(ports: Ports, databaseUrl: string, folder: string, more: Record<string, string>) {
  return {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    LOG_LEVEL: "warn",
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: SECRET,
    NEXTAUTH_SECRET: SECRET,
    CRON_SECRET: SECRET,
    APP_URL: ports.publicOrigin,
    NEXTAUTH_URL: ports.publicOrigin,
    BELLA_DATA_DIR: folder,
    TRUSTED_PROXY_HOPS: "0",
    ...(ports.redis ? { REDIS_URL: `redis://127.0.0.1:${ports.redis}` } : { WEB_PEERS: ports.origins.join(",") }),
    ...more,
  } satisfies NodeJS.ProcessEnv;
}

/**
 * Real processes of the production build beside each other, on free ports with a database of their own: web servers,
 * a worker, Redis, and the nginx of deploy/nginx in front of all of them.
 */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const folder = mkdtempSync(path.join(tmpdir(), "bella-fleet-"));
  chmodSync(folder, 0o755);
  const webFolder = await ensureBuilt(ROOT);
  const database = await openDatabase({ dataDir: path.join(folder, "data") });
  const ports = await choosePorts(options);
  const env = environment(ports, database.url, folder, options.env ?? {});
  const processes = keepProcesses(env);
  const startWeb = async (index: number) => {
    const more = { PORT: String(ports.webs[index]), HOSTNAME: "127.0.0.1" };
    processes.run(`web${index}`, process.execPath, ["server.js"], webFolder, more);
    await untilOk(`${ports.origins[index]}/api/health/live`);
  };
  const stop = async () => {
    await processes.killAll();
    await database.stop({ force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // Not in sync: a socket that the other side closes meanwhile must be noticed.
    const program = async (args: string[], more = {}) =>
      (await promisify(execFile)(process.execPath, args, { cwd: ROOT, env: { ...env, ...more } })).stdout.trim();
    await program(["dist/migrate.mjs"]);
    if (ports.redis)
      processes.run(
        "redis",
        "redis-server",
        ["--port", String(ports.redis), "--save", "", "--bind", "127.0.0.1"],
        folder,
      );
    await Promise.all(ports.webs.map((_, index) => startWeb(index)));
    if (options.worker) processes.run("worker", process.execPath, [...WORKER_FLAGS, "dist/worker.mjs"]);
    if (ports.edge) await startNginx({ folder, port: ports.edge, upstreams: ports.webs, run: processes.run });
    const loader = path.join(ROOT, "node_modules/tsx/dist/loader.mjs");
    return {
      databaseUrl: database.url,
      webs: ports.origins,
      edge: ports.edge ? ports.publicOrigin : "",
      key: await program(["--import", loader, "scripts/api-key.ts", "owner@example.com"], { LOG_LEVEL: "silent" }),
      query: (text, values = []) => query(database.url, text, values),
      killWeb: (index) => processes.kill(`web${index}`, "SIGKILL"),
      startWeb,
      pauseRedis: () => processes.signal("redis", "SIGSTOP"),
      resumeRedis: () => processes.signal("redis", "SIGCONT"),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function query(url: string, text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query(text, values)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}
