import { sql } from "drizzle-orm";
import type { Executor } from "../db/client";
import { QUEUE_SCHEMA } from "./boss";
import { type JobContract, PRIORITY } from "./define-job";

/**
 * Makes a group's jobs of one kind and with this payload due now that wait for their time, or for their next try, and
 * puts them before the work that nobody watches. Answers how many: none where it runs already, or is due.
 */
export async function hurryJob<Payload extends object>(
  tx: Executor,
  job: JobContract<Payload>,
  payload: Payload,
  group: string,
): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    update ${sql.raw(`${QUEUE_SCHEMA}.job`)}
    set start_after = now(), priority = ${PRIORITY.interactive}
    where name = ${job.name} and state < 'active' and start_after > now()
      and group_id = ${group} and data @> ${JSON.stringify(payload)}::jsonb`);
  return rowCount ?? 0;
}
