import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { transaction } from "../platform/db/client";
import { getPost } from "./get-calendar";
import { judgeAgain } from "./judge-again";
import { deletePostRow } from "./mutations";
import { staleRevision } from "./update-post";

/** Deletes a post. @throws AppError not_found, locked_post, stale_revision */
export async function deletePost(scope: WorkspaceScope, id: string, ifRevision: number | null): Promise<void> {
  requireRole(scope, "editor");
  const post = await getPost(scope, id);
  if (post.locked) throw new AppError("locked_post", { detail: "This post is locked. Unlock it to delete it." });
  const gone = await transaction(async (tx) => {
    const isGone = await deletePostRow(tx, scope, post, ifRevision ?? undefined);
    if (isGone) await judgeAgain(tx, scope, post.calendarId);
    return isGone;
  });
  if (!gone) throw ifRevision === null ? new AppError("not_found") : staleRevision();
}
