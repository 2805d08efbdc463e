import { and, eq, inArray, sql } from "drizzle-orm";
import { postHistory, posts } from "../../drizzle/schema/calendar";
import type { WorkspaceScope } from "../account/scope";
import type { Tx } from "../platform/db/client";
import type { PostRow } from "./data";
import { updateCalendarRow } from "./mutations";
import { toPost } from "./to-calendar";

const HISTORY_CHUNK = 500;

/** Locks and answers a calendar's posts that wait for approval and that nobody has locked. */
export async function lockApprovablePosts(tx: Tx, scope: WorkspaceScope, calendarId: string): Promise<PostRow[]> {
  return tx
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.workspaceId, scope.workspaceId),
        eq(posts.calendarId, calendarId),
        inArray(posts.status, ["draft", "in_review"]),
        eq(posts.locked, false),
      ),
    )
    .orderBy(posts.id)
    .for("update");
}

/** Approves posts that the transaction has locked, each with the form before it in its history. */
export async function approveLockedPosts(
  tx: Tx,
  scope: WorkspaceScope,
  calendarId: string,
  before: readonly PostRow[],
): Promise<void> {
  for (let at = 0; at < before.length; at += HISTORY_CHUNK) {
    const entries = before.slice(at, at + HISTORY_CHUNK).map((post) => ({
      workspaceId: scope.workspaceId,
      postId: post.id,
      revision: post.revision,
      by: scope.actor,
      change: "approved",
      post: { ...toPost(post) },
    }));
    await tx.insert(postHistory).values(entries).onConflictDoNothing();
  }
  const ids = before.map(({ id }) => id);
  await tx
    .update(posts)
    .set({ status: "approved", revision: sql`${posts.revision} + 1`, updatedAt: sql`now()` })
    .where(and(eq(posts.workspaceId, scope.workspaceId), inArray(posts.id, ids)));
  await updateCalendarRow(tx, scope, calendarId, {});
}
