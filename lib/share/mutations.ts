import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { reviews, shareLinks } from "../../drizzle/schema/share";
import type { WorkspaceScope } from "../account/scope";
import { db, type Executor, transaction } from "../platform/db/client";
import type { ReviewRow, ShareLinkRow } from "./data";

export type NewShareLink = Omit<typeof shareLinks.$inferInsert, "workspaceId" | "createdAt">;
type NewReview = Omit<typeof reviews.$inferInsert, "workspaceId" | "createdAt">;

const theLink = (scope: WorkspaceScope, id: string) =>
  and(eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.id, id));
const theReview = (scope: WorkspaceScope, id: string) =>
  and(eq(reviews.workspaceId, scope.workspaceId), eq(reviews.id, id));

export async function insertShareLinks(
  tx: Executor,
  scope: WorkspaceScope,
  links: readonly NewShareLink[],
): Promise<ShareLinkRow[]> {
  return tx
    .insert(shareLinks)
    .values(links.map((link) => ({ ...link, workspaceId: scope.workspaceId })))
    .returning();
}

/** Changes settings of a link; null when the workspace has no such link or it was revoked. */
export async function updateShareLinkRow(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  changes: Partial<NewShareLink>,
): Promise<ShareLinkRow | null> {
  const [row] = await tx
    .update(shareLinks)
    .set(changes)
    .where(and(theLink(scope, id), isNull(shareLinks.revokedAt)))
    .returning();
  return row ?? null;
}

/**
 * Ends links that the transaction holds: those that are held already are waited for first, and the instant is taken after
 * that, so that nothing was kept later than it.
 */
async function endHeldLinks(tx: Executor, which: SQL | undefined): Promise<ShareLinkRow[]> {
  // In one order, or two who end the same links could wait for each other.
  const held = await tx
    .select({ id: shareLinks.id })
    .from(shareLinks)
    .where(which)
    .orderBy(shareLinks.id)
    .for("no key update");
  if (held.length === 0) return [];
  const ids = held.map(({ id }) => id);
  return tx
    .update(shareLinks)
    .set({ revokedAt: sql`coalesce(${shareLinks.revokedAt}, clock_timestamp())` })
    .where(and(which, inArray(shareLinks.id, ids)))
    .returning();
}

/** Ends a link now; a link that was revoked before keeps its first instant. Null when the workspace has no such link. */
export async function revokeShareLinkRow(scope: WorkspaceScope, id: string): Promise<ShareLinkRow | null> {
  const [row] = await transaction((tx) => endHeldLinks(tx, theLink(scope, id)));
  return row ?? null;
}

/** Ends every open link of these calendars; answers their ids. */
export async function revokeCalendarLinks(scope: WorkspaceScope, calendarIds: readonly string[]): Promise<string[]> {
  const open = and(
    eq(shareLinks.workspaceId, scope.workspaceId),
    inArray(shareLinks.calendarId, [...calendarIds]),
    isNull(shareLinks.revokedAt),
  );
  const rows = await transaction((tx) => endHeldLinks(tx, open));
  return rows.map(({ id }) => id);
}

/** Counts a visit. */
export async function countShareView(link: Pick<ShareLinkRow, "id" | "workspaceId">): Promise<void> {
  await db()
    .update(shareLinks)
    .set({ viewCount: sql`${shareLinks.viewCount} + 1`, lastSeenAt: sql`now()` })
    .where(and(eq(shareLinks.workspaceId, link.workspaceId), eq(shareLinks.id, link.id)));
}

export async function insertReview(tx: Executor, scope: WorkspaceScope, review: NewReview): Promise<ReviewRow> {
  const [row] = await tx
    .insert(reviews)
    .values({ ...review, workspaceId: scope.workspaceId })
    .returning();
  if (!row) throw new Error("the review was not stored");
  return row;
}

/** Takes a review back while it is younger than `withinSeconds`; null when it is too old or was taken back before. */
export async function undoReviewRow(
  tx: Executor,
  scope: WorkspaceScope,
  id: string,
  withinSeconds: number,
): Promise<ReviewRow | null> {
  const young = sql`${reviews.createdAt} > now() - make_interval(secs => ${withinSeconds})`;
  const [row] = await tx
    .update(reviews)
    .set({ undoneAt: sql`now()` })
    .where(and(theReview(scope, id), isNull(reviews.undoneAt), young))
    .returning();
  return row ?? null;
}

export async function resolveReviewRow(scope: WorkspaceScope, id: string, resolved: boolean): Promise<boolean> {
  const rows = await db()
    .update(reviews)
    .set({ resolvedAt: resolved ? sql`coalesce(${reviews.resolvedAt}, now())` : null })
    .where(theReview(scope, id))
    .returning({ id: reviews.id });
  return rows.length === 1;
}

/** Marks what visitors said of a calendar (of one post, when given) as seen. */
export async function markReviewsSeen(scope: WorkspaceScope, calendarId: string, postId?: string): Promise<void> {
  await db()
    .update(reviews)
    .set({ seenAt: sql`now()` })
    .where(
      and(
        eq(reviews.workspaceId, scope.workspaceId),
        eq(reviews.calendarId, calendarId),
        postId === undefined ? undefined : eq(reviews.postId, postId),
        isNull(reviews.seenAt),
      ),
    );
}
