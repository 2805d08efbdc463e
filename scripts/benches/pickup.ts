import { Client } from "pg";
import { openDatabase } from "../launcher/embedded-postgres.mjs";
import { type BenchResult, percentile, round } from "./measure";
import { orderCalendar, type ServedBench, withServer } from "./serve-bench";

const JOBS = 100;

/**
 * How long a job waits for a worker that has nothing else to do: from the transaction that stored it to the statement that
 * took it, both by the database's clock.
 */
export const run = (): Promise<BenchResult> => withServer(measure);

async function measure(bench: ServedBench): Promise<BenchResult> {
  // One after the other, each finished before the next is ordered: this measures the wait for a look, not for a turn.
  for (let index = 0; index < JOBS; index++) await orderCalendar(bench, { index, days: 1, prefer: "wait=20" });
  const { url } = await openDatabase({ dataDir: bench.dataDir });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ ms: number }>(
      `select extract(epoch from started_on - created_on)::float8 * 1000 as ms from pgboss.job
        where name = 'generate-calendar' and started_on is not null`,
    );
    const waits = rows.map(({ ms }) => ms);
    if (waits.length !== JOBS) throw new Error(`${waits.length} of ${JOBS} jobs are there`);
    return {
      jobs: JOBS,
      p50Ms: round(percentile(waits, 50)),
      p95Ms: round(percentile(waits, 95)),
      maxMs: round(percentile(waits, 100)),
      barP95Ms: 200,
    };
  } finally {
    await client.end();
  }
}
