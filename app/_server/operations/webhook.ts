import { z } from "zod";
import { pageQuerySchema } from "@/lib/core/page";
import {
  createdWebhookSchema,
  createWebhookSchema,
  listDeliveriesQuerySchema,
  rotatedSecretSchema,
  updateWebhookSchema,
  webhookDeliverySchema,
  webhookSchema,
} from "@/lib/webhook/schema";
import { defineOperation } from "../operation";

export const listWebhooks = defineOperation({
  id: "listWebhooks",
  method: "GET",
  path: "/api/v1/webhooks",
  summary: "The workspace's webhooks, without their secrets",
  access: "workspace",
  query: pageQuerySchema,
  answer: { status: 200, schema: z.object({ items: z.array(webhookSchema), nextCursor: z.string().nullable() }) },
});

export const createWebhook = defineOperation({
  id: "createWebhook",
  method: "POST",
  path: "/api/v1/webhooks",
  summary: "Make a webhook; this answer is the only time its signing secret is shown",
  access: "workspace",
  body: createWebhookSchema,
  answer: { status: 201, schema: createdWebhookSchema },
  idempotent: true,
});

export const getWebhook = defineOperation({
  id: "getWebhook",
  method: "GET",
  path: "/api/v1/webhooks/{id}",
  summary: "One webhook, without its secret",
  access: "workspace",
  answer: { status: 200, schema: webhookSchema },
});

export const updateWebhook = defineOperation({
  id: "updateWebhook",
  method: "PATCH",
  path: "/api/v1/webhooks/{id}",
  summary: "Change a webhook, or switch it on or off",
  access: "workspace",
  body: updateWebhookSchema,
  answer: { status: 200, schema: webhookSchema },
});

export const deleteWebhook = defineOperation({
  id: "deleteWebhook",
  method: "DELETE",
  path: "/api/v1/webhooks/{id}",
  summary: "Delete a webhook with its log",
  access: "workspace",
  answer: { status: 204 },
});

export const rotateWebhookSecret = defineOperation({
  id: "rotateWebhookSecret",
  method: "POST",
  path: "/api/v1/webhooks/{id}/rotate-secret",
  summary: "Give a webhook a new secret, shown this once; the old one signs beside it for 24 hours",
  access: "workspace",
  answer: { status: 200, schema: rotatedSecretSchema },
  idempotent: true,
});

export const testWebhook = defineOperation({
  id: "testWebhook",
  method: "POST",
  path: "/api/v1/webhooks/{id}/test",
  summary: "Send a message of the type webhook.test",
  access: "workspace",
  answer: { status: 202, schema: webhookDeliverySchema },
  idempotent: true,
});

export const listWebhookDeliveries = defineOperation({
  id: "listWebhookDeliveries",
  method: "GET",
  path: "/api/v1/webhooks/{id}/deliveries",
  summary: "What was sent to a webhook in the last 30 days, newest first",
  access: "workspace",
  query: listDeliveriesQuerySchema,
  answer: {
    status: 200,
    schema: z.object({ items: z.array(webhookDeliverySchema), nextCursor: z.string().nullable() }),
  },
});

export const replayWebhookDelivery = defineOperation({
  id: "replayWebhookDelivery",
  method: "POST",
  path: "/api/v1/webhook-deliveries/{id}/replay",
  summary: "Send a message once more, with its own id and body; one that waits for its next try is sent now",
  access: "workspace",
  answer: { status: 202, schema: webhookDeliverySchema },
  idempotent: true,
});
