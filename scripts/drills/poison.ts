import { countWork, POISON, startBatch, untilEnded } from "./batch";
import { type Drill, DrillFailed } from "./drill";
import { Installation } from "./installation";

const EVERY = 20;

/** Every twentieth business cannot be stored: a trigger in this drill's database refuses its posts, as a broken disk page would. */
export const drill: Drill = {
  rows: 1000,
  async run({ rows }) {
    const bella = await Installation.open();
    try {
      await bella.db.query(`
        create function refuse_poison() returns trigger language plpgsql as $$
        begin
          if exists (select 1 from calendars c join businesses b on b.id = c.business_id
            where c.id = new.calendar_id and b.name like '${POISON} %')
          then raise exception 'this page cannot be written'; end if;
          return new;
        end $$;
        create trigger refuse_poison before insert on posts for each row execute function refuse_poison()`);
      await bella.startWeb();
      bella.startWorker();
      bella.startWorker();
      const id = await startBatch(bella, rows, { poisonEvery: EVERY });
      const endedMs = await untilEnded(bella, id);
      const failed = Math.floor(rows / EVERY);
      const { figures, right } = await countWork(bella, id, rows, failed);
      const { rows: reasons } = await bella.db.query(
        "select distinct errors->0->>'message' as message, max(attempts)::int as attempts from batch_rows where batch_id = $1 and status = 'failed' group by 1",
        [id],
      );
      const { rows: strangers } = await bella.db.query(
        "select count(*)::int as count from batch_rows where batch_id = $1 and status = 'failed' and business_name not like $2",
        [id, `${POISON} %`],
      );
      const all = {
        poisonedRows: failed,
        endedMs,
        attempts: Math.max(0, ...reasons.map((row) => row.attempts)),
        reasons: [...new Set(reasons.map((row) => String(row.message).replace(/job [0-9a-f-]+/, "job ID")))],
        healthyRowsFailed: strangers[0].count,
        ...figures,
      };
      if (!right || strangers[0].count > 0 || reasons.some((row) => !row.message))
        throw new DrillFailed("the count is wrong, or a failed row has no reason", all);
      return all;
    } finally {
      await bella.close();
    }
  },
};
