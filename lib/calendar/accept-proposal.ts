import { requireRole, type WorkspaceScope } from "../account/scope";
import { AppError } from "../core/errors";
import { isRecordId } from "../core/record-id";
import { transaction } from "../platform/db/client";
import { findProposalRow, type PostRow } from "./data";
import { isDecided } from "./decided";
import { getPost } from "./get-calendar";
import { acceptProposalRow, type NewPost } from "./mutations";
import { replacePost, staleRevision } from "./update-post";

/**
 * Keeps a proposal: it replaces the post, whose form before goes to the history. Accepting it again changes nothing.
 * @throws AppError not_found, locked_post, stale_revision (the post changed after the redo)
 */
export async function acceptProposal(scope: WorkspaceScope, postId: string, proposalId: string): Promise<PostRow> {
  requireRole(scope, "editor");
  const post = await getPost(scope, postId);
  const proposal = isRecordId(proposalId) ? await findProposalRow(scope, postId, proposalId) : null;
  if (!proposal) {
    const message = "There is no such proposal for this post.";
    throw new AppError("not_found", { detail: message, errors: [{ path: "proposalId", message }] });
  }
  if (proposal.acceptedAt) return post;
  if (post.locked || post.status === "approved") {
    throw new AppError("locked_post", {
      detail: "Locked and approved posts are not rewritten. Unlock or reopen the post first.",
    });
  }
  if (post.revision !== proposal.baseRevision) throw staleRevision();
  return transaction(async (tx) => {
    const reopened: Partial<NewPost> = isDecided(post) ? { status: "in_review" } : {};
    const content = { ...(proposal.content as Partial<NewPost>), ...reopened };
    const after = await replacePost(tx, scope, post, content, "redone");
    await acceptProposalRow(tx, scope, proposalId);
    return after;
  });
}
