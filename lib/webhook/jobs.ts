import { z } from "zod";
import { defineJob } from "../platform/queue/define-job";

/** Sends one message to one webhook. Thirteen attempts with growing pauses (5 s to 6 h) span most of a day. */
export const deliverWebhookJob = defineJob({
  name: "deliver-webhook",
  payload: z.object({ deliveryId: z.string(), workspaceId: z.string() }),
  priority: "batch",
  retryLimit: 13,
  retryDelaySeconds: 5,
  retryBackoff: true,
  retryDelayMaxSeconds: 21_600,
  expireInSeconds: 60,
});

/** Forgets deliveries of long ago; recurring. */
export const pruneDeliveriesJob = defineJob({
  name: "prune-webhook-deliveries",
  payload: z.object({}),
  priority: "maintenance",
  retryLimit: 2,
  retryBackoff: false,
  expireInSeconds: 300,
});
