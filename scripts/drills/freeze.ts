import { countRows, countWork, finishedRows, startBatch, untilEnded } from "./batch";
import { type Drill, DrillFailed, say, until } from "./drill";
import { countInLog, Installation } from "./installation";

const FREEZES = 2;

/**
 * A worker frozen (SIGSTOP) with rows in hand until others have taken them, then woken (SIGCONT) while the second
 * worker is stopped: whatever it still writes would be a zombie's.
 */
export const drill: Drill = {
  rows: 600,
  async run({ rows }) {
    const bella = await Installation.open();
    try {
      await bella.startWeb();
      const zombie = bella.startWorker();
      const id = await startBatch(bella, rows);
      const takenOverMs: number[] = [];
      const held: number[] = [];
      let other = zombie;
      for (let freeze = 1; freeze <= FREEZES; freeze++) {
        const goal = (await finishedRows(bella, id)) + Math.floor(rows / 8);
        await until(`${goal} rows are finished`, async () => (await finishedRows(bella, id)) >= goal, 300_000);
        zombie.child.kill("SIGSTOP");
        const inHand = await listRunning(bella, id);
        held.push(inHand.length);
        if (other === zombie) other = bella.startWorker();
        takenOverMs.push(await until("its rows are finished by another", () => areFinished(bella, inHand), 180_000));
        say(`freeze ${freeze}: ${inHand.length} rows in hand, taken over after ${takenOverMs.at(-1)} ms`);
        const before = await fingerprint(bella, inHand);
        zombie.child.kill("SIGCONT");
        await until(
          "the woken worker has noticed",
          async () => countInLog(zombie, "the lease was lost") >= 1,
          60_000,
        ).catch(() => undefined);
        if ((await fingerprint(bella, inHand)) !== before)
          throw new DrillFailed("the zombie wrote", { freeze, rowsInHand: inHand.length });
      }
      await untilEnded(bella, id);
      const { figures, right } = await countWork(bella, id, rows);
      const all = {
        freezes: FREEZES,
        rowsInHand: held,
        takenOverMs,
        leasesFoundLost: countInLog(zombie, "the lease was lost"),
        rowsStillRunning: await countRows(bella, id, "running"),
        ...figures,
      };
      if (!right || held.every((count) => count === 0)) throw new DrillFailed("the count is wrong", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};

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
