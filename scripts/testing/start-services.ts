import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../launcher/embedded-postgres.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** A server on which test databases may be made; its database is not touched. */
    adminUrl: string;
    /** The migrated database that every test file gets a copy of. */
    template: string;
    redisUrl: string | null;
  }
}

/**
 * Once a run of the integration tests: a real Postgres (the embedded one in a temporary folder, or
 * TEST_DATABASE_URL), a migrated template in it, and a real Redis when redis-server is on the PATH.
 */
export default async function startServices(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "bella-test-"));
  // As root the database runs as another account, which must be able to enter.
  chmodSync(folder, 0o755);
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? null : await openDatabase({ dataDir: folder });
  const adminUrl = given ?? embedded?.url ?? "";
  const template = `bella_template_${process.pid}`;
  await inDatabase(adminUrl, `create database ${template}`);
  migrate(adminUrl, template);
  const redis = await startRedis(folder);
  project.provide("adminUrl", adminUrl);
  project.provide("template", template);
  project.provide("redisUrl", redis?.url ?? null);
  return async () => {
    redis?.child.kill();
    if (given) await inDatabase(adminUrl, `drop database if exists ${template} with (force)`);
    await embedded?.stop({ force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The real migration, in a process of its own, so that no pool of it lives on in the test runner. */
function migrate(adminUrl: string, database: string): void {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  execFileSync(process.execPath, ["--import", "tsx", "scripts/migrate.ts"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: url.href,
      AUTH_SECRET: "a-secret-for-tests-of-enough-length",
      LOG_LEVEL: "warn",
    },
  });
}

async function inDatabase(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function startRedis(folder: string): Promise<{ url: string; child: ChildProcess } | null> {
  const given = process.env.TEST_REDIS_URL;
  const port = await freePort();
  const child = spawn("redis-server", ["--port", String(port), "--save", "", "--dir", folder, "--bind", "127.0.0.1"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (given) {
    child.kill();
    return { url: given, child };
  }
  const ready = await new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", () => resolve(false));
    child.stdout.on("data", (data: Buffer) => data.includes("Ready to accept") && resolve(true));
  });
  return ready ? { url: `redis://127.0.0.1:${port}`, child } : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
