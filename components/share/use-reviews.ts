"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { calendarKeys } from "../calendar/calendar-queries";
import { isUnread } from "./is-unread";
import { reviewsQuery } from "./share-queries";

/** The calendar's unseen reviews, oldest first; whenever something new was said its posts are fetched again, for their status. */
export function useUnreadReviews(calendarId: string) {
  const client = useQueryClient();
  const { data } = useQuery(reviewsQuery(calendarId));
  const newest = data?.[0]?.id;
  const undone = data?.filter((review) => review.undoneAt).length ?? 0;
  const version = data ? `${newest ?? ""}/${undone}` : null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (version === null) return;
    if (before.current !== null && before.current !== version)
      void client.invalidateQueries({ queryKey: calendarKeys.posts(calendarId) });
    before.current = version;
  }, [client, calendarId, version]);
  return (data ?? []).filter(isUnread).reverse();
}
