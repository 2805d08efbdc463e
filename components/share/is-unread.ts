import type { Review } from "@/lib/share/schema";

/** Whether nobody of the workspace has seen it yet. What its visitor took back is not news (countUnreadReviews says the same). */
export const isUnread = ({ seenAt, undoneAt }: Pick<Review, "seenAt" | "undoneAt">) =>
  seenAt === null && undoneAt === null;
