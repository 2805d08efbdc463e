import type { ReviewRow } from "./data";

type Decided = Pick<ReviewRow, "id" | "statusBefore" | "postRevision" | "appliedRevision" | "undoneAt">;

/**
 * The status a post has once a decision on it is taken back: what the decisions that still stand made of it, else what
 * it was before them all. Others may have decided before and after, and may have taken theirs back as well.
 * @param undone the decision that is taken back; the post is still as it left it
 * @param decisions all on this post, in any order
 * @returns null when the status stays as it is
 */
export function statusAfterUndo(undone: Decided, decisions: readonly Decided[]): ReviewRow["statusBefore"] {
  const others = decisions.filter(({ id }) => id !== undone.id);
  /** Somebody who stands by what a revision says: their decision changed nothing of it. */
  const isSeconded = (revision: number | null) =>
    others.some(
      ({ undoneAt, appliedRevision, postRevision }) =>
        undoneAt === null && appliedRevision === null && postRevision === revision,
    );
  if (isSeconded(undone.appliedRevision)) return null;
  let at = undone;
  for (;;) {
    const maker = others.find(({ appliedRevision }) => appliedRevision !== null && appliedRevision === at.postRevision);
    if (!maker || maker.undoneAt === null || isSeconded(at.postRevision)) return at.statusBefore;
    at = maker;
  }
}
