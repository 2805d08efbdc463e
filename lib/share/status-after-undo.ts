import type { PostHistoryRow, PostRow } from "../calendar/data";
import type { PostStatus } from "../core/vocabulary";
import type { ReviewRow } from "./data";
import type { SharedPost } from "./schema";
import { isSamePost } from "./to-snapshot";
import { isVisitor } from "./visitor-actor";

type Form = Parameters<typeof isSamePost>[0] & Pick<PostRow, "status" | "revision">;
type Step = Pick<PostHistoryRow, "revision" | "by" | "post">;
type Standing = Pick<ReviewRow, "id" | "decision" | "postRevision" | "appliedRevision">;

/**
 * The form that the business gave the post last: before all that visitors decided of it and took back, and before
 * what says and decides nothing, such as a lock.
 */
function lastOwnForm(post: Form, history: readonly Step[]): Form {
  const steps = new Map(history.map((step) => [step.revision, step]));
  let form = post;
  for (;;) {
    const step = steps.get(form.revision - 1);
    if (!step) return form;
    const before = step.post as unknown as SharedPost;
    const isNoDecision = before.status === form.status && isSamePost(before, form);
    if (!isVisitor(step.by) && !isNoDecision) return form;
    form = before;
  }
}

/** The revision that a decision left the post at: what it made of it, or found and agreed to. */
const leftAt = ({ appliedRevision, postRevision }: Standing) => appliedRevision ?? postRevision;

/**
 * The status that a post has by what was decided of its present form and still stands: the newest decision, or without
 * one what the business left it at. Others may have decided before and after, and taken theirs back as well.
 * @param history the forms before, in any order
 * @param standing decisions on this post that were not taken back, in any order
 */
export function statusAfterUndo(post: Form, history: readonly Step[], standing: readonly Standing[]): PostStatus {
  const own = lastOwnForm(post, history);
  const [newest] = standing
    .filter(({ postRevision }) => postRevision >= own.revision)
    .sort((a, b) => leftAt(b) - leftAt(a) || (a.id < b.id ? 1 : -1));
  if (!newest) return own.status;
  return newest.decision === "approve" ? "approved" : "changes_requested";
}
