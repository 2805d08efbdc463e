import { queryOptions } from "@tanstack/react-query";
import type { WebhookEvent } from "@/lib/core/vocabulary";
import type {
  CreatedWebhook,
  CreateWebhook,
  RotatedSecret,
  UpdateWebhook,
  Webhook,
  WebhookDelivery,
} from "@/lib/webhook/schema";
import { fetchAll, fetchJson, type Page } from "../api-client";

/** While a message waits, the log is worth looking at again. */
const LOG_POLL_MS = 1500;

export const EVENT_LABELS: Record<WebhookEvent, string> = {
  "batch.completed": "A batch is finished",
  "batch.failed": "A batch failed",
  "batch.cancelled": "A batch was cancelled",
  "calendar.ready": "A calendar is ready",
  "review.submitted": "A visitor reviewed a post",
};

export const webhookKeys = {
  list: () => ["webhooks"] as const,
  log: (id: string) => ["webhooks", id, "deliveries"] as const,
};

const one = (id: string) => `/webhooks/${encodeURIComponent(id)}`;

export const webhooksQuery = () =>
  queryOptions({ queryKey: webhookKeys.list(), queryFn: ({ signal }) => fetchAll<Webhook>("/webhooks", signal) });

export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: webhookKeys.log(id),
    queryFn: async ({ signal }) => (await fetchJson<Page<WebhookDelivery>>(`${one(id)}/deliveries`, { signal })).items,
    refetchInterval: (query) => (query.state.data?.some(({ status }) => status === "pending") ? LOG_POLL_MS : false),
  });

export const createWebhook = (body: CreateWebhook, idempotencyKey: string) =>
  fetchJson<CreatedWebhook>("/webhooks", { method: "POST", body, idempotencyKey });

export const updateWebhook = (id: string, body: UpdateWebhook) =>
  fetchJson<Webhook>(one(id), { method: "PATCH", body });

export const deleteWebhook = (id: string) => fetchJson<void>(one(id), { method: "DELETE" });

export const rotateSecret = (id: string, idempotencyKey: string) =>
  fetchJson<RotatedSecret>(`${one(id)}/rotate-secret`, { method: "POST", idempotencyKey });

export const testWebhook = (id: string, idempotencyKey: string) =>
  fetchJson<WebhookDelivery>(`${one(id)}/test`, { method: "POST", idempotencyKey });

export const replayDelivery = (id: string, idempotencyKey: string) =>
  fetchJson<WebhookDelivery>(`/webhook-deliveries/${encodeURIComponent(id)}/replay`, {
    method: "POST",
    idempotencyKey,
  });
