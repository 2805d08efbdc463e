"use client";

import { useQuery } from "@tanstack/react-query";
import type { Post } from "@/lib/calendar/schema";
import { isUnread } from "./is-unread";
import { reviewsQuery } from "./share-queries";
import { UnreadBadge } from "./unread-badge";

/** The tab of a post's reviews, with how many are new. */
export function ReviewsLabel({ post }: { post: Pick<Post, "id" | "calendarId"> }) {
  const { data } = useQuery(reviewsQuery(post.calendarId));
  const unread = data?.filter((review) => review.postId === post.id && isUnread(review)).length ?? 0;
  return (
    <span className="inline-flex items-center gap-1.5">
      Reviews
      <UnreadBadge count={unread} />
    </span>
  );
}
