import { z } from "zod";
import { defineJob } from "../platform/queue/define-job";

/** Tells whoever started a batch that it has ended; enqueued in the transaction in which it does, where a mail server is set. */
export const mailBatchEndJob = defineJob({
  name: "mail-batch-end",
  payload: z.object({ batchId: z.string(), workspaceId: z.string() }),
  priority: "batch",
  retryLimit: 8,
  retryDelaySeconds: 30,
  retryBackoff: true,
  retryDelayMaxSeconds: 3600,
  expireInSeconds: 120,
});

/** Tells that a batch was cancelled once the requests that it had out are booked; enqueued in the transaction that cancels it. */
export const announceCancelJob = defineJob({
  name: "announce-batch-cancel",
  payload: z.object({ batchId: z.string(), workspaceId: z.string(), tries: z.int().min(0) }),
  priority: "batch",
  retryLimit: 20,
  retryDelaySeconds: 2,
  retryBackoff: true,
  retryDelayMaxSeconds: 60,
  expireInSeconds: 120,
});

/** So many attempts may end with an error of the row's own. */
export const MOST_ROW_FAILURES = 5;

/** Writes the calendar of one batch row. Enqueued in the transaction that stores the row, under the id that the row remembers. */
export const generateRowJob = defineJob({
  name: "generate-batch-row",
  payload: z.object({ rowId: z.string(), workspaceId: z.string() }),
  priority: "batch",
  // Mostly for attempts whose worker fell silent, on a slow machine or when it was killed, which is not the row's fault; still
  // bounded, because a row may be what kills it. Errors of the row's own are counted by the row (`MOST_ROW_FAILURES`).
  retryLimit: 20,
  retryDelaySeconds: 2,
  retryBackoff: true,
  retryDelayMaxSeconds: 60,
  // A model at its slowest, as for a calendar of its own.
  expireInSeconds: 3600,
});
