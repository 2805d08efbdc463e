import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { workspaces } from "./account";
import { createdAt, instant, updatedAt } from "./columns";
import { webhookDeliveryStatusEnum } from "./enums";

export const webhooks = pgTable(
  "webhooks",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    url: text("url").notNull(),
    description: text("description"),
    /** The events it is told of; see lib/webhook/schema.ts. */
    events: text("events").array().notNull(),
    /** The signing secret, encrypted: it has to be read for every delivery. */
    sealedSecret: text("sealed_secret").notNull(),
    /** The secret before the last rotation signs beside the new one until `previousSecretEndsAt`. */
    sealedPreviousSecret: text("sealed_previous_secret"),
    previousSecretEndsAt: instant("previous_secret_ends_at"),
    active: boolean("active").notNull().default(true),
    /** Why Bella switched it off; null when nobody or a person did. */
    switchedOffBecause: text("switched_off_because"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index("webhooks_workspace_idx").on(t.workspaceId)],
);

export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    webhookId: text("webhook_id")
      .notNull()
      .references(() => webhooks.id, { onDelete: "cascade" }),
    event: text("event").notNull(),
    /** The very bytes that are signed and sent, also when replayed. */
    body: text("body").notNull(),
    status: webhookDeliveryStatusEnum("status").notNull().default("pending"),
    attempts: integer("attempts").notNull().default(0),
    responseStatus: integer("response_status"),
    /** The start of the receiver's answer. */
    responseText: text("response_text"),
    error: text("error"),
    durationMs: integer("duration_ms"),
    lastAttemptAt: instant("last_attempt_at"),
    createdAt: createdAt(),
  },
  (t) => [
    index("webhook_deliveries_webhook_idx").on(t.webhookId, t.id),
    index("webhook_deliveries_created_idx").on(t.createdAt),
  ],
);
