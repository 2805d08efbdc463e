import type { JobContext } from "../platform/queue/define-job";
import { deleteOldDeliveries } from "./mutations";

const KEPT_DAYS = 30;
const CHUNK = 5000;

/** The handler of `prune-webhook-deliveries`: the log holds 30 days. */
export async function pruneDeliveries(_: object, job: JobContext): Promise<void> {
  while (!job.signal.aborted && (await deleteOldDeliveries(KEPT_DAYS, CHUNK)) === CHUNK);
}
