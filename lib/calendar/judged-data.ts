import { and, asc, eq, gte, inArray, sql } from "drizzle-orm";
import { calendars, posts } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Executor } from "../platform/db/client";
import type { WarnedPost } from "./judge-warnings";
import { type NewPost, OWN_FRAME } from "./mutations";

type Judgeable = Pick<NewPost, "localDate" | "channel" | "pillar" | "caption" | "frameId" | "writtenBy"> &
  Partial<Pick<NewPost, "occasion">>;

/** A post as its calendar's warnings are judged by. */
export const toWarnedPost = (post: Judgeable): WarnedPost => ({
  localDate: post.localDate,
  channel: post.channel,
  pillar: post.pillar,
  caption: post.caption,
  occasion: post.occasion ?? null,
  isOwn: post.frameId === OWN_FRAME,
  fallbackReason: post.writtenBy.fallbackReason ?? null,
});

/** The same of all posts of a calendar, as the transaction sees them. */
export async function listWarnedPosts(tx: Executor, scope: WorkspaceScope, calendarId: string): Promise<WarnedPost[]> {
  const { localDate, channel, pillar, caption, occasion, frameId, writtenBy } = posts;
  const rows = await tx
    .select({ localDate, channel, pillar, caption, occasion, frameId, writtenBy })
    .from(posts)
    .where(and(eq(posts.workspaceId, scope.workspaceId), eq(posts.calendarId, calendarId)))
    .orderBy(asc(localDate), asc(posts.localTime), asc(posts.id));
  return rows.map(toWarnedPost);
}

/** A business's calendars that are written and not over, oldest first: what its owner changes may concern them. */
export async function listOpenCalendarIds(tx: Executor, scope: WorkspaceScope, businessId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: calendars.id })
    .from(calendars)
    .where(
      and(
        eq(calendars.workspaceId, scope.workspaceId),
        eq(calendars.businessId, businessId),
        inArray(calendars.status, ["succeeded", "failed", "cancelled"]),
        // In whichever zone it is that day still.
        gte(calendars.endDate, sql`current_date - 1`),
      ),
    )
    .orderBy(asc(calendars.id));
  return rows.map(({ id }) => id);
}
