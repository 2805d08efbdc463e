import { describe, expect, it } from "vitest";
import { statusAfterUndo } from "./status-after-undo";

const undoneAt = new Date("2026-11-29T10:00:00Z");
const approval = (id: string, over = {}) => ({
  id,
  statusBefore: "draft" as const,
  postRevision: 1,
  appliedRevision: 2 as number | null,
  undoneAt: null as Date | null,
  ...over,
});

describe("the status after a decision is taken back", () => {
  it("is what it was before when nobody else decided", () =>
    expect(statusAfterUndo(approval("ana", { undoneAt }), [approval("ana", { undoneAt })])).toBe("draft"));

  it("stays when somebody else approved too", () => {
    const ben = approval("ben", { statusBefore: "approved", postRevision: 2, appliedRevision: null });
    expect(statusAfterUndo(approval("ana", { undoneAt }), [ben, approval("ana", { undoneAt })])).toBeNull();
  });

  it("is not an approval that was taken back before", () => {
    const wish = approval("ben", { statusBefore: "approved", postRevision: 2, appliedRevision: 3, undoneAt });
    expect(statusAfterUndo(wish, [wish, approval("ana", { undoneAt })])).toBe("draft");
    expect(statusAfterUndo(wish, [wish, approval("ana")])).toBe("approved");
  });

  it("is the approval that a second visitor still stands by", () => {
    const wish = approval("ben", { statusBefore: "approved", postRevision: 2, appliedRevision: 3, undoneAt });
    const cleo = approval("cleo", { statusBefore: "approved", postRevision: 2, appliedRevision: null });
    expect(statusAfterUndo(wish, [wish, cleo, approval("ana", { undoneAt })])).toBe("approved");
  });
});
