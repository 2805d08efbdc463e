import { z } from "zod";
import { defineJob } from "../platform/queue/define-job";

/** Writes the calendar of one batch row. Enqueued in the transaction that stores the row, under the id that the row remembers. */
export const generateRowJob = defineJob({
  name: "generate-batch-row",
  payload: z.object({ rowId: z.string(), workspaceId: z.string() }),
  priority: "batch",
  retryLimit: 4,
  retryDelaySeconds: 2,
  retryBackoff: true,
  retryDelayMaxSeconds: 60,
  // A model at its slowest, as for a calendar of its own.
  expireInSeconds: 3600,
});
