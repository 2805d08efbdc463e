import { z } from "zod";
import { defineJob } from "../platform/queue/define-job";

/** Fills one calendar. Enqueued in the transaction that stores the calendar. */
export const generateCalendarJob = defineJob({
  name: "generate-calendar",
  payload: z.object({ calendarId: z.string(), workspaceId: z.string() }),
  priority: "interactive",
  retryLimit: 5,
  retryBackoff: true,
  // A model at its slowest: 1,800 posts in chunks of 20 with a time-out and a repair each.
  expireInSeconds: 3600,
});
