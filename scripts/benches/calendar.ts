import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { type BenchResult, percentile, round, timed } from "./measure";

const RUNS = 20;
const READS = 100;
const PORT = 3917;
const BASE = `http://localhost:${PORT}`;

/** One 366-day calendar by the built-in writer, HTTP POST to stored, beside a COPY of the very same rows in the same run. */
export async function run(): Promise<BenchResult> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "bella-bench-"));
  const server = await startServer(dataDir);
  try {
    const key = execFileSync(process.execPath, ["scripts/api-key.mjs", "bench@example.com"], {
      env: { ...process.env, BELLA_DATA_DIR: dataDir },
      encoding: "utf8",
    }).trim();
    return await measure(key, dataDir);
  } finally {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function startServer(dataDir: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(PORT), BELLA_DATA_DIR: dataDir },
  });
  for (;;) {
    if (server.exitCode !== null) throw new Error("the server did not start");
    if (
      await fetch(`${BASE}/api/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return server;
    await sleep(200);
  }
}

async function measure(key: string, dataDir: string): Promise<BenchResult> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", prefer: "wait=20" };
  const towns = ["Leeds", "Toronto", "Sydney", "Dublin", "Auckland"];
  const cold: number[] = [];
  let calendar = { id: "", postCount: 0, status: "" };
  for (let i = 0; i < RUNS; i++) {
    // Another business each time, so that nothing is served from what an earlier run stored.
    const business = { name: `Bench ${i}`, niche: "bakery", city: towns[i % towns.length] };
    const body = JSON.stringify({ business, days: 366, startDate: "2027-01-01", writer: "builtin" });
    const { ms, value } = await timed(async () =>
      (await fetch(`${BASE}/api/v1/calendars`, { method: "POST", headers, body })).json(),
    );
    calendar = value as typeof calendar;
    if (calendar.status !== "succeeded") throw new Error(`the calendar ended as ${calendar.status}`);
    cold.push(ms);
  }
  const reads: number[] = [];
  for (let i = 0; i < READS; i++) {
    const { ms } = await timed(async () =>
      (await fetch(`${BASE}/api/v1/calendars/${calendar.id}/posts?limit=500`, { headers })).text(),
    );
    reads.push(ms);
  }
  const copyMs = await timeCopy(calendar.id, dataDir);
  return {
    runs: RUNS,
    posts: calendar.postCount,
    coldP50Ms: round(percentile(cold, 50)),
    coldP95Ms: round(percentile(cold, 95)),
    barColdP95Ms: 1000,
    readP50Ms: round(percentile(reads, 50)),
    readP95Ms: round(percentile(reads, 95)),
    barReadMs: 50,
    copySameRowsMs: round(copyMs),
    coldP50OverCopy: round(percentile(cold, 50) / copyMs),
  };
}

/** Milliseconds that Postgres needs to COPY the calendar's rows into a table with the same indexes. */
async function timeCopy(calendarId: string, dataDir: string): Promise<number> {
  const { url } = await openDatabase({ dataDir });
  const client = new Client({ connectionString: url });
  await client.connect();
  const folder = mkdtempSync(path.join(tmpdir(), "bella-copy-"));
  chmodSync(folder, 0o777);
  const file = path.join(folder, "posts.copy");
  try {
    await client.query(`copy (select * from posts where calendar_id = '${calendarId}') to '${file}'`);
    await client.query("create table bench_posts (like posts including all)");
    const { ms } = await timed(() => client.query(`copy bench_posts from '${file}'`));
    if (readFileSync(file).length === 0) throw new Error("nothing was copied");
    return ms;
  } finally {
    await client.query("drop table if exists bench_posts");
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
