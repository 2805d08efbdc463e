import { describe, expect, it } from "vitest";
import type { PostStatus } from "../core/vocabulary";
import { statusAfterUndo } from "./status-after-undo";

const form = (revision: number, status: PostStatus, caption = "Words.") => ({
  revision,
  status,
  caption,
  hashtags: [],
  callToAction: null,
  link: null,
  imageIdea: "",
  altText: "",
  format: "photo" as const,
  localDate: "2026-12-01",
  localTime: "12:00",
});
/** The forms 1, 2, 3 … that a post had, each with who changed it into the next. */
const historyOf = (...steps: [by: string, form: ReturnType<typeof form>][]) =>
  steps.map(([by, post]) => ({ by, revision: post.revision, post }));
const VISITOR = "share:shr_1";
const approval = (id: string, postRevision: number, appliedRevision: number | null = null) => ({
  id,
  decision: "approve" as const,
  postRevision,
  appliedRevision,
});
const wish = (id: string, postRevision: number, appliedRevision: number | null = null) => ({
  ...approval(id, postRevision, appliedRevision),
  decision: "request_changes" as const,
});

describe("the status after a decision is taken back", () => {
  const approved = historyOf([VISITOR, form(1, "draft")]);
  const wished = historyOf([VISITOR, form(1, "draft")], [VISITOR, form(2, "approved")]);

  it("is what it was before when nobody else decided", () =>
    expect(statusAfterUndo(form(2, "approved"), approved, [])).toBe("draft"));

  it("stays when somebody else approved too", () =>
    expect(statusAfterUndo(form(2, "approved"), approved, [approval("ben", 2)])).toBe("approved"));

  it("is the newest decision that stands, and none that was taken back before", () => {
    const now = form(3, "changes_requested");
    expect(statusAfterUndo(now, wished, [])).toBe("draft");
    expect(statusAfterUndo(now, wished, [approval("ana", 1, 2)])).toBe("approved");
    expect(statusAfterUndo(now, wished, [wish("cleo", 3), approval("ana", 1, 2)])).toBe("changes_requested");
  });

  it("goes back behind what was taken back in between", () => {
    const undone = [...wished, ...historyOf([VISITOR, form(3, "changes_requested")])];
    expect(statusAfterUndo(form(4, "approved"), undone, [])).toBe("draft");
    expect(statusAfterUndo(form(4, "approved"), undone, [approval("cleo", 2)])).toBe("approved");
  });

  it("is not told by a lock, but by what the business decided or wrote since", () => {
    const locked = [...approved, ...historyOf(["usr_1", form(2, "approved")])];
    expect(statusAfterUndo(form(3, "approved"), locked, [])).toBe("draft");
    const decided = historyOf([VISITOR, form(1, "draft")], ["usr_1", form(2, "changes_requested")]);
    expect(statusAfterUndo(form(3, "approved"), decided, [wish("ben", 1, 2)])).toBe("approved");
    const written = historyOf([VISITOR, form(1, "draft")], ["usr_1", form(2, "approved")]);
    expect(statusAfterUndo(form(3, "in_review", "Other words."), written, [approval("ana", 1, 2)])).toBe("in_review");
  });

  it("is that of the form it is known from when older ones are not", () =>
    expect(statusAfterUndo(form(9, "approved"), [], [])).toBe("approved"));
});
