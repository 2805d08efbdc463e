import type { ReviewRow } from "./data";
import type { Review, SharedReview } from "./schema";

/** A line of a thread as visitors of its link see it: no e-mail, no ids of the workspace. */
export function toSharedReview(row: ReviewRow): SharedReview {
  return {
    id: row.id,
    postId: row.postId,
    decision: row.decision,
    comment: row.comment,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    resolved: row.resolvedAt !== null,
  };
}

/** The same line for the workspace. */
export function toReview({ review, shareLinkName }: { review: ReviewRow; shareLinkName: string | null }): Review {
  return {
    ...toSharedReview(review),
    calendarId: review.calendarId,
    shareLinkId: review.shareLinkId,
    shareLinkName,
    postRevision: review.postRevision,
    email: review.email,
    statusBefore: review.statusBefore,
    statusAfter: review.statusAfter,
    undoneAt: review.undoneAt?.toISOString() ?? null,
    resolvedAt: review.resolvedAt?.toISOString() ?? null,
    seenAt: review.seenAt?.toISOString() ?? null,
  };
}
