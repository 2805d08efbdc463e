import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { toWebhook } from "./create-webhook";
import { findWebhookRow, listWebhookRows } from "./data";
import type { Webhook } from "./schema";

/** The workspace's webhooks, newest first, without their secrets. @throws AppError forbidden */
export async function listWebhooks(scope: WorkspaceScope): Promise<Webhook[]> {
  requireRole(scope, "admin");
  return (await listWebhookRows(scope)).map(toWebhook);
}

/** One webhook. @throws AppError forbidden, not_found */
export async function getWebhook(scope: WorkspaceScope, id: string): Promise<Webhook> {
  requireRole(scope, "admin");
  const row = await findWebhookRow(scope, id);
  if (!row) throw new AppError("not_found");
  return toWebhook(row);
}
