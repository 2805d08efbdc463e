import { z } from "zod";
import { defineJob } from "../platform/queue/define-job";

/** Runs at a link's expiry and ends its kept pages. Queries refuse an expired link by themselves; this is for caches. */
export const expireShareLinkJob = defineJob({
  name: "expire-share-link",
  payload: z.object({ shareLinkId: z.string(), workspaceId: z.string() }),
  priority: "interactive",
  retryLimit: 10,
  retryBackoff: true,
  expireInSeconds: 60,
});
