import { countWork, finishedRows, hasEnded, startBatch } from "./batch";
import { type Drill, DrillFailed, until } from "./drill";
import { countInLog, Installation } from "./installation";

const SECRET = "a-secret-for-the-drill-of-enough-length";
const STEP_SECONDS = 6;
/** vercel.json says every minute; the drill is in a hurry. */
const CRON_MS = 20_000;

/**
 * No worker: the order's own function begins to write and is killed, as a host ends one that takes too long. Then the
 * cron's calls work the rest off in short steps that call each other.
 */
export const drill: Drill = {
  rows: 200,
  async run({ rows }) {
    const bella = await Installation.open({ DRAIN_MODE: "serverless", CRON_SECRET: SECRET });
    try {
      const first = await bella.startWeb();
      const id = await startBatch(bella, rows);
      await until("the order's function writes", async () => (await finishedRows(bella, id)) > rows / 10, 120_000);
      await bella.kill(first);
      const writtenByTheOrder = await finishedRows(bella, id);
      const second = await bella.startWeb();
      const startedAt = performance.now();
      const call = (headers: Record<string, string>) =>
        fetch(`${bella.url}/api/jobs/drain?seconds=${STEP_SECONDS}`, { method: "POST", headers });
      const stranger = (await call({})).status;
      const cron = await call({ authorization: `Bearer ${SECRET}` });
      const firstStepMs = Math.round(performance.now() - startedAt);
      const writtenByTheCron = (await finishedRows(bella, id)) - writtenByTheOrder;
      const cronCalls = 1 + (await callUntilEnded(bella, id, () => call({ authorization: `Bearer ${SECRET}` })));
      const { figures, right } = await countWork(bella, id, rows);
      const all = {
        writtenByTheOrder,
        cronStatus: cron.status,
        strangerStatus: stranger,
        stepSeconds: STEP_SECONDS,
        firstStepMs,
        writtenByTheCron,
        cronCalls,
        steps: countInLog(second, "drained a pass"),
        endedAfterCronMs: Math.round(performance.now() - startedAt),
        ...figures,
      };
      if (!right || cron.status !== 200 || stranger !== 401 || writtenByTheCron + writtenByTheOrder >= rows)
        throw new DrillFailed("the count is wrong, or the steps were not short", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};

/** Calls again and again until the batch has ended; answers how often. */
async function callUntilEnded(bella: Installation, id: string, call: () => Promise<Response>): Promise<number> {
  for (let calls = 0; ; calls++) {
    const ended = await until("the batch has ended", () => hasEnded(bella, id), CRON_MS).then(
      () => true,
      () => false,
    );
    if (ended) return calls;
    if (calls === 30) throw new Error("the cron's calls do not end the batch");
    await (await call()).body?.cancel();
  }
}
