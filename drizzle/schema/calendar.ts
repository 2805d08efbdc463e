import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Brief, CallToAction, WrittenBy } from "../../lib/core/brief";
import type { PlanFindings } from "../../lib/core/planning/plan";
import type { Channel } from "../../lib/core/vocabulary";
import type { NotedUntold } from "../../lib/core/writing/facts/list-untold";
import type { OpenReason } from "../../lib/core/writing/write-builtin";
import { workspaces } from "./account";
import { businesses } from "./business";
import { createdAt, instant, updatedAt } from "./columns";
import { calendarStatusEnum, channelEnum, formatEnum, postStatusEnum } from "./enums";

export interface StoredWarning {
  code: string;
  message: string;
  date?: string | undefined;
  /** How many posts are not the model's because it was out of reach, not because of what it wrote. */
  outOfReach?: number | undefined;
}

/** A slot that nobody wrote. */
export interface StoredOpenSlot {
  date: string;
  channel: Channel;
  /** So many posts were to stand on that date and channel. */
  planned: number;
  /** Why the built-in writer left it open, or that the model gave nothing ("unwritten"). */
  reason: OpenReason | "unwritten";
  /** Why the model gave nothing (`fallbackReason`). */
  because?: string;
}

/** What the writing of a calendar found that its posts cannot show: with them it gives the warnings. */
export interface StoredFindings extends PlanFindings {
  open: StoredOpenSlot[];
  untold: NotedUntold[];
}

export const calendars = pgTable(
  "calendars",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    businessId: text("business_id")
      .notNull()
      .references(() => businesses.id, { onDelete: "cascade" }),
    status: calendarStatusEnum("status").notNull().default("queued"),
    revision: integer("revision").notNull().default(1),
    startDate: date("start_date", { mode: "string" }).notNull(),
    endDate: date("end_date", { mode: "string" }).notNull(),
    days: integer("days").notNull(),
    timezone: text("timezone").notNull(),
    /** The whole validated input of the newest part (all of it, an extension, a rewritten week): planning it again gives the very same slots. */
    brief: jsonb("brief").$type<Brief>().notNull(),
    /** Which writer the generation uses ("builtin" or the model's name is in usage). */
    writer: text("writer").notNull(),
    tradeId: text("trade_id").notNull(),
    placeId: text("place_id").notNull(),
    plannedCount: integer("planned_count").notNull().default(0),
    postCount: integer("post_count").notNull().default(0),
    /** Slots that earlier parts of this calendar left open; the brief is that of the newest part. */
    openBefore: integer("open_before").notNull().default(0),
    /** null until everything was written. */
    findings: jsonb("findings").$type<StoredFindings | null>(),
    /** As of the newest change of calendar, posts or business (lib/calendar/judge-warnings.ts). */
    warnings: jsonb("warnings").$type<StoredWarning[]>().notNull().default([]),
    toTellBella: jsonb("to_tell_bella").$type<string[]>().notNull().default([]),
    spendCapUsd: real("spend_cap_usd"),
    usageCalls: integer("usage_calls").notNull().default(0),
    usageInputTokens: integer("usage_input_tokens").notNull().default(0),
    usageOutputTokens: integer("usage_output_tokens").notNull().default(0),
    usageCostUsd: real("usage_cost_usd").notNull().default(0),
    /** What requests under way may cost at most, where there is a spend cap; nothing any more once the time is past. */
    reservedUsd: doublePrecision("reserved_usd").notNull().default(0),
    reservedUntil: instant("reserved_until"),
    /** The job attempt that may write; a zombie worker that lost its claim can change nothing. */
    claimedBy: text("claimed_by"),
    error: text("error"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    index("calendars_workspace_idx").on(t.workspaceId, t.id),
    index("calendars_business_idx").on(t.businessId, t.startDate),
    index("calendars_neighbour_idx").on(t.workspaceId, t.tradeId, t.placeId),
    index("calendars_town_idx").on(t.workspaceId, t.placeId, t.id),
  ],
);

export const posts = pgTable(
  "posts",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    calendarId: text("calendar_id")
      .notNull()
      .references(() => calendars.id, { onDelete: "cascade" }),
    /** The slot this post fills; unique in a calendar, so that no slot is ever written twice. */
    slotKey: text("slot_key").notNull(),
    localDate: date("local_date", { mode: "string" }).notNull(),
    localTime: text("local_time").notNull(),
    channel: channelEnum("channel").notNull(),
    pillar: text("pillar").notNull(),
    format: formatEnum("format").notNull(),
    topicId: text("topic_id").notNull(),
    topicTitle: text("topic_title").notNull(),
    occasion: jsonb("occasion").$type<{ id: string; name: string } | null>(),
    caption: text("caption").notNull(),
    hashtags: text("hashtags").array().notNull(),
    callToAction: jsonb("call_to_action").$type<CallToAction | null>(),
    link: text("link"),
    imageIdea: text("image_idea").notNull(),
    altText: text("alt_text").notNull(),
    status: postStatusEnum("status").notNull().default("draft"),
    locked: boolean("locked").notNull().default(false),
    writtenBy: jsonb("written_by").$type<WrittenBy>().notNull(),
    frameId: text("frame_id").notNull(),
    revision: integer("revision").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex("posts_slot_key").on(t.calendarId, t.slotKey),
    index("posts_order_idx").on(t.calendarId, t.localDate, t.localTime, t.id),
    index("posts_workspace_idx").on(t.workspaceId),
  ],
);

/** Every earlier form of a post, kept by the change that replaced it. */
export const postHistory = pgTable(
  "post_history",
  {
    postId: text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    revision: integer("revision").notNull(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** Who: a user's id, "api-key:<prefix>", "guest" or "bella". */
    by: text("by").notNull(),
    change: text("change").notNull(),
    post: jsonb("post").$type<Record<string, unknown>>().notNull(),
    at: instant("at").notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.postId, t.revision] })],
);

/** A redo's answer, waiting for Keep. */
export const proposals = pgTable(
  "proposals",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    postId: text("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    baseRevision: integer("base_revision").notNull(),
    content: jsonb("content").$type<Record<string, unknown>>().notNull(),
    acceptedAt: instant("accepted_at"),
    createdAt: createdAt(),
  },
  (t) => [index("proposals_post_idx").on(t.postId)],
);

/** Model output per slot brief, without any business's facts; kept for good (Redis holds it 24 h). */
export const modelOutputs = pgTable(
  "model_outputs",
  {
    /** sha256 of writer, model, prompt version, language, trade, topic, occasion, channel, tone, variant. */
    key: text("key").primaryKey(),
    model: text("model").notNull(),
    promptVersion: text("prompt_version").notNull(),
    /** null while a caller holds the lease and writes it. */
    output: jsonb("output").$type<Record<string, unknown> | null>(),
    leaseHolder: text("lease_holder"),
    leaseExpiresAt: instant("lease_expires_at"),
    createdAt: createdAt(),
  },
  (t) => [index("model_outputs_lease_idx").on(t.leaseExpiresAt)],
);

/** One row a request to a model, failed ones included. */
export const modelUsage = pgTable(
  "model_usage",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    businessId: text("business_id"),
    calendarId: text("calendar_id"),
    model: text("model").notNull(),
    promptVersion: text("prompt_version").notNull(),
    inputTokens: integer("input_tokens").notNull(),
    cachedTokens: integer("cached_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    costUsd: real("cost_usd").notNull(),
    /** "ok" or what went wrong ("timeout", "http_429", "bad_json", …). */
    outcome: text("outcome").notNull(),
    durationMs: integer("duration_ms").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("model_usage_workspace_idx").on(t.workspaceId, t.createdAt),
    index("model_usage_calendar_idx").on(t.calendarId),
  ],
);
