import { countWork, finishedRows, startBatch, untilEnded, untilProgress } from "./batch";
import { type Drill, DrillFailed, say, until } from "./drill";
import { Installation } from "./installation";

/** Postgres restarted, cut off like by a power failure, and its sessions ended, while two workers write. */
export const drill: Drill = {
  rows: 1000,
  async run({ rows }) {
    const bella = await Installation.open();
    const blows: [string, () => Promise<unknown>][] = [
      ["restart", () => bella.restartPostgres("SIGINT")],
      ["sessionsEnded", () => endSessions(bella)],
      ["powerCut", () => bella.restartPostgres("SIGKILL")],
      ["sessionsEndedAgain", () => endSessions(bella)],
    ];
    try {
      await bella.startWeb();
      bella.startWorker();
      bella.startWorker();
      const id = await startBatch(bella, rows);
      const recovery: Record<string, number> = {};
      for (const [index, [name, strike]] of blows.entries()) {
        const goal = Math.floor((rows * (index + 1)) / (blows.length + 2));
        await until(`${goal} rows are finished`, async () => (await finishedRows(bella, id)) >= goal, 300_000);
        await strike();
        recovery[`${name}ProgressMs`] = await untilProgress(bella, id);
        recovery[`${name}WebReadyMs`] = await until("the web server is ready", () => bella.isReady(), 60_000);
        say(`${name} at ${goal} rows: ${JSON.stringify(recovery)}`);
      }
      await untilEnded(bella, id);
      const { figures, right } = await countWork(bella, id, rows);
      const all = { ...recovery, ...figures };
      if (!right) throw new DrillFailed("the count is wrong", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};

const endSessions = (bella: Installation) =>
  bella.db
    .query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()")
    // It ends itself as well.
    .catch(() => undefined);
