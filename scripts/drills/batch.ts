import { type Figures, until } from "./drill";
import type { Installation } from "./installation";

/** Whole weeks, so that the quotas say exactly how many posts there must be. */
const WEEKS = 4;
const QUOTAS = { instagram: 3, facebook: 2 } as const;
const TRADES = ["bakery", "plumber", "hair salon", "gym", "florist", "dentist", "cafe", "electrician", "yoga studio"];
const TOWNS = ["Leeds", "York", "Hull", "Bath", "Exeter", "Derby", "Norwich", "Lincoln", "Truro", "Durham", "Carlisle"];
export const POISON = "Poisoned";

/** A file of so many businesses; every `poisonEvery`-th has a name that the drill's database refuses. */
export function batchFile(rows: number, poisonEvery = 0): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const poisoned = poisonEvery > 0 && index % poisonEvery === poisonEvery - 1;
    const name = `${poisoned ? POISON : "Drill"} ${index + 1}`;
    return [name, TRADES[index % TRADES.length], TOWNS[Math.floor(index / TRADES.length) % TOWNS.length], "GB"].join();
  });
  return ["business_name,niche,city,country", ...lines].join("\r\n");
}

export const batchForm = (file: string, writer: "builtin" | "model" = "builtin"): FormData => {
  const form = new FormData();
  form.set("file", new Blob([file], { type: "text/csv" }), "drill.csv");
  const channels = Object.entries(QUOTAS).map(([channel, postsPerWeek]) => ({ channel, postsPerWeek }));
  form.set("options", JSON.stringify({ days: WEEKS * 7, startDate: "2027-02-01", channels, writer }));
  return form;
};

/** Uploads the file; answers the batch's id. */
export async function startBatch(
  bella: Installation,
  rows: number,
  { poisonEvery = 0, writer = "builtin" as "builtin" | "model" } = {},
): Promise<string> {
  const response = await bella.request("/api/v1/batches", {
    method: "POST",
    body: batchForm(batchFile(rows, poisonEvery), writer),
    headers: { "idempotency-key": `drill-${rows}` },
  });
  if (response.status !== 202) throw new Error(`the upload was answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

export async function countRows(bella: Installation, batchId: string, status: string): Promise<number> {
  const { rows } = await bella.db.query(
    "select count(*)::int as count from batch_rows where batch_id = $1 and status::text = $2",
    [batchId, status],
  );
  return rows[0].count;
}

export async function finishedRows(bella: Installation, batchId: string): Promise<number> {
  const { rows } = await bella.db.query(
    "select count(*)::int as count from batch_rows where batch_id = $1 and finished_at is not null",
    [batchId],
  );
  return rows[0].count;
}

/** Milliseconds until one more row is finished: the batch goes on. */
export async function untilProgress(bella: Installation, batchId: string, withinMs = 120_000): Promise<number> {
  let before: number | null = null;
  return until(
    "the batch goes on",
    async () => {
      const now = await finishedRows(bella, batchId);
      before ??= now;
      return now > before || (await hasEnded(bella, batchId));
    },
    withinMs,
  );
}

export async function hasEnded(bella: Installation, batchId: string): Promise<boolean> {
  const { rows } = await bella.db.query("select finished_at is not null as ended from batches where id = $1", [
    batchId,
  ]);
  return rows[0].ended;
}

/** Waits for the batch to end by itself. */
export const untilEnded = (bella: Installation, batchId: string, withinMs = 1_200_000) =>
  until("the batch has ended", () => hasEnded(bella, batchId), withinMs);

/**
 * Counts business × date × channel against the quotas, without asking Bella: in every week of every business each
 * channel has exactly its posts, no two on one date, each business exactly one calendar, and no program of Bella crashed.
 */
export async function countWork(bella: Installation, batchId: string, businesses: number, failed = 0) {
  const one = async (sql: string): Promise<number> => (await bella.db.query(sql, [batchId])).rows[0].count;
  const posts = `from batch_rows r join calendars c on c.business_id = r.business_id join posts p on p.calendar_id = c.id
    where r.batch_id = $1 and r.status = 'succeeded'`;
  const perWeek = Object.values(QUOTAS).reduce((sum, quota) => sum + quota, 0);
  const quota = `case p.channel::text ${Object.entries(QUOTAS)
    .map(([channel, count]) => `when '${channel}' then ${count}`)
    .join(" ")} end`;
  const expected = (businesses - failed) * WEEKS * perWeek;
  const found = await one(`select count(*)::int ${posts}`);
  const distinct = await one(
    `select count(*)::int from (select distinct r.id, p.local_date, p.channel ${posts}) as found`,
  );
  const wrongWeeks = await one(`select count(*)::int from (
    select 1 ${posts} group by r.id, p.channel, (p.local_date - date '2027-02-01') / 7
    having count(*) <> min(${quota})) as wrong`);
  const batch = await bella.db.query("select status::text, finished_at from batches where id = $1", [batchId]);
  const figures: Figures = {
    businesses,
    expectedPosts: expected,
    posts: found,
    missing: expected - distinct,
    twice: found - distinct,
    weeksOffQuota: wrongWeeks,
    rowsSucceeded: await countRows(bella, batchId, "succeeded"),
    rowsFailed: await countRows(bella, batchId, "failed"),
    calendarsTooMany: await one(`select count(*)::int from (select 1 from batch_rows r join calendars c
      on c.business_id = r.business_id where r.batch_id = $1 group by r.id having count(*) > 1) as more`),
    batchesStored: (await bella.db.query("select count(*)::int as count from batches")).rows[0].count,
    batchStatus: batch.rows[0].status,
    programsCrashed: bella.countCrashed(),
  };
  const right =
    figures.missing === 0 &&
    figures.twice === 0 &&
    wrongWeeks === 0 &&
    figures.rowsSucceeded === businesses - failed &&
    figures.rowsFailed === failed &&
    figures.calendarsTooMany === 0 &&
    figures.batchesStored === 1 &&
    figures.programsCrashed === 0 &&
    figures.batchStatus === (failed > 0 ? "partially_succeeded" : "succeeded");
  return { figures, right };
}
