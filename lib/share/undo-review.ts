import { listPostHistoryRows } from "../calendar/data";
import { lockPost } from "../calendar/mutations";
import { replacePost } from "../calendar/update-post";
import { AppError } from "../core/errors";
import { hashToken, isSameToken } from "../platform/crypto/hash-token";
import { transaction } from "../platform/db/client";
import { changedShare } from "./changed-share";
import { UNDO_SECONDS } from "./create-review";
import { findLinkReview, listStandingDecisions, type ReviewRow } from "./data";
import { undoReviewRow } from "./mutations";
import type { OpenLink } from "./resolve-share-link";
import { statusAfterUndo } from "./status-after-undo";
import { requireOpenLink } from "./unlock-share-link";

/**
 * Takes back what a visitor said a moment ago. The post gets the status of what still stands (status-after-undo.ts); the
 * trail keeps the line as undone.
 * @throws AppError not_found (also with another's undo token), conflict (the minute is over)
 */
export async function undoReview(token: string, proof: string | null, id: string, undoToken: string): Promise<void> {
  const { link, scope } = await requireOpenLink(token, proof);
  const review = await findLinkReview(link, id);
  if (!review?.undoTokenHash || !isSameToken(hashToken(undoToken), review.undoTokenHash))
    throw new AppError("not_found", { detail: "There is no such review." });
  if (review.undoneAt) return;
  await takeBack(scope, review);
  await changedShare([link.id]);
}

/** The post is held first: of two who take back in the same moment the second sees that the first did. */
const takeBack = (scope: OpenLink["scope"], { id, postId }: ReviewRow) =>
  transaction(async (tx) => {
    const post = await lockPost(tx, scope, postId);
    const undone = await undoReviewRow(tx, scope, id, UNDO_SECONDS);
    if (!undone) throw new AppError("conflict", { detail: "The minute for undoing is over. Send a comment instead." });
    if (!post || undone.decision === "comment") return;
    const history = await listPostHistoryRows(scope, postId, tx);
    const status = statusAfterUndo(post, history, await listStandingDecisions(scope, postId, tx));
    if (status !== post.status) await replacePost(tx, scope, post, { status }, "a review was undone");
  });
