import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Fleet, startFleet } from "../testing/start-fleet";
import { type BenchResult, percentile, round } from "./measure";
import { runWrk } from "./run-wrk";
import { shareMonth } from "./share-month";

const ROUNDS = 5;
const LOAD = { connections: 32, seconds: 5 };
/** As a proxy in front asks. */
const COMPRESSED = { ...LOAD, headers: { "accept-encoding": "gzip" } };

/**
 * One process: a month's kept page beside the landing page of the same build, in turns. Then once more while nobody
 * may read the tables: a hit that asked the database would wait for ever.
 */
export async function run(): Promise<BenchResult> {
  const fleet = await startFleet({ webs: 1, worker: true });
  try {
    const origin = fleet.webs[0] ?? "";
    const page = origin + (await shareMonth(fleet));
    const [share, landing] = [await readPage(page), await readPage(`${origin}/`)];
    const plain = await compare(page, `${origin}/`, LOAD);
    const compressed = await compare(page, `${origin}/`, COMPRESSED);
    return {
      connections: LOAD.connections,
      shareBytes: share,
      staticBytes: landing,
      sharePerSecond: round(plain.ours, 0),
      staticPerSecond: round(plain.theirs, 0),
      shareOverStatic: round(plain.ours / plain.theirs, 2),
      barShareOverStatic: 0.6,
      shareP99Ms: round(plain.p99Ms),
      shareGzipPerSecond: round(compressed.ours, 0),
      staticGzipPerSecond: round(compressed.theirs, 0),
      shareOverStaticGzip: round(compressed.ours / compressed.theirs, 2),
      ...(await countReads(fleet, page)),
    };
  } finally {
    await fleet.stop();
  }
}

async function readPage(url: string): Promise<number> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

async function compare(ours: string, theirs: string, load: typeof LOAD) {
  const runs: { ours: number; theirs: number; p99Ms: number }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const reference = await runWrk(theirs, load);
    const own = await runWrk(ours, load);
    if (own.errors + reference.errors > 0) throw new Error("some answers failed");
    runs.push({ ours: own.perSecond, theirs: reference.perSecond, p99Ms: own.p99Ms });
  }
  const middle = (pick: (run: (typeof runs)[number]) => number) => percentile(runs.map(pick), 50);
  return { ours: middle((run) => run.ours), theirs: middle((run) => run.theirs), p99Ms: middle((run) => run.p99Ms) };
}

/** Hits of a few seconds under a lock, and how many pages were rendered meanwhile, by the process's own counters. */
async function countReads({ webs, databaseUrl }: Fleet, page: string) {
  const counted = async (level: string) => {
    const text = await (await fetch(`${webs[0]}/api/metrics`)).text();
    const line = text.split("\n").find((one) => one.includes('name="page"') && one.includes(`level="${level}"`));
    return Number(line?.split(" ").at(-1) ?? 0);
  };
  // A page that was rendered just now does not come to its end during the lock.
  while ((await fetch(page)).headers.get("x-nextjs-cache") === "HIT") await sleep(100);
  const lock = new Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query("begin; lock table share_links, calendars, posts, businesses in access exclusive mode");
    const [hits, rendered] = [await counted("memory"), await counted("postgres")];
    const { requests, errors } = await runWrk(page, { ...LOAD, seconds: 3 });
    if (errors > 0) throw new Error("some answers failed while the tables were locked");
    const waiting = "select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'";
    const { rows } = await lock.query(waiting);
    return {
      requestsUnderLock: requests,
      hitsUnderLock: (await counted("memory")) - hits,
      databaseReadsUnderLock: (await counted("postgres")) - rendered + rows[0].count,
    };
  } finally {
    await lock.end();
  }
}
