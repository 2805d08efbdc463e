import { findPostRow } from "../calendar/data";
import { replacePost } from "../calendar/update-post";
import { AppError } from "../core/errors";
import { hashToken, isSameToken } from "../platform/crypto/hash-token";
import { transaction } from "../platform/db/client";
import { changedShare } from "./changed-share";
import { UNDO_SECONDS } from "./create-review";
import { findLinkReview, listDecisions } from "./data";
import { undoReviewRow } from "./mutations";
import { statusAfterUndo } from "./status-after-undo";
import { requireOpenLink } from "./unlock-share-link";

/**
 * Takes back what a visitor said a moment ago. Unless somebody changed the post since, it gets the status of what still stands (status-after-undo.ts); the
 * trail keeps the line as undone.
 * @throws AppError not_found (also with another's undo token), conflict (the minute is over)
 */
export async function undoReview(token: string, proof: string | null, id: string, undoToken: string): Promise<void> {
  const { link, scope } = await requireOpenLink(token, proof);
  const review = await findLinkReview(link, id);
  if (!review?.undoTokenHash || !isSameToken(hashToken(undoToken), review.undoTokenHash))
    throw new AppError("not_found", { detail: "There is no such review." });
  if (review.undoneAt) return;
  await transaction(async (tx) => {
    const undone = await undoReviewRow(tx, scope, id, UNDO_SECONDS);
    if (!undone) throw new AppError("conflict", { detail: "The minute for undoing is over. Send a comment instead." });
    const post = await findPostRow(scope, review.postId, tx);
    if (!post || post.revision !== review.appliedRevision) return;
    const status = statusAfterUndo(review, await listDecisions(scope, post.id, tx));
    if (status) await replacePost(tx, scope, post, { status }, "a review was undone");
  });
  await changedShare([link.id]);
}
