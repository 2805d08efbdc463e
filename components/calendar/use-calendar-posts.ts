"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Calendar, Post } from "@/lib/calendar/schema";
import { calendarKeys, isWriting, postsQuery } from "./calendar-queries";
import type { GridSpan } from "./grid/lay-out-weeks";

const NONE: readonly Post[] = [];
const JUST_MADE_MS = 90_000;

/** The posts of the shown dates, fetched again and again while they are being written. */
export function useCalendarPosts(calendar: Calendar, span: GridSpan, hidden: ReadonlySet<string>) {
  const client = useQueryClient();
  const writing = isWriting(calendar);
  const { data, isPending, error } = useQuery(postsQuery(calendar.id, span.from, span.to, writing));
  const [young] = useState(() => Date.now() - Date.parse(calendar.createdAt) < JUST_MADE_MS);
  const [watched, setWatched] = useState(writing);
  if (writing && !watched) setWatched(true);

  const wasWriting = useRef(writing);
  useEffect(() => {
    // The last posts may have been stored between the last poll and the end.
    if (wasWriting.current && !writing) void client.invalidateQueries({ queryKey: calendarKeys.posts(calendar.id) });
    wasWriting.current = writing;
  }, [client, calendar.id, writing]);

  const posts = useMemo(() => (data ?? NONE).filter((post) => !hidden.has(post.id)), [data, hidden]);
  return { posts, isPending, error, arriving: young || watched };
}
