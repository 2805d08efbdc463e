import { and, arrayContains, eq, inArray, lt, ne, not, sql } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "../../drizzle/schema/webhook";
import type { WorkspaceScope } from "../account/scope";
import { db, type Executor } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import type { DeliveryRow, WebhookRow } from "./data";

const theWebhook = (scope: WorkspaceScope, id: string) =>
  and(eq(webhooks.workspaceId, scope.workspaceId), eq(webhooks.id, id));
const theDelivery = (scope: WorkspaceScope, id: string) =>
  and(eq(webhookDeliveries.workspaceId, scope.workspaceId), eq(webhookDeliveries.id, id));

type NewWebhook = Pick<WebhookRow, "id" | "url" | "description" | "events" | "sealedSecret">;

export async function insertWebhook(tx: Executor, scope: WorkspaceScope, webhook: NewWebhook): Promise<WebhookRow> {
  const [row] = await tx
    .insert(webhooks)
    .values({ ...webhook, workspaceId: scope.workspaceId })
    .returning();
  if (!row) throw new Error("the webhook was not stored");
  return row;
}

/** Changes fields of a webhook; null when the workspace has no such one. */
export async function updateWebhookRow(
  scope: WorkspaceScope,
  id: string,
  changes: Partial<Omit<WebhookRow, "id" | "workspaceId" | "createdAt">>,
): Promise<WebhookRow | null> {
  const [row] = await db()
    .update(webhooks)
    .set({ ...changes, updatedAt: sql`now()` })
    .where(theWebhook(scope, id))
    .returning();
  return row ?? null;
}

/** Gives a webhook a new secret; the one it had goes on signing beside it for so many hours. Null when it is not there. */
export async function rotateSecret(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  sealedSecret: string,
  overlapHours: number,
): Promise<WebhookRow | null> {
  const [row] = await tx
    .update(webhooks)
    .set({
      sealedSecret,
      sealedPreviousSecret: webhooks.sealedSecret,
      previousSecretEndsAt: sql`now() + make_interval(hours => ${overlapHours})`,
      updatedAt: sql`now()`,
    })
    .where(theWebhook(scope, id))
    .returning();
  return row ?? null;
}

/** Deletes a webhook with its deliveries; false when it is not there. */
export async function deleteWebhookRow(scope: WorkspaceScope, id: string): Promise<boolean> {
  const gone = await db().delete(webhooks).where(theWebhook(scope, id)).returning({ id: webhooks.id });
  return gone.length === 1;
}

/** One delivery for each active webhook of the workspace that listens to the event (and not to `but`); answers their ids. */
export async function insertDeliveries(
  tx: Executor,
  scope: WorkspaceScope,
  event: string,
  body: string,
  but?: string,
): Promise<string[]> {
  const listeners = await tx
    .select({ id: webhooks.id })
    .from(webhooks)
    .where(
      and(
        eq(webhooks.workspaceId, scope.workspaceId),
        eq(webhooks.active, true),
        arrayContains(webhooks.events, [event]),
        but === undefined ? undefined : not(arrayContains(webhooks.events, [but])),
      ),
    );
  if (listeners.length === 0) return [];
  const deliveries = listeners.map(({ id }) => ({
    id: createId("msg"),
    workspaceId: scope.workspaceId,
    webhookId: id,
    event,
    body,
  }));
  await tx.insert(webhookDeliveries).values(deliveries);
  return deliveries.map(({ id }) => id);
}

/** A delivery for one webhook, whatever it listens to. */
export async function insertDelivery(
  tx: Executor,
  scope: WorkspaceScope,
  delivery: Pick<DeliveryRow, "id" | "webhookId" | "event" | "body">,
): Promise<DeliveryRow> {
  const [row] = await tx
    .insert(webhookDeliveries)
    .values({ ...delivery, workspaceId: scope.workspaceId })
    .returning();
  if (!row) throw new Error("the delivery was not stored");
  return row;
}

/** Makes a delivery that has ended wait once more; null while it waits already. */
export async function reopenDelivery(tx: Executor, scope: WorkspaceScope, id: string): Promise<DeliveryRow | null> {
  const [row] = await tx
    .update(webhookDeliveries)
    .set({ status: "pending" })
    .where(and(theDelivery(scope, id), ne(webhookDeliveries.status, "pending")))
    .returning();
  return row ?? null;
}

/** Notes what became of an attempt. */
export async function recordAttempt(
  scope: WorkspaceScope,
  id: string,
  attempt: Pick<DeliveryRow, "status" | "responseStatus" | "responseText" | "error" | "durationMs">,
): Promise<void> {
  await db()
    .update(webhookDeliveries)
    .set({ ...attempt, attempts: sql`${webhookDeliveries.attempts} + 1`, lastAttemptAt: sql`now()` })
    .where(theDelivery(scope, id));
}

/** Ends a delivery that still waits without another attempt. */
export async function failDeliveryRow(scope: WorkspaceScope, id: string, error?: string): Promise<void> {
  await db()
    .update(webhookDeliveries)
    .set({ status: "failed", ...(error === undefined ? {} : { error }) })
    .where(and(theDelivery(scope, id), eq(webhookDeliveries.status, "pending")));
}

/** Deletes a bounded number of deliveries older than `days`, of all workspaces; answers how many. */
export async function deleteOldDeliveries(days: number, limit: number): Promise<number> {
  const old = db()
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(lt(webhookDeliveries.createdAt, sql`now() - make_interval(days => ${days})`))
    .limit(limit);
  const gone = await db()
    .delete(webhookDeliveries)
    .where(inArray(webhookDeliveries.id, old))
    .returning({ id: webhookDeliveries.id });
  return gone.length;
}
