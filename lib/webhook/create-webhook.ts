import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { createId } from "../platform/id/create-id";
import { checkTarget } from "./check-target";
import type { WebhookRow } from "./data";
import { insertWebhook } from "./mutations";
import type { CreatedWebhook, createWebhookSchema, Webhook } from "./schema";
import { createSecret } from "./sign-message";

/** A stored webhook as the API shows it: never its secret. */
export function toWebhook(row: WebhookRow): Webhook {
  const { id, url, description, active, switchedOffBecause } = row;
  return {
    id,
    url,
    description,
    events: row.events as Webhook["events"],
    active,
    switchedOffBecause,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Makes a webhook; this answer is the only showing of its secret. @throws AppError forbidden, invalid_input (a target we do not call) */
export async function createWebhook(
  scope: WorkspaceScope,
  input: ReturnType<typeof createWebhookSchema.parse>,
  keep: Keep<CreatedWebhook> = keepNothing,
): Promise<CreatedWebhook> {
  requireRole(scope, "admin");
  await checkTarget(input.url);
  const { secret, sealedSecret } = createSecret();
  return makeKept(keep, async (tx) => {
    const row = await insertWebhook(tx, scope, { ...input, id: createId("whk"), sealedSecret });
    return { ...toWebhook(row), secret };
  });
}
