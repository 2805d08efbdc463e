import * as operations from "@/app/_server/operations/webhook";
import { refuseGuest } from "@/app/_server/refuse-guest";
import { route } from "@/app/_server/route";
import { takePage } from "@/lib/core/page";
import { createWebhook } from "@/lib/webhook/create-webhook";
import { listWebhooks } from "@/lib/webhook/list-webhooks";
import type { CreatedWebhook } from "@/lib/webhook/schema";

export const GET = route(operations.listWebhooks, async ({ scope, query }) => ({
  json: takePage(await listWebhooks(scope), query),
}));

const toAnswer = (webhook: CreatedWebhook) => ({
  json: webhook,
  headers: { location: `/api/v1/webhooks/${webhook.id}` },
});

export const POST = route(operations.createWebhook, async ({ scope, body, visitor, keep }) => {
  refuseGuest(visitor, "Sign up first: webhooks belong to an account.");
  return toAnswer(await createWebhook(scope, body, keep(toAnswer)));
});

export { DELETE, OPTIONS, PATCH, PUT } from "@/app/_server/refuse-method";
