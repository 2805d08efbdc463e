"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Post } from "@/lib/calendar/schema";
import type { Review } from "@/lib/share/schema";
import { problemMessage } from "../api-client";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { useSubmit } from "../use-submit";
import { ReplyForm } from "./reply-form";
import { resolveReview, reviewsQuery, seeReviews, shareKeys } from "./share-queries";
import { REVIEW_WORDS } from "./share-thread";

const WHEN = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** What visitors said of one post, a thread for each share link, undone lines included. Opening it marks them seen. */
export function ReviewPanel({ post }: { post: Pick<Post, "id" | "calendarId"> }) {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery(reviewsQuery(post.calendarId));
  const mine = (data ?? []).filter((review) => review.postId === post.id).reverse();
  const unread = mine.some((review) => review.seenAt === null);
  const { calendarId, id: postId } = post;
  useEffect(() => {
    if (!unread) return;
    void seeReviews(calendarId, postId).then(() =>
      Promise.all([
        client.invalidateQueries({ queryKey: shareKeys.reviews(calendarId) }),
        client.invalidateQueries({ queryKey: shareKeys.unread() }),
        client.invalidateQueries({ queryKey: shareKeys.list(calendarId) }),
      ]),
    );
  }, [client, calendarId, postId, unread]);
  if (isPending) return <Skeleton className="m-5 h-20" />;
  if (error)
    return (
      <Notice tone="danger" role="alert">
        {problemMessage(error)}
      </Notice>
    );
  const threads = new Map<string, Review[]>();
  for (const review of mine) threads.set(review.shareLinkId, [...(threads.get(review.shareLinkId) ?? []), review]);
  return (
    <div className="flex flex-col gap-6 p-5 max-desk:p-4">
      {mine.length === 0 && (
        <p className="py-6 text-center text-ink-2">
          Nobody has said anything of this post yet. Share the calendar, and answers appear here.
        </p>
      )}
      {[...threads].map(([shareLinkId, thread]) => (
        <section key={shareLinkId} aria-label={thread[0]?.shareLinkName ?? "A link without a name"}>
          <h3 className="mb-2 font-semibold">{thread[0]?.shareLinkName ?? "A link without a name"}</h3>
          <ul className="flex flex-col gap-3">
            {thread.map((review) => (
              <ReviewLine key={review.id} review={review} />
            ))}
          </ul>
          <ReplyForm post={post} shareLinkId={shareLinkId} />
        </section>
      ))}
    </div>
  );
}

function ReviewLine({ review }: { review: Review }) {
  const client = useQueryClient();
  const resolve = useSubmit({
    mutationFn: () => resolveReview(review.id, !review.resolved),
    onSuccess: () => client.invalidateQueries({ queryKey: shareKeys.reviews(review.calendarId) }),
  });
  const open = review.decision === "request_changes" || review.decision === "comment";
  return (
    <li className="rounded-panel border border-line p-4">
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <span className="font-semibold" dir="auto">
          {review.name}
        </span>
        <span className="text-meta text-ink-2">
          {REVIEW_WORDS[review.decision]} · version {review.postRevision} · {WHEN.format(new Date(review.createdAt))}
          {review.email && ` · ${review.email}`}
          {review.undoneAt && " · taken back"}
        </span>
        {open && !review.undoneAt && (
          <Button size="compact" className="ml-auto" pending={resolve.isPending} onClick={() => resolve.mutate()}>
            {review.resolved ? "Open again" : "Mark as done"}
          </Button>
        )}
      </div>
      {review.comment && (
        <p
          dir="auto"
          className={review.undoneAt ? "mt-1 text-ink-3 line-through" : "mt-1 break-words whitespace-pre-wrap"}
        >
          {review.comment}
        </p>
      )}
      {resolve.error && <p className="mt-1 text-meta text-danger">{problemMessage(resolve.error)}</p>}
    </li>
  );
}
