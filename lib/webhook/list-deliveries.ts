import type { z } from "zod";
import type { WorkspaceScope } from "../account/scope";
import type { Page } from "../core/page";
import { type DeliveryRow, listDeliveryRows } from "./data";
import { getWebhook } from "./list-webhooks";
import type { listDeliveriesQuerySchema, WebhookDelivery } from "./schema";

/** A stored delivery as the API shows it. */
export function toDelivery(row: DeliveryRow): WebhookDelivery {
  const { workspaceId: _, createdAt, lastAttemptAt, ...rest } = row;
  return { ...rest, createdAt: createdAt.toISOString(), lastAttemptAt: lastAttemptAt?.toISOString() ?? null };
}

/** A page of a webhook's log, newest first. @throws AppError forbidden, not_found */
export async function listDeliveries(
  scope: WorkspaceScope,
  webhookId: string,
  { status, ...page }: z.output<typeof listDeliveriesQuerySchema>,
): Promise<Page<WebhookDelivery>> {
  await getWebhook(scope, webhookId);
  const { items, nextCursor } = await listDeliveryRows(scope, webhookId, status, page);
  return { items: items.map(toDelivery), nextCursor };
}
