import { listPostHistoryRows, type PostRow } from "../calendar/data";
import { lockPost } from "../calendar/mutations";
import { replacePost, staleRevision } from "../calendar/update-post";
import { AppError } from "../core/errors";
import { isRecordId } from "../core/record-id";
import { type Decision, type PostStatus, SHARE_ACCESS } from "../core/vocabulary";
import { hashToken } from "../platform/crypto/hash-token";
import { randomToken } from "../platform/crypto/random-token";
import { type Tx, transaction } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { emitWebhook } from "../webhook/emit-webhook";
import { changedShare } from "./changed-share";
import { holdUsableLink, type ShareLinkRow } from "./data";
import { insertReview } from "./mutations";
import { noSuchLink, type OpenLink } from "./resolve-share-link";
import type { CreatedReview, createReviewSchema, SharedPost } from "./schema";
import { toSharedReview } from "./to-review";
import { isSamePost } from "./to-snapshot";
import { requireOpenLink } from "./unlock-share-link";

/** A visitor may take a review back for so long. */
export const UNDO_SECONDS = 60;

const NEEDS: Record<Decision, "comment" | "approve"> = {
  comment: "comment",
  request_changes: "approve",
  approve: "approve",
};
const STATUS: Partial<Record<Decision, PostStatus>> = { approve: "approved", request_changes: "changes_requested" };
const CHANGES: Partial<Record<Decision, string>> = {
  approve: "approved through a share link",
  request_changes: "changes requested through a share link",
};

function requireAccess(link: ShareLinkRow, decision: Decision): void {
  if (SHARE_ACCESS.indexOf(link.access) >= SHARE_ACCESS.indexOf(NEEDS[decision])) return;
  const may = link.access === "view" ? "This link is for reading only." : "This link is for comments only.";
  throw new AppError("forbidden", { detail: may });
}

function noSuchPost(): AppError {
  const message = "There is no such post in this calendar.";
  return new AppError("not_found", { detail: message, errors: [{ path: "postId", message }] });
}

/** The post a visitor speaks of, as it is until the transaction ends. @throws AppError not_found, conflict and stale_revision when it reads otherwise than what they saw */
async function findReviewedPost(
  tx: Tx,
  { link, scope }: OpenLink,
  input: { postId: string; decision: Decision; revision?: number | undefined },
): Promise<PostRow> {
  const post = isRecordId(input.postId) ? await lockPost(tx, scope, input.postId) : null;
  if (!post || post.calendarId !== link.calendarId) throw noSuchPost();
  if (link.snapshot) {
    const frozen = link.snapshot.posts.find(({ id }) => id === post.id);
    if (!frozen) throw noSuchPost();
    if (input.decision !== "comment" && !isSamePost(frozen, post))
      throw new AppError("conflict", {
        detail: "This post was changed after this copy was made. Ask for a fresh link to approve it.",
      });
  } else if (input.revision !== undefined && input.revision !== post.revision) {
    // A status that changed meanwhile is no other post; other words are.
    const seen = (await listPostHistoryRows(scope, post.id, tx)).find(({ revision }) => revision === input.revision);
    if (!seen || !isSamePost(seen.post as unknown as SharedPost, post)) throw staleRevision();
  }
  return post;
}

/**
 * Keeps what a visitor says of a post: an approval or a wish for changes becomes the post's status, pinned to the
 * revision that was seen, and all of it stays in the trail.
 * @param proof what unlocking the link gave, when it has a password
 * @throws AppError not_found, unauthenticated, forbidden (the link does not allow it), conflict, stale_revision
 */
export async function createReview(
  token: string,
  proof: string | null,
  input: ReturnType<typeof createReviewSchema.parse>,
): Promise<CreatedReview> {
  const open = await requireOpenLink(token, proof);
  requireAccess(open.link, input.decision);
  return keepReview(open, input);
}

/**
 * First the link, then the post is held: visitors who decide in the same moment are heard one after another, each of
 * what the one before left, and whether the words are still those they saw is looked at then.
 */
async function keepReview(open: OpenLink, input: ReturnType<typeof createReviewSchema.parse>): Promise<CreatedReview> {
  const { link, scope } = open;
  const undoToken = randomToken(128);
  const { review, status } = await transaction(async (tx) => {
    if (!(await holdUsableLink(tx, link))) throw noSuchLink();
    const post = await findReviewedPost(tx, open, input);
    const status = STATUS[input.decision] ?? post.status;
    const changed = status !== post.status;
    const after = changed
      ? await replacePost(tx, scope, post, { status }, CHANGES[input.decision] ?? "reviewed")
      : post;
    const stored = await insertReview(tx, scope, {
      id: createId("rev"),
      calendarId: link.calendarId,
      shareLinkId: link.id,
      postId: post.id,
      postRevision: post.revision,
      decision: input.decision,
      comment: input.comment || null,
      name: input.name,
      email: input.email ?? null,
      statusBefore: post.status,
      statusAfter: status,
      appliedRevision: changed ? after.revision : null,
      undoTokenHash: hashToken(undoToken),
    });
    const { postId, decision, comment, name } = stored;
    const said = { calendarId: link.calendarId, shareLinkId: link.id, postId, decision, comment, name };
    await emitWebhook(tx, scope, "review.submitted", said);
    return { review: stored, status };
  });
  await changedShare([link.id]);
  const undoUntil = new Date(review.createdAt.getTime() + UNDO_SECONDS * 1000).toISOString();
  return { ...toSharedReview(review), status, undoToken, undoUntil };
}
