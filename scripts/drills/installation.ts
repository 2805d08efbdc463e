import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Pool } from "pg";
import { ensureBuilt, ensureBundled } from "../launcher/build.mjs";
import { findFreePort } from "../launcher/check-port.mjs";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { programEnvironment } from "../launcher/environment.mjs";
import { WORKER_FLAGS } from "../launcher/worker-flags.mjs";
import { putAwayAtExit, until } from "./drill";

const ROOT = process.cwd();

/** A program of Bella as an orchestrator runs it: started, watched, started again when a drill says so. */
export interface Program {
  child: ChildProcess;
  log: string;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/**
 * A whole installation of its own: embedded Postgres, the built web server, as many workers as wanted, each a real
 * process on loopback with a data folder in /tmp.
 */
export class Installation {
  private readonly programs = new Set<Program>();
  private started = 0;
  private readonly forget = putAwayAtExit(() => this.close());

  private constructor(
    readonly folder: string,
    readonly url: string,
    readonly key: string,
    readonly db: Pool,
    private readonly env: NodeJS.ProcessEnv,
    private readonly webFolder: string,
    private postgres: { pid: number; port: number },
  ) {}

  static async open(extra: Record<string, string> = {}): Promise<Installation> {
    await ensureBundled(ROOT);
    const webFolder = await ensureBuilt(ROOT);
    const folder = mkdtempSync(path.join(tmpdir(), "bella-drill-"));
    // As root the database runs as another account, which must be able to enter.
    chmodSync(folder, 0o755);
    const database = await openDatabase({ dataDir: folder });
    try {
      return await Installation.prepare(folder, webFolder, database, extra);
    } catch (error) {
      await database.stop({ force: true });
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private static async prepare(
    folder: string,
    webFolder: string,
    database: { url: string; pid: number; port: number },
    extra: Record<string, string>,
  ): Promise<Installation> {
    const port = await findFreePort();
    const env: NodeJS.ProcessEnv = {
      ...programEnvironment({ dataDir: folder, port, databaseUrl: database.url }),
      NODE_ENV: "production",
      HOSTNAME: "127.0.0.1",
      REDIS_URL: "",
      OPENAI_API_KEY: "",
      ...extra,
    };
    execFileSync(process.execPath, ["dist/migrate.mjs"], { env: { ...env, LOG_LEVEL: "warn" }, stdio: "inherit" });
    const db = new Pool({ connectionString: database.url, max: 2 });
    // The drills end these connections themselves.
    db.on("error", () => undefined);
    return new Installation(
      folder,
      `http://127.0.0.1:${port}`,
      createKey("drill@example.com", env),
      db,
      env,
      webFolder,
      database,
    );
  }

  startWorker(): Program {
    return this.start("worker", [...WORKER_FLAGS, path.join(ROOT, "dist/worker.mjs")], ROOT, { WORKER_PORT: "0" });
  }

  async startWeb(): Promise<Program> {
    const web = this.start("web", [path.join(this.webFolder, "server.js")], this.webFolder);
    await until("the web server is ready", () => this.isReady(), 60_000);
    return web;
  }

  async isReady(): Promise<boolean> {
    return (await fetch(`${this.url}/api/health/ready`, { signal: AbortSignal.timeout(5000) })).ok;
  }

  /** The API key of another person, with a workspace of their own. */
  createKey(email: string): string {
    return createKey(email, this.env);
  }

  /** A request with the installation's API key. */
  request(route: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${route}`, {
      ...init,
      headers: { authorization: `Bearer ${this.key}`, ...(init.headers as Record<string, string> | undefined) },
    });
  }

  async kill(program: Program, signal: NodeJS.Signals = "SIGKILL") {
    program.child.kill(signal);
    const end = await program.exited;
    this.programs.delete(program);
    return end;
  }

  /** Programs that ended although nobody told them to. */
  countCrashed(): number {
    return [...this.programs].filter(({ child }) => child.exitCode !== null || child.signalCode !== null).length;
  }

  /** Stops Postgres as an administrator (SIGINT) or as a power cut (SIGKILL) and starts it again on the same port. */
  async restartPostgres(signal: "SIGINT" | "SIGKILL"): Promise<void> {
    process.kill(this.postgres.pid, signal);
    const { isRunning } = await import("../launcher/embedded-postgres.mjs");
    await until("Postgres is down", async () => !isRunning(this.postgres.pid), 60_000);
    this.postgres = await openDatabase({ dataDir: this.folder, port: this.postgres.port });
  }

  async close(): Promise<void> {
    this.forget();
    for (const program of this.programs) {
      program.child.kill("SIGCONT");
      await this.kill(program);
    }
    await this.db.end();
    await (await openDatabase({ dataDir: this.folder, port: this.postgres.port })).stop({ force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }

  private start(name: string, args: string[], cwd: string, extra: Record<string, string> = {}): Program {
    this.started += 1;
    const log = path.join(this.folder, `${name}-${this.started}.log`);
    const output = openSync(log, "a");
    const child = spawn(process.execPath, ["--enable-source-maps", ...args], {
      cwd,
      env: { ...this.env, ...extra },
      stdio: ["ignore", output, output],
    });
    closeSync(output);
    const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
      child.once("close", (code, signal) => resolve({ code, signal }));
    });
    const program = { child, log, exited };
    this.programs.add(program);
    return program;
  }
}

const createKey = (email: string, env: NodeJS.ProcessEnv) =>
  execFileSync(process.execPath, ["scripts/run.mjs", "api-key", email], { env, encoding: "utf8" }).trim();

/** How often a message stands in a program's log. */
export function countInLog(program: Program, message: string): number {
  return readFileSync(program.log, "utf8").split(message).length - 1;
}
