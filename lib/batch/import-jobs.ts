import { z } from "zod";
import { defineJob } from "../platform/queue/define-job";

/** Forgets uploads that are a day old; enqueued once an hour by whoever drains. */
export const sweepUploadsJob = defineJob({
  name: "sweep-uploads",
  payload: z.object({}).passthrough(),
  priority: "maintenance",
  retryLimit: 3,
  retryBackoff: true,
  expireInSeconds: 300,
});
