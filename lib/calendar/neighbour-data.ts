import { and, desc, eq, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { calendars, posts } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { CallToAction } from "../core/brief";
import { db, type Executor } from "../platform/db/client";
import type { CalendarRow } from "./data";

/**
 * What other calendars of the workspace say to the same people: those of the same town and trade, or of the same business.
 */

/** What of a calendar tells its neighbours. */
export type Beside = Pick<CalendarRow, "id" | "tradeId" | "placeId" | "businessId">;

/** The neighbours of a calendar, and with it itself: `calendars` has to be in the statement. */
const isBeside = (scope: WorkspaceScope, { tradeId, placeId, businessId }: Beside): SQL | undefined =>
  and(
    eq(calendars.workspaceId, scope.workspaceId),
    or(and(eq(calendars.tradeId, tradeId), eq(calendars.placeId, placeId)), eq(calendars.businessId, businessId)),
  );

/** How far a neighbour is known: how many posts it had, and the newest of them. */
export interface NeighbourSeen {
  postCount: number;
  newestPostId: string;
}

/** A neighbour that has other posts than when it was last seen; `post` is null when none of them is new. */
export interface NeighbourNews {
  calendarId: string;
  postCount: number;
  post: {
    id: string;
    caption: string;
    localDate: string;
    callToAction: CallToAction | null;
    businessName: string;
  } | null;
}

/**
 * What the neighbours' posts say that are newer than those seen, calendar by calendar, oldest first, with one statement
 * however many neighbours there are. Ids of one calendar's posts grow, so the newest seen is enough.
 */
export async function listNeighbourPosts(
  scope: WorkspaceScope,
  calendar: Beside,
  seen: ReadonlyMap<string, NeighbourSeen>,
  tx: Executor,
): Promise<NeighbourNews[]> {
  const known = JSON.stringify([...seen].map(([id, { postCount, newestPostId }]) => ({ id, postCount, newestPostId })));
  const { rows } = await tx.execute<{
    calendarId: string;
    postCount: number;
    id: string | null;
    caption: string;
    localDate: string;
    callToAction: CallToAction | null;
    businessName: string;
  }>(sql`
    select calendars.id as "calendarId", calendars.post_count as "postCount", post.id, post.caption,
      post.local_date::text as "localDate", post.call_to_action as "callToAction", businesses.name as "businessName"
    from calendars join businesses on businesses.id = calendars.business_id
    left join json_to_recordset(${known}::json) as seen(id text, "postCount" int, "newestPostId" text) on seen.id = calendars.id
    left join lateral (
      select id, caption, local_date, call_to_action from posts
      where posts.calendar_id = calendars.id and posts.workspace_id = ${scope.workspaceId} and posts.id > coalesce(seen."newestPostId", '')
      -- Calendar by calendar, by index, whatever the planner thinks of a young table.
      offset 0
    ) post on true
    where ${isBeside(scope, calendar)} and ${ne(calendars.id, calendar.id)} and calendars.post_count > 0
      and calendars.post_count is distinct from seen."postCount"
    order by calendars.id, post.id`);
  return rows.map(({ calendarId, postCount, id, ...post }) => ({
    calendarId,
    postCount,
    post: id === null ? null : { id, ...post },
  }));
}

/**
 * By topic, the first variant of its model texts that no post of the neighbours has, nor one of this calendar
 * outside `planned` (its slots that are being written anew).
 */
export async function listFreeVariants(
  scope: WorkspaceScope,
  calendar: Beside,
  planned: readonly string[],
): Promise<Map<string, number>> {
  // An array that is there before the posts are looked at: they are found by their calendars, whatever the planner thinks of a young table.
  const beside = db().select({ id: calendars.id }).from(calendars).where(isBeside(scope, calendar));
  const own = and(eq(posts.calendarId, calendar.id), sql`${posts.slotKey} = any(${sql.param([...planned])}::text[])`);
  const rows = await db()
    .select({
      topicId: posts.topicId,
      free: sql<number>`max(substring(${posts.frameId} from '^model/[^/]+/([0-9]+)$')::int) + 1`,
    })
    .from(posts)
    .where(
      and(
        eq(posts.workspaceId, scope.workspaceId),
        sql`${posts.calendarId} = any(array(${beside}))`,
        sql`${posts.frameId} ~ '^model/[^/]+/[0-9]+$'`,
        sql`not (${own})`,
      ),
    )
    .groupBy(posts.topicId);
  return new Map(rows.map(({ topicId, free }) => [topicId, free]));
}

/** Briefs of neighbour calendars that came before this one and are not written yet: the model is about to write them. */
export async function listEarlierBriefs(scope: WorkspaceScope, calendar: Beside, limit: number) {
  return db()
    .select({ id: calendars.id, brief: calendars.brief })
    .from(calendars)
    .where(
      and(
        eq(calendars.workspaceId, scope.workspaceId),
        eq(calendars.tradeId, calendar.tradeId),
        eq(calendars.placeId, calendar.placeId),
        eq(calendars.writer, "model"),
        inArray(calendars.status, ["queued", "running"]),
        lt(calendars.id, calendar.id),
      ),
    )
    .orderBy(desc(calendars.id))
    .limit(limit);
}
