import { finishedRows, hasEnded, startBatch } from "./batch";
import { type Drill, DrillFailed, say, until } from "./drill";
import { Installation } from "./installation";

const CALENDARS = 10;
const ALLOWED_MS = 1000;
const CALENDAR = {
  business: { name: "Harbor Bakery", niche: "bakery", city: "Portland", region: "OR", country: "US" },
  startDate: "2027-02-01",
  days: 30,
  writer: "builtin",
};

/**
 * A batch as long as a workspace may order, and one person of another workspace who orders one calendar after the other:
 * before the batch, and while it runs. One worker serves both.
 */
export const drill: Drill = {
  rows: 10_000,
  async run({ rows }) {
    const bella = await Installation.open();
    try {
      await bella.startWeb();
      bella.startWorker();
      const person = bella.createKey("person@example.com");
      // The first calendar of a process loads the trade's topics.
      await timeCalendar(bella, person);
      const alone = await timeCalendars(bella, person);
      say(`alone: ${alone.totalMs.join(", ")} ms`);
      const id = await startBatch(bella, rows);
      await until("rows are being written", async () => (await finishedRows(bella, id)) > 20, 300_000);
      const rowsBefore = await finishedRows(bella, id);
      const beside = await timeCalendars(bella, person);
      const rowsMeanwhile = (await finishedRows(bella, id)) - rowsBefore;
      const stillRuns = !(await hasEnded(bella, id));
      const delayMs = beside.totalMs.map((ms) => Math.round(ms - median(alone.totalMs)));
      const all = {
        businesses: rows,
        batchRowsWrittenMeanwhile: rowsMeanwhile,
        batchStillRuns: stillRuns,
        calendars: CALENDARS,
        aloneMs: alone.totalMs,
        besideMs: beside.totalMs,
        alonePickUpMs: alone.pickUpMs,
        besidePickUpMs: beside.pickUpMs,
        delayMedianMs: median(delayMs),
        delayMaxMs: Math.max(...delayMs),
        barDelayMs: ALLOWED_MS,
      };
      if (!stillRuns || rowsMeanwhile === 0 || all.delayMaxMs > ALLOWED_MS)
        throw new DrillFailed("the batch delayed somebody else, or did not run beside them", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timeCalendars(bella: Installation, key: string) {
  const totalMs: number[] = [];
  const pickUpMs: number[] = [];
  for (let number = 0; number < CALENDARS; number++) {
    const timed = await timeCalendar(bella, key);
    totalMs.push(timed.totalMs);
    pickUpMs.push(timed.pickUpMs);
  }
  return { totalMs, pickUpMs };
}

/** Milliseconds from the order's request to its last post, and how long its job waited for a worker. */
async function timeCalendar(bella: Installation, key: string) {
  const orderedAt = performance.now();
  const answer = await bella.request("/api/v1/calendars", {
    method: "POST",
    body: JSON.stringify(CALENDAR),
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
  });
  if (answer.status !== 202) throw new Error(`the calendar was answered ${answer.status}: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  await until("the calendar is written", () => isWritten(bella, id), 120_000);
  const totalMs = Math.round(performance.now() - orderedAt);
  const { rows } = await bella.db.query(
    `select round(extract(epoch from started_on - created_on) * 1000)::int as ms from pgboss.job
     where name = 'generate-calendar' and data->>'calendarId' = $1`,
    [id],
  );
  return { totalMs, pickUpMs: rows[0].ms as number };
}

async function isWritten(bella: Installation, id: string): Promise<boolean> {
  const { rows } = await bella.db.query("select status = 'succeeded' as written from calendars where id = $1", [id]);
  return rows[0].written;
}
