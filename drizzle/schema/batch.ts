import { sql } from "drizzle-orm";
import { bigint, doublePrecision, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { RowCalendar } from "../../lib/core/batching/checked-row";
import type { BatchCells, BatchColumn } from "../../lib/core/batching/columns/batch-columns";
import type { WriterChoice } from "../../lib/core/vocabulary";
import { workspaces } from "./account";
import { businesses } from "./business";
import { createdAt, instant, updatedAt } from "./columns";
import { batchPauseCodeEnum, batchRowStatusEnum, batchStatusEnum, writerChoiceEnum } from "./enums";

/**
 * What a runnable row orders; `writer` is only there when a retry changed it for this row, `anew` while the calendar
 * that it has is to make way for another.
 */
export interface StoredRowValues {
  business: Record<string, unknown>;
  calendar: RowCalendar & { writer?: WriterChoice; anew?: boolean };
  externalId: string | null;
  /** Columns whose cell says nothing that can be used. */
  unread?: BatchColumn[];
}

/** Something wrong with a row, at the cell it is about when there is one. */
export interface StoredRowError {
  column: string | null;
  code: string;
  message: string;
}

/** One upload. It holds no counters: they are counted from the rows whenever somebody asks, so they cannot drift. */
export const batches = pgTable(
  "batches",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    status: batchStatusEnum("status").notNull().default("queued"),
    fileName: text("file_name"),
    /** Who started it, as scopes name their actor: told by mail when it ends. */
    startedBy: text("started_by"),
    writer: writerChoiceEnum("writer").notNull(),
    days: integer("days").notNull(),
    /** sha256 of what was sent: the same rows and options again find the batch that is under way. */
    contentHash: text("content_hash"),
    pauseCode: batchPauseCodeEnum("pause_code"),
    spendCapUsd: doublePrecision("spend_cap_usd"),
    /** What requests to the model have cost. */
    spentUsd: doublePrecision("spent_usd").notNull().default(0),
    /** What the cap reckons with: the spending, cautiously priced, and what requests under way may still cost. */
    committedUsd: doublePrecision("committed_usd").notNull().default(0),
    /** The instant that "tomorrow" is counted from, for every attempt of every row. */
    orderedAt: instant("ordered_at").notNull(),
    startedAt: instant("started_at"),
    /** The start, the newest resumption or the newest retry: rate and time left are reckoned from here. */
    activeSince: instant("active_since"),
    finishedAt: instant("finished_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index("batches_workspace_idx").on(t.workspaceId, t.id),
    index("batches_active_idx").on(t.workspaceId, t.contentHash).where(sql`${t.finishedAt} is null`),
  ],
);

/** One line of a batch's file, refused ones included. */
export const batchRows = pgTable(
  "batch_rows",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    batchId: text("batch_id")
      .notNull()
      .references(() => batches.id, { onDelete: "cascade" }),
    /** The spreadsheet's number: the header is row 1. */
    row: integer("row").notNull(),
    status: batchRowStatusEnum("status").notNull(),
    businessName: text("business_name").notNull(),
    trade: text("trade").notNull(),
    town: text("town").notNull(),
    cells: jsonb("cells").$type<BatchCells>().notNull(),
    /** null for a refused row. */
    values: jsonb("ordered").$type<StoredRowValues | null>(),
    errors: jsonb("errors").$type<StoredRowError[]>().notNull(),
    /** What was guessed in its cells or may not be meant as it stands; its calendar has warnings of its own. */
    warnings: jsonb("warnings").$type<StoredRowError[]>().notNull().default([]),
    businessId: text("business_id").references(() => businesses.id, { onDelete: "set null" }),
    /** Fixed when the row is stored, so that every attempt continues the same calendar; null for a refused row. */
    calendarId: text("calendar_id"),
    /** The one job that may run this row; a pause, a resumption or a retry gives it another. */
    jobId: uuid("job_id"),
    /** The job attempt that may end this row. */
    claimedBy: text("claimed_by"),
    attempts: integer("attempts").notNull().default(0),
    /** Attempts that ended with an error of the row's own; one whose worker fell silent is none of them. */
    failures: integer("failures").notNull().default(0),
    /** Posts that its generation stored. */
    postCount: integer("post_count").notNull().default(0),
    /** Part of the batch's committed spend that requests of this row under way may still cost. */
    reservedUsd: doublePrecision("reserved_usd").notNull().default(0),
    finishedAt: instant("finished_at"),
    /** The transaction that changed the row last: what a poll asks for is told by snapshots, which clocks cannot do. */
    changedIn: bigint("changed_in", { mode: "number" }).notNull().default(sql`(pg_current_xact_id()::text)::bigint`),
  },
  (t) => [
    uniqueIndex("batch_rows_row_key").on(t.batchId, t.row),
    index("batch_rows_status_idx").on(t.batchId, t.status, t.finishedAt),
    index("batch_rows_changed_idx").on(t.batchId, t.changedIn),
    index("batch_rows_business_idx").on(t.businessId),
    index("batch_rows_calendar_idx").on(t.calendarId),
  ],
);
