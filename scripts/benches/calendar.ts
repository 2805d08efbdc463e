import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { type BenchResult, percentile, round, timed } from "./measure";
import { orderCalendar, type ServedBench, withServer } from "./serve-bench";

const RUNS = 20;
const READS = 100;

/** One 366-day calendar by the built-in writer, HTTP POST to stored, beside a COPY of the very same rows in the same run. */
export const run = (): Promise<BenchResult> => withServer(measure);

async function measure(bench: ServedBench): Promise<BenchResult> {
  const cold: number[] = [];
  let calendar = { id: "", postCount: 0, status: "" };
  for (let index = 0; index < RUNS; index++) {
    const { ms, value } = await timed(() => orderCalendar(bench, { index, days: 366, prefer: "wait=20" }));
    calendar = value;
    if (calendar.status !== "succeeded") throw new Error(`the calendar ended as ${calendar.status}`);
    cold.push(ms);
  }
  const reads: number[] = [];
  for (let i = 0; i < READS; i++) {
    const { ms } = await timed(async () =>
      (await bench.call(`/api/v1/calendars/${calendar.id}/posts?limit=500`)).text(),
    );
    reads.push(ms);
  }
  const copyMs = await timeCopy(calendar.id, bench.dataDir);
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
