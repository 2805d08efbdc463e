import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { REVIEW_KINDS, SHARE_ACCESS, SHARE_MODES } from "../../lib/core/vocabulary";
import type { SharedSnapshot } from "../../lib/share/schema";
import { workspaces } from "./account";
import { calendars } from "./calendar";
import { createdAt, instant } from "./columns";
import { postStatusEnum } from "./enums";

export const shareLinks = pgTable(
  "share_links",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    calendarId: text("calendar_id")
      .notNull()
      .references(() => calendars.id, { onDelete: "cascade" }),
    name: text("name"),
    /** sha256 of the share token; the token itself is shown once and never stored. */
    tokenHash: text("token_hash").notNull(),
    /** The tokens of feed and embed are made from the id and these counts with AUTH_SECRET; only their hashes are stored. */
    feedTokenHash: text("feed_token_hash").notNull(),
    feedVersion: integer("feed_version").notNull().default(1),
    embedTokenHash: text("embed_token_hash"),
    mode: text("mode", { enum: SHARE_MODES }).notNull(),
    access: text("access", { enum: SHARE_ACCESS }).notNull(),
    /** argon2id */
    passwordHash: text("password_hash"),
    allowDownload: boolean("allow_download").notNull().default(false),
    allowIndex: boolean("allow_index").notNull().default(false),
    /** Origins that may frame the embedded page. */
    embedOrigins: text("embed_origins").array().notNull().default(sql`'{}'`),
    /** Feed and embed know no password: a link that has one opens them only when this says so. */
    feedsWithPassword: boolean("feeds_with_password").notNull().default(false),
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
    /** The calendar as it was, when mode is "frozen". */
    snapshot: jsonb("snapshot").$type<SharedSnapshot | null>(),
    viewCount: integer("view_count").notNull().default(0),
    lastSeenAt: instant("last_seen_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("share_links_token_key").on(t.tokenHash),
    uniqueIndex("share_links_feed_key").on(t.feedTokenHash),
    uniqueIndex("share_links_embed_key").on(t.embedTokenHash),
    index("share_links_calendar_idx").on(t.workspaceId, t.calendarId),
  ],
);

/** What visitors of a share link said, and what the workspace answered: an audit trail, in which nothing is ever rewritten. */
export const reviews = pgTable(
  "reviews",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    calendarId: text("calendar_id")
      .notNull()
      .references(() => calendars.id, { onDelete: "cascade" }),
    shareLinkId: text("share_link_id")
      .notNull()
      .references(() => shareLinks.id, { onDelete: "cascade" }),
    /** No foreign key: the trail outlives the post. */
    postId: text("post_id").notNull(),
    /** The form of the post this speaks of; post_history keeps it. */
    postRevision: integer("post_revision").notNull(),
    decision: text("decision", { enum: REVIEW_KINDS }).notNull(),
    comment: text("comment"),
    name: text("name").notNull(),
    /** A visitor's, for the owner's eyes only. */
    email: text("email"),
    /** Who of the workspace wrote a reply; null for a visitor. */
    by: text("by"),
    statusBefore: postStatusEnum("status_before"),
    statusAfter: postStatusEnum("status_after"),
    /** The revision the post got by this decision: undo is allowed while the post still has it. */
    appliedRevision: integer("applied_revision"),
    undoTokenHash: text("undo_token_hash"),
    undoneAt: instant("undone_at"),
    resolvedAt: instant("resolved_at"),
    seenAt: instant("seen_at"),
    createdAt: createdAt(),
  },
  (t) => [
    index("reviews_calendar_idx").on(t.workspaceId, t.calendarId, t.id),
    index("reviews_post_idx").on(t.postId),
    index("reviews_link_idx").on(t.shareLinkId, t.id),
    index("reviews_unread_idx").on(t.workspaceId, t.calendarId).where(sql`seen_at is null`),
  ],
);
