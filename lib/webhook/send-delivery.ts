import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import type { Executor } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { enqueue } from "../platform/queue/enqueue";
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
  return sendNow(scope, keep, (tx) =>
    insertDelivery(tx, scope, {
      id: createId("msg"),
      webhookId: id,
      event: "webhook.test",
      body: toMessage("webhook.test", { webhookId: id }, now),
    }),
  );
}

/** Sends a message once more, with its own id and body. @throws AppError forbidden, not_found, conflict (it waits already, or the webhook is off) */
export async function replayDelivery(
  scope: WorkspaceScope,
  id: string,
  keep: Keep<WebhookDelivery> = keepNothing,
): Promise<WebhookDelivery> {
  requireRole(scope, "admin");
  const found = await findDeliveryRow(scope, id);
  if (!found) throw new AppError("not_found");
  refuseWhenOff(found.webhook);
  return sendNow(scope, keep, (tx) => reopenDelivery(tx, scope, id));
}

function refuseWhenOff({ active }: Pick<Webhook, "active">): void {
  if (!active) throw new AppError("conflict", { detail: "The webhook is switched off. Switch it on first." });
}

// Somebody watches the log and waits for it.
function sendNow(
  scope: WorkspaceScope,
  keep: Keep<WebhookDelivery>,
  store: (tx: Executor) => Promise<DeliveryRow | null>,
): Promise<WebhookDelivery> {
  return makeKept(keep, async (tx) => {
    const row = await store(tx);
    if (!row) throw new AppError("conflict", { detail: "This message is waiting to be sent already." });
    const payload = { deliveryId: row.id, workspaceId: scope.workspaceId };
    await enqueue(tx, deliverWebhookJob, payload, { group: scope.workspaceId, priority: "interactive" });
    return toDelivery(row);
  });
}
