import { sql } from "drizzle-orm";
import { customType, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { workspaces } from "./account";
import { createdAt, instant } from "./columns";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** A file that arrives in pieces; swept a day after it was begun. */
export const uploads = pgTable(
  "uploads",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    size: integer("size").notNull(),
    received: integer("received").notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [index("uploads_created_idx").on(t.createdAt), index("uploads_workspace_idx").on(t.workspaceId)],
);

export const uploadChunks = pgTable(
  "upload_chunks",
  {
    uploadId: text("upload_id")
      .notNull()
      .references(() => uploads.id, { onDelete: "cascade" }),
    start: integer("start").notNull(),
    bytes: bytea("bytes").notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.start] })],
);

/** How a workspace mapped the columns of files with these headers. */
export const columnMappings = pgTable(
  "column_mappings",
  {
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    /** sha256 of the headers, whatever their order, case and accents. */
    signature: text("signature").notNull(),
    mapping: jsonb("mapping").$type<Record<string, string | null>>().notNull(),
    usedAt: instant("used_at").notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.signature] })],
);
