import { and, asc, desc, eq, gte, ilike, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { businesses } from "../../drizzle/schema/business";
import { calendars, postHistory, posts, proposals } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Page, PageRequest } from "../core/page";
import { db, type Executor } from "../platform/db/client";
import type { ListPostsQuery } from "./schema";

export type CalendarRow = typeof calendars.$inferSelect;
export type PostRow = typeof posts.$inferSelect;
export type ProposalRow = typeof proposals.$inferSelect;
/** As much of an earlier version of a post as a redo has to know. */
export interface ShownVersion {
  caption: string;
  topicId: string;
  frameId: string;
}
/** More than a library has topics of one pillar. */
const MOST_VERSIONS = 200;

export type PostHistoryRow = typeof postHistory.$inferSelect;

const mine = (scope: WorkspaceScope) => eq(calendars.workspaceId, scope.workspaceId);

/** The workspace's calendar with its business's name and colour, or null. */
export async function findCalendarRow(scope: WorkspaceScope, id: string, tx: Executor = db()) {
  const [row] = await tx
    .select({ calendar: calendars, businessName: businesses.name, brandColor: businesses.brandColor })
    .from(calendars)
    .innerJoin(businesses, eq(businesses.id, calendars.businessId))
    .where(and(mine(scope), eq(calendars.id, id)));
  return row ?? null;
}

/** The workspace's calendars, newest first; of one business when `businessId` is given. */
export async function listCalendarRows(scope: WorkspaceScope, page: PageRequest, businessId?: string) {
  const rows = await db()
    .select({ calendar: calendars, businessName: businesses.name })
    .from(calendars)
    .innerJoin(businesses, eq(businesses.id, calendars.businessId))
    .where(
      and(
        mine(scope),
        businessId === undefined ? undefined : eq(calendars.businessId, businessId),
        page.cursor === null ? undefined : lt(calendars.id, page.cursor),
      ),
    )
    .orderBy(desc(calendars.id))
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? (items.at(-1)?.calendar.id ?? null) : null };
}

// LIKE's own wildcards in a visitor's text are taken literally.
const contains = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

function postFilters(query: ListPostsQuery): (SQL | undefined)[] {
  return [
    query.from === undefined ? undefined : gte(posts.localDate, query.from),
    query.to === undefined ? undefined : lte(posts.localDate, query.to),
    query.channel === undefined ? undefined : eq(posts.channel, query.channel),
    query.pillar === undefined ? undefined : eq(posts.pillar, query.pillar),
    query.status === undefined ? undefined : eq(posts.status, query.status),
    query.q === undefined || query.q === ""
      ? undefined
      : or(ilike(posts.caption, contains(query.q)), ilike(posts.topicTitle, contains(query.q))),
  ];
}

const inOrder = [asc(posts.localDate), asc(posts.localTime), asc(posts.id)];

/** A page of a calendar's posts by date, time and id. The cursor is `date|time|id` of the last post seen. */
export async function listPostRows(
  scope: WorkspaceScope,
  calendarId: string,
  query: ListPostsQuery,
  page: PageRequest,
): Promise<Page<PostRow>> {
  const [date, time, id] = page.cursor?.split("|") ?? [];
  const after =
    id === undefined
      ? undefined
      : sql`(${posts.localDate}, ${posts.localTime}, ${posts.id}) > (${date}::date, ${time}, ${id})`;
  const rows = await db()
    .select()
    .from(posts)
    .where(
      and(eq(posts.workspaceId, scope.workspaceId), eq(posts.calendarId, calendarId), after, ...postFilters(query)),
    )
    .orderBy(...inOrder)
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > page.limit && last ? `${last.localDate}|${last.localTime}|${last.id}` : null,
  };
}

/** All posts of a calendar in order (at most 731 days of them). */
export async function listAllPostRows(
  scope: WorkspaceScope,
  calendarId: string,
  tx: Executor = db(),
): Promise<PostRow[]> {
  return tx
    .select()
    .from(posts)
    .where(and(eq(posts.workspaceId, scope.workspaceId), eq(posts.calendarId, calendarId)))
    .orderBy(...inOrder);
}

/** The workspace's post, or null. */
export async function findPostRow(scope: WorkspaceScope, id: string, tx: Executor = db()): Promise<PostRow | null> {
  const [row] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.workspaceId, scope.workspaceId), eq(posts.id, id)));
  return row ?? null;
}

/** The earlier forms of a post, newest first. */
export async function listPostHistoryRows(
  scope: WorkspaceScope,
  postId: string,
  executor: Executor = db(),
): Promise<PostHistoryRow[]> {
  return executor
    .select()
    .from(postHistory)
    .where(and(eq(postHistory.workspaceId, scope.workspaceId), eq(postHistory.postId, postId)))
    .orderBy(desc(postHistory.revision));
}

/** A proposal of one of the workspace's posts, or null. */
export async function findProposalRow(scope: WorkspaceScope, postId: string, id: string): Promise<ProposalRow | null> {
  const [row] = await db()
    .select()
    .from(proposals)
    .where(and(eq(proposals.workspaceId, scope.workspaceId), eq(proposals.postId, postId), eq(proposals.id, id)));
  return row ?? null;
}

/** What was proposed for a post or stood in it before, newest first. */
export async function listShownVersions(scope: WorkspaceScope, postId: string): Promise<ShownVersion[]> {
  const { content } = proposals;
  const { post } = postHistory;
  const proposed = db()
    .select({
      caption: sql<string>`${content} ->> 'caption'`,
      topicId: sql<string>`${content} ->> 'topicId'`,
      frameId: sql<string>`${content} ->> 'frameId'`,
      at: proposals.createdAt,
    })
    .from(proposals)
    .where(and(eq(proposals.workspaceId, scope.workspaceId), eq(proposals.postId, postId)));
  const before = db()
    .select({
      caption: sql<string>`${post} ->> 'caption'`,
      topicId: sql<string>`${post} -> 'topic' ->> 'id'`,
      frameId: sql<string>`''`,
      at: postHistory.at,
    })
    .from(postHistory)
    .where(and(eq(postHistory.workspaceId, scope.workspaceId), eq(postHistory.postId, postId)));
  const rows = await proposed.unionAll(before).orderBy(sql`4 desc`).limit(MOST_VERSIONS);
  return rows.map(({ at: _, ...version }) => version);
}

/** Topics that the posts of this business use, with the last date of each on each channel; of posts before a date or outside a calendar when one is given. */
export async function listTopicsUsed(
  scope: WorkspaceScope,
  businessId: string,
  { before, outside }: { before?: string; outside?: string },
  tx: Executor = db(),
) {
  return tx
    .select({ topicId: posts.topicId, channel: posts.channel, lastUsedOn: sql<string>`max(${posts.localDate})::text` })
    .from(posts)
    .innerJoin(calendars, eq(calendars.id, posts.calendarId))
    .where(
      and(
        mine(scope),
        eq(calendars.businessId, businessId),
        before === undefined ? undefined : lt(posts.localDate, before),
        outside === undefined ? undefined : ne(posts.calendarId, outside),
      ),
    )
    .groupBy(posts.topicId, posts.channel)
    .orderBy(posts.topicId, posts.channel);
}
