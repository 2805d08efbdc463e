import { and, asc, count, desc, eq, gt, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { reviews, shareLinks } from "../../drizzle/schema/share";
import type { WorkspaceScope } from "../account/scope";
import type { Page, PageRequest } from "../core/page";
import { db, type Executor } from "../platform/db/client";

export type ShareLinkRow = typeof shareLinks.$inferSelect;
export type ReviewRow = typeof reviews.$inferSelect;

/** A page shows at most so many lines of its threads, and so many characters of them, the newest ones. */
const MAX_SHOWN_REVIEWS = 500;
const MAX_SHOWN_CHARACTERS = 60_000;

const usable = and(
  isNull(shareLinks.revokedAt),
  or(isNull(shareLinks.expiresAt), gt(shareLinks.expiresAt, sql`now()`)),
);

/** The link of a share token's hash while it is neither revoked nor expired; else null, whatever the reason. */
export async function findUsableShareLink(tokenHash: string): Promise<ShareLinkRow | null> {
  const [row] = await db()
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.tokenHash, tokenHash), usable));
  return row ?? null;
}

/**
 * Whether the link is still open, and until the transaction ends it is: a revocation comes before it or after it. One
 * visitor at a time holds a link, so that a revocation stands in line and is not kept waiting by whoever comes after it.
 */
export async function holdUsableLink(tx: Executor, link: Pick<ShareLinkRow, "id" | "workspaceId">): Promise<boolean> {
  const rows = await tx
    .select({ id: shareLinks.id })
    .from(shareLinks)
    .where(and(eq(shareLinks.workspaceId, link.workspaceId), eq(shareLinks.id, link.id), usable))
    .for("no key update");
  return rows.length === 1;
}

/** The same for the token of a feed. */
export async function findUsableFeed(feedTokenHash: string): Promise<ShareLinkRow | null> {
  const [row] = await db()
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.feedTokenHash, feedTokenHash), usable));
  return row ?? null;
}

/** The same for the token of an embedded page; the share token, which may do more, opens it too. */
export async function findUsableEmbed(hash: string): Promise<ShareLinkRow | null> {
  const [row] = await db()
    .select()
    .from(shareLinks)
    .where(and(or(eq(shareLinks.embedTokenHash, hash), eq(shareLinks.tokenHash, hash)), usable));
  return row ?? null;
}

/** The workspace's link, or null. */
export async function findShareLink(scope: WorkspaceScope, id: string): Promise<ShareLinkRow | null> {
  const [row] = await db()
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.id, id)));
  return row ?? null;
}

const byVisitor = isNull(reviews.by);
const standing = isNull(reviews.undoneAt);
const isDecision = inArray(reviews.decision, ["approve", "request_changes"]);
const unread = and(isNull(reviews.seenAt), byVisitor, standing);

/** A calendar's links, newest first, revoked ones included, each with how many reviews came through it. */
export async function listShareLinkRows(scope: WorkspaceScope, calendarId: string) {
  const counts = db()
    .select({
      shareLinkId: reviews.shareLinkId,
      reviewCount: count().as("review_count"),
      unreadCount: sql<number>`count(*) filter (where ${reviews.seenAt} is null)`.mapWith(Number).as("unread_count"),
    })
    .from(reviews)
    .where(and(eq(reviews.workspaceId, scope.workspaceId), eq(reviews.calendarId, calendarId), byVisitor, standing))
    .groupBy(reviews.shareLinkId)
    .as("counts");
  return db()
    .select({ link: shareLinks, reviewCount: counts.reviewCount, unreadCount: counts.unreadCount })
    .from(shareLinks)
    .leftJoin(counts, eq(counts.shareLinkId, shareLinks.id))
    .where(and(eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.calendarId, calendarId)))
    .orderBy(desc(shareLinks.id));
}

/**
 * What was said of some posts through a link and still stands, oldest first. The newest lines are shown and the others
 * counted: whoever may comment must not be able to make a page endless.
 */
export async function listLinkReviews(
  link: Pick<ShareLinkRow, "id" | "workspaceId">,
  postIds: readonly string[],
): Promise<{ rows: ReviewRow[]; earlier: number }> {
  if (postIds.length === 0) return { rows: [], earlier: 0 };
  const newest = await db()
    .select({ row: reviews, total: sql<number>`(count(*) over ())::int` })
    .from(reviews)
    .where(
      and(
        eq(reviews.workspaceId, link.workspaceId),
        eq(reviews.shareLinkId, link.id),
        inArray(reviews.postId, [...postIds]),
        standing,
      ),
    )
    .orderBy(desc(reviews.id))
    .limit(MAX_SHOWN_REVIEWS);
  let characters = 0;
  const shown = newest.filter(({ row: { name, comment } }) => {
    characters += name.length + (comment?.length ?? 0);
    return characters <= MAX_SHOWN_CHARACTERS;
  });
  return { rows: shown.map(({ row }) => row).reverse(), earlier: (newest[0]?.total ?? 0) - shown.length };
}

/** Decisions on a post that still stand, newest first: what its status was made of. */
export function listStandingDecisions(scope: WorkspaceScope, postId: string, executor: Executor): Promise<ReviewRow[]> {
  return executor
    .select()
    .from(reviews)
    .where(and(eq(reviews.workspaceId, scope.workspaceId), eq(reviews.postId, postId), isDecision, standing))
    .orderBy(desc(reviews.id))
    .limit(MAX_SHOWN_REVIEWS);
}

/** A review that came through this link, or null. */
export async function findLinkReview(link: Pick<ShareLinkRow, "id" | "workspaceId">, id: string) {
  const [row] = await db()
    .select()
    .from(reviews)
    .where(and(eq(reviews.workspaceId, link.workspaceId), eq(reviews.shareLinkId, link.id), eq(reviews.id, id)));
  return row ?? null;
}

/** The trail of a calendar (of one post, when given), newest first, undone lines included. */
export async function listReviewRows(
  scope: WorkspaceScope,
  calendarId: string,
  postId: string | undefined,
  page: PageRequest,
): Promise<Page<{ review: ReviewRow; shareLinkName: string | null }>> {
  const rows = await db()
    .select({ review: reviews, shareLinkName: shareLinks.name })
    .from(reviews)
    .innerJoin(shareLinks, eq(shareLinks.id, reviews.shareLinkId))
    .where(
      and(
        eq(reviews.workspaceId, scope.workspaceId),
        eq(reviews.calendarId, calendarId),
        postId === undefined ? undefined : eq(reviews.postId, postId),
        page.cursor === null ? undefined : lt(reviews.id, page.cursor),
      ),
    )
    .orderBy(desc(reviews.id))
    .limit(page.limit + 1);
  const items = rows.slice(0, page.limit);
  return { items, nextCursor: rows.length > page.limit ? (items.at(-1)?.review.id ?? null) : null };
}

/** The workspace's review with its link's name, or null. */
export async function findReviewRow(scope: WorkspaceScope, id: string, tx: Executor = db()) {
  const [row] = await tx
    .select({ review: reviews, shareLinkName: shareLinks.name })
    .from(reviews)
    .innerJoin(shareLinks, eq(shareLinks.id, reviews.shareLinkId))
    .where(and(eq(reviews.workspaceId, scope.workspaceId), eq(reviews.id, id)));
  return row ?? null;
}

/** How many reviews nobody of the workspace has seen, by calendar. */
export async function countUnreadReviews(scope: WorkspaceScope) {
  return db()
    .select({ calendarId: reviews.calendarId, count: count() })
    .from(reviews)
    .where(and(eq(reviews.workspaceId, scope.workspaceId), unread))
    .groupBy(reviews.calendarId)
    .orderBy(asc(reviews.calendarId));
}
