import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, notInArray, sql } from "drizzle-orm";
import { batches, batchRows } from "../../drizzle/schema/batch";
import { businesses } from "../../drizzle/schema/business";
import { calendars } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Namesake } from "../core/export/tell-namesakes-apart";
import type { Page, PageRequest } from "../core/page";
import { db, type Executor } from "../platform/db/client";
import { type RowFilters, rowFilters } from "./filter-data";

export type BatchRecord = typeof batches.$inferSelect;
export type BatchRowRecord = typeof batchRows.$inferSelect;

const mine = (scope: WorkspaceScope) => eq(batches.workspaceId, scope.workspaceId);
const { status } = batchRows;
const countOf = (one: BatchRowRecord["status"]) => sql<number>`count(*) filter (where ${status} = ${one})::int`.as(one);

/** The rate is reckoned over so many seconds. */
const RATE_SECONDS = 60;
const rateSince = sql`greatest(${batches.activeSince}, now() - make_interval(secs => ${RATE_SECONDS}))`;

/** What a row's calendar holds now; a deleted one holds nothing. Looked up by its key: a join would read all calendars. */
const postsNow = sql`(select ${calendars.postCount} from ${calendars} where ${calendars.id} = ${batchRows.calendarId})`;

/** A batch and the counts of its rows: one pass over an index and their calendars' keys, whatever page asks. */
function selectCounted(tx: Executor) {
  const counts = tx
    .select({
      total: sql<number>`count(*)::int`.as("total"),
      invalid: countOf("invalid"),
      queued: countOf("queued"),
      running: countOf("running"),
      succeeded: countOf("succeeded"),
      failed: countOf("failed"),
      cancelled: countOf("cancelled"),
      posts: sql<number>`coalesce(sum(${postsNow}) filter (where ${status} = 'succeeded'), 0)::int`.as("posts"),
      recent: sql<number>`count(*) filter (where ${batchRows.finishedAt} > ${rateSince})::int`.as("recent"),
      recentSeconds: sql<number>`extract(epoch from now() - ${rateSince})::float8`.as("recent_seconds"),
    })
    .from(batchRows)
    .where(eq(batchRows.batchId, batches.id))
    .as("counts");
  return tx.select().from(batches).innerJoinLateral(counts, sql`true`).$dynamic();
}
export type CountedBatch = Awaited<ReturnType<typeof selectCounted>>[number];

/** The workspace's batch with its counts, or null. */
export async function findBatch(scope: WorkspaceScope, id: string, tx: Executor = db()): Promise<CountedBatch | null> {
  const [found] = await selectCounted(tx).where(and(mine(scope), eq(batches.id, id)));
  return found ?? null;
}

/** The workspace's batches, newest first. */
export async function listBatchRecords(scope: WorkspaceScope, page: PageRequest): Promise<Page<CountedBatch>> {
  const found = await selectCounted(db())
    .where(and(mine(scope), page.cursor === null ? undefined : lt(batches.id, page.cursor)))
    .orderBy(desc(batches.id))
    .limit(page.limit + 1);
  const items = found.slice(0, page.limit);
  return { items, nextCursor: found.length > page.limit ? (items.at(-1)?.batches.id ?? null) : null };
}

/** An unfinished batch of the workspace that was sent the same rows and options, or null. */
export async function findTwin(tx: Executor, scope: WorkspaceScope, contentHash: string): Promise<string | null> {
  const [twin] = await tx
    .select({ id: batches.id })
    .from(batches)
    .where(and(mine(scope), eq(batches.contentHash, contentHash), isNull(batches.finishedAt)))
    .limit(1);
  return twin?.id ?? null;
}

/**
 * The oldest transaction that is still open, as a mark for polls: whatever changes a row after this statement does so
 * in this or a later transaction. Null when the workspace has no such batch.
 */
export async function findChangeMark(scope: WorkspaceScope, id: string): Promise<string | null> {
  const [found] = await db()
    .select({ mark: sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text` })
    .from(batches)
    .where(and(mine(scope), eq(batches.id, id)));
  return found?.mark ?? null;
}

/** A page of a batch's rows in the file's order, each with what its calendar has by now; the cursor is the last row number. */
export async function listRowRecords(
  scope: WorkspaceScope,
  batchId: string,
  { limit, cursor, ...filters }: RowFilters & PageRequest,
) {
  const found = await db()
    .select({
      row: batchRows,
      country: businesses.country,
      calendar: {
        id: calendars.id,
        postCount: calendars.postCount,
        plannedCount: calendars.plannedCount,
        warnings: calendars.warnings,
      },
    })
    .from(batchRows)
    .leftJoin(calendars, eq(calendars.id, batchRows.calendarId))
    .leftJoin(businesses, eq(businesses.id, batchRows.businessId))
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.batchId, batchId),
        cursor === null ? undefined : gt(batchRows.row, Number(cursor)),
        ...rowFilters(filters),
      ),
    )
    .orderBy(asc(batchRows.row))
    .limit(limit + 1);
  const items = found.slice(0, limit);
  return { items, nextCursor: found.length > limit ? String(items.at(-1)?.row.row) : null };
}
export type ListedRow = Awaited<ReturnType<typeof listRowRecords>>["items"][number];

/** What tells finished rows apart that have the same business name, whatever its case; rows whose name is their own are left out. */
export async function listNamesakes(scope: WorkspaceScope, batchId: string): Promise<Namesake[]> {
  const { row, businessName, businessId, town } = batchRows;
  const finished = and(
    eq(batchRows.workspaceId, scope.workspaceId),
    eq(batchRows.batchId, batchId),
    eq(status, "succeeded"),
  );
  const name = sql`lower(${businessName})`;
  const shared = db().select({ name }).from(batchRows).where(finished).groupBy(name).having(sql`count(*) > 1`);
  return db()
    .select({
      row,
      businessName,
      businessId,
      town,
      externalId: sql<string>`coalesce(${batchRows.cells}->>'external_id', '')`,
    })
    .from(batchRows)
    .where(and(finished, inArray(name, shared)))
    .orderBy(asc(row));
}

/** Refused rows in the file's order, a page at a time. */
export async function listRejects(scope: WorkspaceScope, batchId: string, afterRow: number, limit: number) {
  const { row, cells, values, errors } = batchRows;
  return db()
    .select({ row, cells, values, errors })
    .from(batchRows)
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.batchId, batchId),
        eq(status, "invalid"),
        gt(row, afterRow),
      ),
    )
    .orderBy(asc(row))
    .limit(limit);
}

/** The columns that the refused rows fill. */
export async function listRejectedColumns(scope: WorkspaceScope, batchId: string): Promise<string[]> {
  const found = await db()
    .selectDistinct({ column: sql<string>`jsonb_object_keys(${batchRows.cells})` })
    .from(batchRows)
    .where(
      and(eq(batchRows.workspaceId, scope.workspaceId), eq(batchRows.batchId, batchId), inArray(status, ["invalid"])),
    );
  return found.map(({ column }) => column);
}

/** True while a row of the batch waits or runs. */
export async function hasUnfinishedRows(scope: WorkspaceScope, batchId: string): Promise<boolean> {
  const [row] = await db()
    .select({ id: batchRows.id })
    .from(batchRows)
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.batchId, batchId),
        inArray(status, ["queued", "running"]),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** True while an attempt of a stopped row has not let go of it. */
export async function hasAttemptsOut(scope: WorkspaceScope, batchId: string, tx: Executor): Promise<boolean> {
  const [row] = await tx
    .select({ id: batchRows.id })
    .from(batchRows)
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.batchId, batchId),
        isNotNull(batchRows.claimedBy),
        notInArray(status, ["queued", "running"]),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Whether an attempt still holds a row: it was not cancelled, and no later attempt has it. */
export async function holdsRow(scope: WorkspaceScope, id: string, claimedBy: string): Promise<boolean> {
  const [held] = await db()
    .select({ id: batchRows.id })
    .from(batchRows)
    .where(
      and(
        eq(batchRows.workspaceId, scope.workspaceId),
        eq(batchRows.id, id),
        eq(status, "running"),
        eq(batchRows.claimedBy, claimedBy),
      ),
    );
  return held !== undefined;
}

/** Whether a batch is neither paused nor over. */
export async function isUnderWay(scope: WorkspaceScope, id: string): Promise<boolean> {
  const [batch] = await db()
    .select({ status: batches.status })
    .from(batches)
    .where(and(eq(batches.workspaceId, scope.workspaceId), eq(batches.id, id)));
  return batch?.status === "queued" || batch?.status === "running";
}

/** Which batch a row belongs to; null when it is not there. */
export async function findRowRecord(scope: WorkspaceScope, id: string): Promise<BatchRowRecord | null> {
  const [row] = await db()
    .select()
    .from(batchRows)
    .where(and(eq(batchRows.workspaceId, scope.workspaceId), eq(batchRows.id, id)));
  return row ?? null;
}
