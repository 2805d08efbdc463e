import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { workspaces } from "./account";
import { calendars } from "./calendar";
import { createdAt, instant } from "./columns";

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
    feedTokenHash: text("feed_token_hash").notNull(),
    mode: text("mode", { enum: ["live", "frozen"] }).notNull(),
    access: text("access", { enum: ["view", "comment", "approve"] }).notNull(),
    passwordHash: text("password_hash"),
    allowDownload: boolean("allow_download").notNull().default(false),
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
    /** The calendar as it was, when mode is "frozen". */
    snapshot: jsonb("snapshot").$type<Record<string, unknown> | null>(),
    viewCount: integer("view_count").notNull().default(0),
    lastSeenAt: instant("last_seen_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("share_links_token_key").on(t.tokenHash),
    uniqueIndex("share_links_feed_key").on(t.feedTokenHash),
    index("share_links_calendar_idx").on(t.workspaceId, t.calendarId),
  ],
);
