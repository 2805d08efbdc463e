"use client";

import type { Post } from "@/lib/calendar/schema";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useCountInTitle } from "../ui/use-count-in-title";
import { REVIEW_WORDS } from "./share-thread";
import { useUnreadReviews } from "./use-reviews";

const SHOWN = 3;

interface UnreadReviewsProps {
  calendarId: string;
  onOpen: (postId: Post["id"]) => void;
}

/** What visitors said since anybody looked, over the calendar; each leads to its post's thread. */
export function UnreadReviews({ calendarId, onOpen }: UnreadReviewsProps) {
  const unread = useUnreadReviews(calendarId);
  useCountInTitle(unread.length);
  if (unread.length === 0) return null;
  const more = unread.length - SHOWN;
  return (
    <Notice tone="info" role="status" title={unread.length === 1 ? "1 new review" : `${unread.length} new reviews`}>
      <ul className="mt-1 flex flex-col gap-1">
        {unread.slice(0, SHOWN).map((review) => (
          <li key={review.id} className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0 truncate" dir="auto">
              <span className="font-semibold">{review.name}</span> {REVIEW_WORDS[review.decision]}
              {review.comment && `: “${review.comment}”`}
            </span>
            <Button size="compact" variant="ghost" onClick={() => onOpen(review.postId)}>
              See the post
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-meta">and {more} more, in the posts themselves</p>}
    </Notice>
  );
}
