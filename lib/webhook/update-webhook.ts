import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { checkTarget } from "./check-target";
import { toWebhook } from "./create-webhook";
import { updateWebhookRow } from "./mutations";
import type { UpdateWebhook, Webhook } from "./schema";

/** Changes a webhook; switching it on again forgets why Bella had switched it off. @throws AppError forbidden, not_found, invalid_input */
export async function updateWebhook(scope: WorkspaceScope, id: string, input: UpdateWebhook): Promise<Webhook> {
  requireRole(scope, "admin");
  if (input.url !== undefined) await checkTarget(input.url);
  const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const row = await updateWebhookRow(scope, id, {
    ...changes,
    ...(input.active === undefined ? {} : { switchedOffBecause: null }),
  });
  if (!row) throw new AppError("not_found");
  return toWebhook(row);
}
