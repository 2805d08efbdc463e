import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { deleteWebhookRow } from "./mutations";

/** Deletes a webhook with its log; messages that wait are not sent. @throws AppError forbidden, not_found */
export async function deleteWebhook(scope: WorkspaceScope, id: string): Promise<void> {
  requireRole(scope, "admin");
  if (!(await deleteWebhookRow(scope, id))) throw new AppError("not_found");
}
