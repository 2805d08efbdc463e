import { z } from "zod";
import { pageQuerySchema } from "../core/page";
import { lineSchema } from "../core/text";
import { CALENDAR_STATUSES, WEBHOOK_DELIVERY_STATUSES, WEBHOOK_EVENTS, type WebhookEvent } from "../core/vocabulary";

const urlSchema = z
  .url({ protocol: /^https?$/, error: "Write the whole address, like https://example.com/hooks/bella." })
  .max(2000, "An address has at most 2000 characters.");
const eventsSchema = z
  .array(z.enum(WEBHOOK_EVENTS, { error: `Choose from: ${WEBHOOK_EVENTS.join(", ")}.` }))
  .min(1, "Choose at least one event.")
  .transform((events) => [...new Set(events)])
  .meta({
    description:
      "What it is told of. Without batch.cancelled, batch.completed is also sent when a batch was cancelled, with the status cancelled.",
  });

/** Body of POST /api/v1/webhooks. */
export const createWebhookSchema = z.object({
  url: urlSchema,
  events: eventsSchema.default([...WEBHOOK_EVENTS]),
  description: lineSchema(120, "The description").nullable().default(null),
});

/** Body of PATCH /api/v1/webhooks/:id. */
export const updateWebhookSchema = z.object({
  url: urlSchema.optional(),
  events: eventsSchema.optional(),
  description: lineSchema(120, "The description").nullable().optional(),
  active: z.boolean().optional(),
});
export type CreateWebhook = z.input<typeof createWebhookSchema>;
export type UpdateWebhook = z.input<typeof updateWebhookSchema>;

export const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  events: z.array(z.enum(WEBHOOK_EVENTS)),
  active: z.boolean(),
  switchedOffBecause: z.string().nullable(),
  createdAt: z.string(),
});
export type Webhook = z.infer<typeof webhookSchema>;

/** The answers that show the signing secret (`whsec_…`); it cannot be shown again. */
export const createdWebhookSchema = webhookSchema.extend({ secret: z.string() });
export type CreatedWebhook = z.infer<typeof createdWebhookSchema>;
export const rotatedSecretSchema = z.object({ secret: z.string(), previousSecretEndsAt: z.string() });
export type RotatedSecret = z.infer<typeof rotatedSecretSchema>;

export const webhookDeliverySchema = z.object({
  id: z.string(),
  webhookId: z.string(),
  event: z.string(),
  status: z.enum(WEBHOOK_DELIVERY_STATUSES),
  attempts: z.int(),
  responseStatus: z.int().nullable(),
  responseText: z.string().nullable(),
  error: z.string().nullable(),
  durationMs: z.int().nullable(),
  body: z.string(),
  createdAt: z.string(),
  lastAttemptAt: z.string().nullable(),
});
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;

export const listDeliveriesQuerySchema = pageQuerySchema.extend({
  status: z
    .enum(WEBHOOK_DELIVERY_STATUSES, { error: `Choose one of: ${WEBHOOK_DELIVERY_STATUSES.join(", ")}.` })
    .optional(),
});

const batchDataSchema = z.object({
  batchId: z.string(),
  name: z.string(),
  status: z.string(),
  counts: z.record(z.string(), z.int()).meta({ description: "Rows by status, and their total" }),
  spendUsd: z.number(),
});

/**
 * What an event was called before it had a name of its own. Webhooks that ask for the former name and not for its own
 * are told under the former one, so that an integration from before goes on hearing of it.
 */
export const FORMER_EVENTS: Readonly<Partial<Record<WebhookEvent, WebhookEvent>>> = {
  "batch.cancelled": "batch.completed",
};

/** What the `data` of each event holds; the message around it is `{type, timestamp, data}`. */
export const WEBHOOK_DATA = {
  "batch.completed": batchDataSchema,
  "batch.failed": batchDataSchema,
  "batch.cancelled": batchDataSchema,
  "calendar.ready": z.object({
    calendarId: z.string(),
    businessId: z.string(),
    status: z.enum(CALENDAR_STATUSES),
    startDate: z.string(),
    endDate: z.string(),
    postCount: z.int(),
    plannedCount: z.int(),
  }),
  "review.submitted": z.object({
    calendarId: z.string(),
    postId: z.string(),
    shareLinkId: z.string(),
    decision: z.string(),
    comment: z.string().nullable(),
    name: z.string(),
  }),
} as const;
export type WebhookData = { [Event in keyof typeof WEBHOOK_DATA]: z.infer<(typeof WEBHOOK_DATA)[Event]> };
