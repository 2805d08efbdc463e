import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { type BenchResult, percentile, round, timed } from "./measure";
import { orderCalendar, type ServedBench, withServer } from "./serve-bench";

const RUNS = 20;
const READS = 100;
/** So many more bakeries of one town that has one already, each of which may say nothing that another says. */
const NEIGHBOURS = 5;

/**
 * One 366-day calendar by the built-in writer, HTTP POST to stored: the first of its trade in each of twenty towns, then
 * five more in one of them; beside a COPY of the very same rows in the same run.
 */
export const run = (): Promise<BenchResult> => withServer(measure);

async function measure(bench: ServedBench): Promise<BenchResult> {
  const order = async (index: number, town: number) => {
    const ordered = await timed(() => orderCalendar(bench, { index, town, days: 366, prefer: "wait=20" }));
    if (ordered.value.status !== "succeeded") throw new Error(`the calendar ended as ${ordered.value.status}`);
    return ordered;
  };
  const cold: Awaited<ReturnType<typeof order>>[] = [];
  for (let index = 0; index < RUNS; index++) cold.push(await order(index, index));
  const coldMs = cold.map(({ ms }) => ms);
  const calendar = cold.at(-1)?.value ?? { id: "", postCount: 0 };
  const besideMs: number[] = [];
  for (let index = RUNS; index < RUNS + NEIGHBOURS; index++) besideMs.push((await order(index, RUNS - 1)).ms);
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
    coldP50Ms: round(percentile(coldMs, 50)),
    coldP95Ms: round(percentile(coldMs, 95)),
    barColdP95Ms: 1000,
    besideNeighboursMs: besideMs.map((ms) => Math.round(ms)).join(" "),
    readP50Ms: round(percentile(reads, 50)),
    readP95Ms: round(percentile(reads, 95)),
    barReadMs: 50,
    copySameRowsMs: round(copyMs),
    coldP50OverCopy: round(percentile(coldMs, 50) / copyMs),
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
