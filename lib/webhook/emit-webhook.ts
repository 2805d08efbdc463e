import type { WorkspaceScope } from "../account/scope";
import type { WebhookEvent } from "../core/vocabulary";
import type { Executor } from "../platform/db/client";
import { enqueueMany } from "../platform/queue/enqueue";
import { deliverWebhookJob } from "./jobs";
import { insertDeliveries } from "./mutations";
import { FORMER_EVENTS, type WebhookData } from "./schema";

/**
 * Tells the workspace's webhooks that something happened, in the transaction in which it happens: the messages
 * exist exactly when it did, one a webhook. One indexed read when nobody listens.
 */
export async function emitWebhook<Event extends WebhookEvent>(
  tx: Executor,
  scope: WorkspaceScope,
  event: Event,
  data: WebhookData[Event],
  now: Date = new Date(),
): Promise<void> {
  const former = FORMER_EVENTS[event];
  const ids = await insertDeliveries(tx, scope, event, toMessage(event, data, now));
  if (former) ids.push(...(await insertDeliveries(tx, scope, former, toMessage(former, data, now), event)));
  await enqueueMany(
    tx,
    deliverWebhookJob,
    ids.map((deliveryId) => ({
      payload: { deliveryId, workspaceId: scope.workspaceId },
      group: scope.workspaceId,
    })),
  );
}

/** The message as Standard Webhooks shapes it. */
export function toMessage(type: string, data: object, now: Date): string {
  return JSON.stringify({ type, timestamp: now.toISOString(), data });
}
