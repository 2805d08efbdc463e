import * as operations from "@/app/_server/operations/webhook";
import { route } from "@/app/_server/route";
import { deleteWebhook } from "@/lib/webhook/delete-webhook";
import { getWebhook } from "@/lib/webhook/list-webhooks";
import { updateWebhook } from "@/lib/webhook/update-webhook";

export const GET = route(operations.getWebhook, async ({ scope, id }) => ({ json: await getWebhook(scope, id) }));

export const PATCH = route(operations.updateWebhook, async ({ scope, id, body }) => ({
  json: await updateWebhook(scope, id, body),
}));

export const DELETE = route(operations.deleteWebhook, async ({ scope, id }) => {
  await deleteWebhook(scope, id);
  return {};
});

export { OPTIONS, POST, PUT } from "@/app/_server/refuse-method";
