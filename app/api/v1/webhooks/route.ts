import * as operations from "@/app/_server/operations/webhook";
import { refuseGuest } from "@/app/_server/refuse-guest";
import { route } from "@/app/_server/route";
import { createWebhook } from "@/lib/webhook/create-webhook";
import { listWebhooks } from "@/lib/webhook/list-webhooks";

export const GET = route(operations.listWebhooks, async ({ scope }) => ({
  json: { items: await listWebhooks(scope), nextCursor: null },
}));

export const POST = route(operations.createWebhook, async ({ scope, body, visitor }) => {
  refuseGuest(visitor, "Sign up first: webhooks belong to an account.");
  const webhook = await createWebhook(scope, body);
  return { json: webhook, headers: { location: `/api/v1/webhooks/${webhook.id}` } };
});
