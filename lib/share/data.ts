import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { shareLinks } from "../../drizzle/schema/share";
import type { WorkspaceScope } from "../account/scope";
import { db } from "../platform/db/client";

export type ShareLinkRow = typeof shareLinks.$inferSelect;

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

/** The same for the token of a feed. */
export async function findUsableFeed(feedTokenHash: string): Promise<ShareLinkRow | null> {
  const [row] = await db()
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.feedTokenHash, feedTokenHash), usable));
  return row ?? null;
}

/** A calendar's links, newest first, revoked ones included. */
export async function listShareLinkRows(scope: WorkspaceScope, calendarId: string): Promise<ShareLinkRow[]> {
  return db()
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.calendarId, calendarId)))
    .orderBy(desc(shareLinks.id));
}
