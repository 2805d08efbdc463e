import { and, eq, isNull, sql } from "drizzle-orm";
import { shareLinks } from "../../drizzle/schema/share";
import type { WorkspaceScope } from "../account/scope";
import { db } from "../platform/db/client";
import type { ShareLinkRow } from "./data";

type NewShareLink = Omit<typeof shareLinks.$inferInsert, "workspaceId" | "createdAt">;

export async function insertShareLink(scope: WorkspaceScope, link: NewShareLink): Promise<ShareLinkRow> {
  const [row] = await db()
    .insert(shareLinks)
    .values({ ...link, workspaceId: scope.workspaceId })
    .returning();
  if (!row) throw new Error("the share link was not stored");
  return row;
}

/** Ends a link now; a link that was revoked before keeps its first instant. Null when the workspace has no such link. */
export async function revokeShareLinkRow(scope: WorkspaceScope, id: string): Promise<ShareLinkRow | null> {
  const mine = and(eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.id, id));
  const [revoked] = await db()
    .update(shareLinks)
    .set({ revokedAt: sql`now()` })
    .where(and(mine, isNull(shareLinks.revokedAt)))
    .returning();
  if (revoked) return revoked;
  const [before] = await db().select().from(shareLinks).where(mine);
  return before ?? null;
}

/** Counts a rendering of the page; a page served from a cache is not seen here. */
export async function countShareView(id: string): Promise<void> {
  await db()
    .update(shareLinks)
    .set({ viewCount: sql`${shareLinks.viewCount} + 1`, lastSeenAt: sql`now()` })
    .where(eq(shareLinks.id, id));
}
