import { and, desc, eq, gt, gte, inArray, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { calendars, posts } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { CallToAction } from "../core/brief";
import { db, type Executor } from "../platform/db/client";
import type { CalendarRow } from "./data";

/**
 * What other calendars of the workspace say to the same people: those of the same town and trade, or of the same business.
 */

/** The trade of whoever has none that is known. */
const UNKNOWN_TRADE = "universal";
/** Frames of posts about a topic, and the model's: what they say only their trade says, unless the topic is shared. */
const TOPIC_FRAME = "^(tips|proof|behind-the-scenes|community|offers|any)-|^model/";

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

/** Of so many calendars of the town, the newest, what they say is known: in a large town that is enough for an evening's reader. */
const MOST_OF_TOWN = 40;

export interface TownPost {
  caption: string;
  localDate: string;
  businessName: string;
  town: string;
}

/**
 * What other trades' calendars say in the same town between two dates, as far as another trade could say it: wishes, services,
 * offers, events, and topics that are shared. Businesses of no known trade are read in every town of the workspace, for they
 * share all of their topics.
 */
export async function listTownPosts(
  scope: WorkspaceScope,
  { id, tradeId, placeId, businessId }: Beside,
  { from, to, sharedTopics }: { from: string; to: string; sharedTopics: readonly string[] },
  tx: Executor,
): Promise<TownPost[]> {
  const isNear =
    tradeId === UNKNOWN_TRADE
      ? or(eq(calendars.placeId, placeId), eq(calendars.tradeId, tradeId))
      : eq(calendars.placeId, placeId);
  const isBesideAnyway = and(eq(calendars.placeId, placeId), eq(calendars.tradeId, tradeId));
  const { rows } = await tx.execute<{ caption: string; localDate: string; businessName: string; town: string }>(sql`
    select post.caption, post.local_date::text as "localDate", businesses.name as "businessName", businesses.city as town
    from (
      select ${calendars.id} as id, ${calendars.businessId} as business_id from calendars
      where ${eq(calendars.workspaceId, scope.workspaceId)} and ${isNear} and not (${isBesideAnyway})
        and ${ne(calendars.id, id)} and ${ne(calendars.businessId, businessId)} and ${gt(calendars.postCount, 0)}
        and ${lte(calendars.startDate, to)} and ${gte(calendars.endDate, from)}
      order by ${calendars.id} desc limit ${MOST_OF_TOWN}
    ) near
    join businesses on businesses.id = near.business_id
    join lateral (
      select caption, local_date from posts
      where posts.calendar_id = near.id and posts.local_date between ${from} and ${to}
        and (posts.topic_id = any(${sql.param([...sharedTopics])}::text[]) or posts.frame_id !~ ${TOPIC_FRAME})
      offset 0
    ) post on true
    order by post.local_date, near.id`);
  return rows;
}
