import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import type { Executor } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { enqueue } from "../platform/queue/enqueue";
import { hurryJob } from "../platform/queue/hurry-job";
import { type DeliveryRow, findDeliveryRow } from "./data";
import { toMessage } from "./emit-webhook";
import { deliverWebhookJob } from "./jobs";
import { toDelivery } from "./list-deliveries";
import { getWebhook } from "./list-webhooks";
import { insertDelivery, reopenDelivery } from "./mutations";
import type { Webhook, WebhookDelivery } from "./schema";

/** Sends a message of the type `webhook.test`, whatever the webhook listens to. @throws AppError forbidden, not_found, conflict */
export async function testWebhook(
  scope: WorkspaceScope,
  id: string,
  now: Date,
  keep: Keep<WebhookDelivery> = keepNothing,
): Promise<WebhookDelivery> {
  const webhook = await getWebhook(scope, id);
  refuseWhenOff(webhook);
  return makeKept(keep, async (tx) =>
    send(
      tx,
      scope,
      await insertDelivery(tx, scope, {
        id: createId("msg"),
        webhookId: id,
        event: "webhook.test",
        body: toMessage("webhook.test", { webhookId: id }, now),
      }),
    ),
  );
}

/** Sends a message once more, with its own id and body; one that waits for its next try has it now. @throws AppError forbidden, not_found, conflict (it is being sent, or the webhook is off) */
export async function replayDelivery(
  scope: WorkspaceScope,
  id: string,
  keep: Keep<WebhookDelivery> = keepNothing,
): Promise<WebhookDelivery> {
  requireRole(scope, "admin");
  const found = await findDeliveryRow(scope, id);
  if (!found) throw new AppError("not_found");
  refuseWhenOff(found.webhook);
  return makeKept(keep, async (tx) => {
    const payload = { deliveryId: id, workspaceId: scope.workspaceId };
    const reopened = await reopenDelivery(tx, scope, id);
    if (reopened) return send(tx, scope, reopened);
    const hurried = await hurryJob(tx, deliverWebhookJob, payload, scope.workspaceId);
    if (hurried === 0) throw new AppError("conflict", { detail: "This message is being sent at this moment." });
    return toDelivery(found.delivery);
  });
}

function refuseWhenOff({ active }: Pick<Webhook, "active">): void {
  if (!active) throw new AppError("conflict", { detail: "The webhook is switched off. Switch it on first." });
}

/** Somebody watches the log and waits for it. */
async function send(tx: Executor, scope: WorkspaceScope, row: DeliveryRow): Promise<WebhookDelivery> {
  const payload = { deliveryId: row.id, workspaceId: scope.workspaceId };
  await enqueue(tx, deliverWebhookJob, payload, { group: scope.workspaceId, priority: "interactive" });
  return toDelivery(row);
}
