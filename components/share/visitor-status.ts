import type { PostStatus } from "@/lib/core/vocabulary";

/** What a visitor has to know of a post's status: how far the business is with it inside is nobody else's matter. */
export type VisitorStatus = Extract<PostStatus, "draft" | "approved" | "changes_requested">;

const SEEN_AS: Record<PostStatus, VisitorStatus> = {
  draft: "draft",
  in_review: "draft",
  approved: "approved",
  exported: "approved",
  changes_requested: "changes_requested",
};

export const VISITOR_LABELS: Record<VisitorStatus, string> = {
  draft: "Not approved yet",
  approved: "Approved",
  changes_requested: "Change requested",
};

export const visitorStatus = (status: PostStatus): VisitorStatus => SEEN_AS[status];
