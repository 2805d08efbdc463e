import { and, between, eq, inArray, notInArray, sql } from "drizzle-orm";
import { calendars, postHistory, posts, proposals } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import { db, type Executor, type Tx } from "../platform/db/client";
import { calendarChanged } from "./cache";
import type { CalendarRow, PostRow } from "./data";

export type NewCalendar = Omit<typeof calendars.$inferInsert, "workspaceId" | "createdAt" | "updatedAt">;
export type NewPost = Omit<typeof posts.$inferInsert, "workspaceId" | "createdAt" | "updatedAt">;

/** The frame of posts that a person writes; they fill no planned slot. */
export const OWN_FRAME = "own";

const TERMINAL = ["succeeded", "failed", "cancelled"] as const;
const theCalendar = (scope: WorkspaceScope, id: string) =>
  and(eq(calendars.workspaceId, scope.workspaceId), eq(calendars.id, id));
const thePost = (scope: WorkspaceScope, id: string) => and(eq(posts.workspaceId, scope.workspaceId), eq(posts.id, id));
const raise = { revision: sql`${calendars.revision} + 1`, updatedAt: sql`now()` };

export async function insertCalendar(tx: Executor, scope: WorkspaceScope, calendar: NewCalendar): Promise<CalendarRow> {
  const [row] = await tx
    .insert(calendars)
    .values({ ...calendar, workspaceId: scope.workspaceId })
    .returning();
  if (!row) throw new Error("the calendar was not stored");
  return row;
}

/** Gives the calendar to one job attempt; null when it is finished or gone, so there is nothing to do. */
export async function claimCalendar(scope: WorkspaceScope, id: string, claimedBy: string): Promise<CalendarRow | null> {
  const [row] = await db()
    .update(calendars)
    .set({ status: "running", claimedBy, ...raise })
    .where(and(theCalendar(scope, id), notInArray(calendars.status, [...TERMINAL])))
    .returning();
  if (row) await calendarChanged(db(), id);
  return row ?? null;
}

/** Locks the workspace's calendar until the transaction ends; null when it is not there. */
export async function lockCalendar(tx: Tx, scope: WorkspaceScope, id: string): Promise<CalendarRow | null> {
  const [row] = await tx.select().from(calendars).where(theCalendar(scope, id)).for("update");
  return row ?? null;
}

/** Locks the workspace's post until the transaction ends; null when it is not there. */
export async function lockPost(tx: Tx, scope: WorkspaceScope, id: string): Promise<PostRow | null> {
  const [row] = await tx.select().from(posts).where(thePost(scope, id)).for("no key update");
  return row ?? null;
}

/** Deletes the posts of a period that nobody has locked, approved, exported or written by hand, and counts them off. */
export async function deleteOpenPosts(
  tx: Tx,
  scope: WorkspaceScope,
  calendarId: string,
  period: { from: string; to: string },
): Promise<Pick<PostRow, "slotKey" | "localDate" | "channel" | "topicId">[]> {
  const gone = await tx
    .delete(posts)
    .where(
      and(
        eq(posts.workspaceId, scope.workspaceId),
        eq(posts.calendarId, calendarId),
        between(posts.localDate, period.from, period.to),
        eq(posts.locked, false),
        notInArray(posts.status, ["approved", "exported"]),
        sql`${posts.writtenBy}->>'writer' <> 'person'`,
      ),
    )
    .returning({ slotKey: posts.slotKey, localDate: posts.localDate, channel: posts.channel, topicId: posts.topicId });
  await tx
    .update(calendars)
    .set({ postCount: sql`${calendars.postCount} - ${gone.length}` })
    .where(theCalendar(scope, calendarId));
  await calendarChanged(tx, calendarId);
  return gone;
}

/** Changes fields of a calendar and raises its revision. */
export async function updateCalendarRow(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  changes: Partial<NewCalendar>,
): Promise<void> {
  await tx
    .update(calendars)
    .set({ ...changes, ...raise })
    .where(theCalendar(scope, id));
  await calendarChanged(tx, id);
}

/** Stops a generation that has not ended; its posts stay. Null when there was nothing to stop. */
export async function cancelCalendarRow(scope: WorkspaceScope, id: string): Promise<CalendarRow | null> {
  const [row] = await db()
    .update(calendars)
    .set({ status: "cancelled", finishedAt: sql`now()`, ...raise })
    .where(and(theCalendar(scope, id), inArray(calendars.status, ["queued", "running"])))
    .returning();
  if (row) await calendarChanged(db(), id);
  return row ?? null;
}

/** Ends a calendar whose generation died; one that ended otherwise stays as it is. */
export async function failCalendarRow(
  scope: WorkspaceScope,
  id: string,
  error: string,
  tx: Executor = db(),
): Promise<void> {
  await tx
    .update(calendars)
    .set({ status: "failed", error, finishedAt: sql`now()`, ...raise })
    .where(and(theCalendar(scope, id), inArray(calendars.status, ["queued", "running"])));
  await calendarChanged(tx, id);
}

/** Deletes a calendar with its posts and share links; false when it is not there. */
export async function deleteCalendarRow(scope: WorkspaceScope, id: string): Promise<boolean> {
  const gone = await db().delete(calendars).where(theCalendar(scope, id)).returning({ id: calendars.id });
  if (gone.length === 1) await calendarChanged(db(), id);
  return gone.length === 1;
}

/** How a generation ends a calendar. */
export type CalendarEnd = Pick<CalendarRow, "status" | "findings" | "warnings" | "toTellBella">;

type Counted = Pick<CalendarRow, "postCount" | "plannedCount"> & { stored: number };

/**
 * Stores posts and counts them, and with `end` ends the calendar they are the last of. A slot that has a post already keeps it,
 * so a repeated write adds nothing.
 * @returns how many posts are new, and what the calendar counts then
 */
export async function insertPosts(
  tx: Executor,
  scope: WorkspaceScope,
  calendarId: string,
  newPosts: readonly NewPost[],
  end?: CalendarEnd,
): Promise<Counted> {
  // One parameter for any number of posts: with one for each value, building the statement costs more than running it.
  const inserted = sql`insert into posts (id, workspace_id, calendar_id, slot_key, local_date, local_time, channel, pillar, format, topic_id, topic_title,
      occasion, caption, hashtags, call_to_action, link, image_idea, alt_text, written_by, frame_id)
    select p.id, ${scope.workspaceId}, ${calendarId}, p."slotKey", p."localDate", p."localTime", p.channel, p.pillar, p.format,
      p."topicId", p."topicTitle", p.occasion, p.caption, p.hashtags, p."callToAction", p.link, p."imageIdea", p."altText",
      p."writtenBy", p."frameId"
    from json_to_recordset(${JSON.stringify(newPosts)}::json) as p(id text, "slotKey" text, "localDate" date, "localTime" text,
      channel channel, pillar text, format format, "topicId" text, "topicTitle" text, occasion jsonb, caption text, hashtags text[],
      "callToAction" jsonb, link text, "imageIdea" text, "altText" text, "writtenBy" jsonb, "frameId" text)
    on conflict (calendar_id, slot_key) do nothing returning frame_id`;
  const stored = sql<number>`(select count(*)::int from stored)`;
  const added = sql<number>`(select count(*)::int from stored where frame_id = ${OWN_FRAME})`;
  const counted = tx
    .update(calendars)
    .set({
      ...(end && { ...end, finishedAt: sql`now()` }),
      postCount: sql`${calendars.postCount} + ${stored}`,
      // What a person adds was not planned before.
      plannedCount: sql`${calendars.plannedCount} + ${added}`,
      ...raise,
    })
    .where(theCalendar(scope, calendarId))
    .returning({
      stored: stored.as("stored"),
      postCount: sql`${calendars.postCount}`.as("postCount"),
      plannedCount: sql`${calendars.plannedCount}`.as("plannedCount"),
    });
  const { rows } = await tx.execute<Counted>(sql`with stored as (${inserted}) ${counted.getSQL()}`);
  await calendarChanged(tx, calendarId);
  return rows[0] ?? { stored: 0, postCount: 0, plannedCount: 0 };
}

/** Replaces fields of a post if it still has `revision`; null when someone changed it first. Raises the calendar's revision too. */
export async function updatePostRow(
  tx: Executor,
  scope: WorkspaceScope,
  post: Pick<PostRow, "id" | "calendarId" | "revision">,
  changes: Partial<NewPost>,
): Promise<PostRow | null> {
  const [row] = await tx
    .update(posts)
    .set({ ...changes, revision: post.revision + 1, updatedAt: sql`now()` })
    .where(and(thePost(scope, post.id), eq(posts.revision, post.revision)))
    .returning();
  if (row) await updateCalendarRow(tx, scope, post.calendarId, {});
  return row ?? null;
}

/** Deletes a post (if it still has `revision`, when given) and counts it off its calendar, also off what it was to have; false when nothing matched. */
export async function deletePostRow(
  tx: Executor,
  scope: WorkspaceScope,
  post: Pick<PostRow, "id" | "calendarId">,
  revision?: number,
): Promise<boolean> {
  const gone = await tx
    .delete(posts)
    .where(and(thePost(scope, post.id), revision === undefined ? undefined : eq(posts.revision, revision)))
    .returning({ id: posts.id });
  if (gone.length === 0) return false;
  await tx
    .update(calendars)
    .set({
      postCount: sql`${calendars.postCount} - 1`,
      plannedCount: sql`${calendars.plannedCount} - 1`,
      ...raise,
    })
    .where(theCalendar(scope, post.calendarId));
  await calendarChanged(tx, post.calendarId);
  return true;
}

/** Keeps the form a post had before a change. */
export async function insertPostHistory(
  tx: Executor,
  scope: WorkspaceScope,
  entry: { postId: string; revision: number; change: string; post: Record<string, unknown> },
): Promise<void> {
  await tx
    .insert(postHistory)
    .values({ ...entry, workspaceId: scope.workspaceId, by: scope.actor })
    .onConflictDoNothing();
}

export async function insertProposal(
  tx: Executor,
  scope: WorkspaceScope,
  proposal: { id: string; postId: string; baseRevision: number; content: Record<string, unknown> },
): Promise<void> {
  await tx.insert(proposals).values({ ...proposal, workspaceId: scope.workspaceId });
}

/** Marks a proposal accepted once; false when it was before. */
export async function acceptProposalRow(tx: Executor, scope: WorkspaceScope, id: string): Promise<boolean> {
  const accepted = await tx
    .update(proposals)
    .set({ acceptedAt: sql`now()` })
    .where(
      and(eq(proposals.workspaceId, scope.workspaceId), eq(proposals.id, id), sql`${proposals.acceptedAt} is null`),
    )
    .returning({ id: proposals.id });
  return accepted.length === 1;
}
