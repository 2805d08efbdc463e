import { type Keep, keepNothing, makeKept } from "../account/keep-made";
import { requireRole, type WorkspaceScope } from "../account/scope";
import { getCalendar, getPost } from "../calendar/get-calendar";
import { AppError } from "../core/errors";
import { isRecordId } from "../core/record-id";
import { createId } from "../platform/id/create-id";
import { changedShare } from "./changed-share";
import { findReviewRow, findShareLink } from "./data";
import { insertReview, resolveReviewRow } from "./mutations";
import type { Review } from "./schema";
import { toReview } from "./to-review";

/** Answers in the thread that a post has behind one link, in the business's name. @throws AppError not_found */
export async function replyToReview(
  scope: WorkspaceScope,
  postId: string,
  input: { shareLinkId: string; comment: string },
  keep: Keep<Review> = keepNothing,
): Promise<Review> {
  requireRole(scope, "approver");
  const post = await getPost(scope, postId);
  const link = isRecordId(input.shareLinkId) ? await findShareLink(scope, input.shareLinkId) : null;
  if (!link || link.calendarId !== post.calendarId) {
    const message = "There is no such share link of this calendar.";
    throw new AppError("not_found", { detail: message, errors: [{ path: "shareLinkId", message }] });
  }
  const { businessName } = await getCalendar(scope, post.calendarId);
  const reply = {
    id: createId("rev"),
    calendarId: post.calendarId,
    shareLinkId: link.id,
    postId,
    postRevision: post.revision,
    decision: "reply" as const,
    comment: input.comment,
    name: businessName,
    by: scope.actor,
    seenAt: new Date(),
  };
  const review = await makeKept(keep, async (tx) =>
    toReview({ review: await insertReview(tx, scope, reply), shareLinkName: link.name }),
  );
  await changedShare([link.id]);
  return review;
}

/** Marks a line of a thread as dealt with, or as open again. @throws AppError not_found */
export async function resolveReview(scope: WorkspaceScope, id: string, resolved: boolean): Promise<Review> {
  requireRole(scope, "approver");
  await resolveReviewRow(scope, id, resolved);
  const found = await findReviewRow(scope, id);
  if (!found) throw new AppError("not_found", { detail: "There is no such review." });
  await changedShare([found.review.shareLinkId]);
  return toReview(found);
}
