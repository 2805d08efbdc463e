import * as operations from "@/app/_server/operations/webhook";
import { route } from "@/app/_server/route";
import { rotateWebhookSecret } from "@/lib/webhook/rotate-webhook-secret";

export const POST = route(operations.rotateWebhookSecret, async ({ scope, id, keep }) => ({
  json: await rotateWebhookSecret(
    scope,
    id,
    keep((json) => ({ json })),
  ),
}));

export { DELETE, GET, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
