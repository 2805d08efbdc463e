import { countRows, countWork, finishedRows, startBatch, untilEnded, untilProgress } from "./batch";
import { type Drill, DrillFailed, until } from "./drill";
import { Installation } from "./installation";

const GRACE_MS = 30_000;
const STOPS = 3;

/** A worker told to stop in the middle of its work, as at every deployment: it ends well within the grace, with code 0. */
export const drill: Drill = {
  rows: 600,
  async run({ rows }) {
    const bella = await Installation.open();
    try {
      await bella.startWeb();
      let worker = bella.startWorker();
      const id = await startBatch(bella, rows);
      const stopMs: number[] = [];
      const recoveryMs: number[] = [];
      const codes: string[] = [];
      let leftRunning = 0;
      for (let stop = 1; stop <= STOPS; stop++) {
        const goal = Math.floor((rows * stop) / (STOPS + 2));
        await until(`${goal} rows are finished`, async () => (await finishedRows(bella, id)) >= goal, 300_000);
        const toldAt = performance.now();
        const { code, signal } = await bella.kill(worker, "SIGTERM");
        stopMs.push(Math.round(performance.now() - toldAt));
        codes.push(signal ?? String(code));
        leftRunning += await countRows(bella, id, "running");
        worker = bella.startWorker();
        recoveryMs.push(await untilProgress(bella, id));
      }
      await untilEnded(bella, id);
      const { figures, right } = await countWork(bella, id, rows);
      const all = { stopMs, exitCodes: codes, rowsLeftRunning: leftRunning, recoveryMs, ...figures };
      if (!right || codes.some((code) => code !== "0") || stopMs.some((ms) => ms > GRACE_MS))
        throw new DrillFailed("a worker did not stop well, or the count is wrong", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};
