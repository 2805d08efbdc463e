import { and, desc, eq, lt } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "../../drizzle/schema/webhook";
import type { WorkspaceScope } from "../account/scope";
import type { Page, PageRequest } from "../core/page";
import { db } from "../platform/db/client";
import type { WebhookDelivery } from "./schema";

export type WebhookRow = typeof webhooks.$inferSelect;
export type DeliveryRow = typeof webhookDeliveries.$inferSelect;

/** The workspace's webhooks, newest first. */
export async function listWebhookRows(scope: WorkspaceScope): Promise<WebhookRow[]> {
  return db().select().from(webhooks).where(eq(webhooks.workspaceId, scope.workspaceId)).orderBy(desc(webhooks.id));
}

/** The workspace's webhook, or null. */
export async function findWebhookRow(scope: WorkspaceScope, id: string): Promise<WebhookRow | null> {
  const [row] = await db()
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.workspaceId, scope.workspaceId), eq(webhooks.id, id)));
  return row ?? null;
}

/** A page of a webhook's deliveries, newest first. */
export async function listDeliveryRows(
  scope: WorkspaceScope,
  webhookId: string,
  status: WebhookDelivery["status"] | undefined,
  page: PageRequest,
): Promise<Page<DeliveryRow>> {
  const rows = await db()
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.workspaceId, scope.workspaceId),
        eq(webhookDeliveries.webhookId, webhookId),
        status === undefined ? undefined : eq(webhookDeliveries.status, status),
        page.cursor === null ? undefined : lt(webhookDeliveries.id, page.cursor),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}

/** The workspace's delivery with its webhook, or null. */
export async function findDeliveryRow(scope: WorkspaceScope, id: string) {
  const [row] = await db()
    .select({ delivery: webhookDeliveries, webhook: webhooks })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(and(eq(webhookDeliveries.workspaceId, scope.workspaceId), eq(webhookDeliveries.id, id)));
  return row ?? null;
}
