import { countWork, finishedRows, startBatch, untilEnded } from "./batch";
import { type Drill, DrillFailed, say, until } from "./drill";
import { countInLog, Installation, type Program } from "./installation";

/**
 * A worker frozen (SIGSTOP) with rows in hand until another has taken them over and ended them, then woken (SIGCONT):
 * whatever it still writes to them would be a zombie's.
 */
export const drill: Drill = {
  rows: 600,
  async run({ rows }) {
    const bella = await Installation.open();
    try {
      await bella.startWeb();
      const zombie = bella.startWorker();
      const id = await startBatch(bella, rows);
      const goal = Math.floor(rows / 8);
      await until(`${goal} rows are finished`, async () => (await finishedRows(bella, id)) >= goal, 300_000);
      zombie.child.kill("SIGSTOP");
      const held = await listRunning(bella, id);
      bella.startWorker();
      const takenOverMs = await until("its rows are finished by another", () => areFinished(bella, held), 180_000);
      say(`${held.length} rows in hand, taken over after ${takenOverMs} ms`);
      const before = await fingerprint(bella, held);
      zombie.child.kill("SIGCONT");
      const noticedMs = await until("the woken worker notices", async () => lostLeases(zombie) > 0, 60_000);
      await untilEnded(bella, id);
      const zombieWrote = (await fingerprint(bella, held)) !== before;
      const { figures, right } = await countWork(bella, id, rows);
      const all = {
        rowsInHand: held.length,
        takenOverMs,
        noticedMs,
        leasesFoundLost: lostLeases(zombie),
        zombieWrote,
        ...figures,
      };
      if (!right || zombieWrote || held.length === 0)
        throw new DrillFailed("the zombie wrote, or the count is wrong", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};

const lostLeases = (worker: Program) => countInLog(worker, "the lease was lost");

async function listRunning(bella: Installation, batchId: string): Promise<string[]> {
  const { rows } = await bella.db.query("select id from batch_rows where batch_id = $1 and status = 'running'", [
    batchId,
  ]);
  return rows.map(({ id }) => id);
}

async function areFinished(bella: Installation, ids: string[]): Promise<boolean> {
  const { rows } = await bella.db.query(
    "select count(*)::int as count from batch_rows where id = any($1) and finished_at is null",
    [ids],
  );
  return rows[0].count === 0;
}

/** Changes with every write to these rows, their calendars or posts. */
async function fingerprint(bella: Installation, ids: string[]): Promise<string> {
  const { rows } = await bella.db.query(
    `select md5(coalesce(string_agg(concat(r.xmin, c.xmin, p.id, p.xmin), ',' order by p.id), '')) as mark
     from batch_rows r join calendars c on c.id = r.calendar_id join posts p on p.calendar_id = c.id where r.id = any($1)`,
    [ids],
  );
  return rows[0].mark;
}
