import { countRows, countWork, finishedRows, startBatch, untilEnded, untilProgress } from "./batch";
import { type Drill, DrillFailed, say, until } from "./drill";
import { Installation } from "./installation";

const KILLS = 20;
/** Each kill costs the rows in hand an attempt, and a row has five: a smaller batch is killed less often. */
const ROWS_PER_KILL = 50;

/** One worker, killed -9 twenty times while it writes, a new one started at once as an orchestrator would. */
export const drill: Drill = {
  rows: 1000,
  async run({ rows }) {
    const kills = Math.max(1, Math.min(KILLS, Math.floor(rows / ROWS_PER_KILL)));
    const bella = await Installation.open();
    try {
      await bella.startWeb();
      let worker = bella.startWorker();
      const id = await startBatch(bella, rows);
      const recoveryMs: number[] = [];
      const claimedAtKill: number[] = [];
      for (let kill = 1; kill <= kills; kill++) {
        const goal = Math.floor((rows * kill) / (kills + 4));
        await until(`${goal} rows are finished`, async () => (await finishedRows(bella, id)) >= goal, 300_000);
        claimedAtKill.push(await countRows(bella, id, "running"));
        await bella.kill(worker);
        worker = bella.startWorker();
        recoveryMs.push(await untilProgress(bella, id));
        say(`kill ${kill}: ${goal} of ${rows} rows, on again after ${recoveryMs.at(-1)} ms`);
      }
      const endedAfterMs = await untilEnded(bella, id);
      const { figures, right } = await countWork(bella, id, rows);
      const all = {
        kills,
        recoveryMaxMs: Math.max(...recoveryMs),
        recoveryMs,
        rowsInHandAtKill: claimedAtKill,
        endedAfterLastKillMs: endedAfterMs,
        ...figures,
      };
      if (!right || claimedAtKill.every((count) => count === 0)) throw new DrillFailed("the count is wrong", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};
