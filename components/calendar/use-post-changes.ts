"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { toast } from "sonner";
import type { Calendar, Post, UpdatePost } from "@/lib/calendar/schema";
import { ApiProblem, problemMessage } from "../api-client";
import { calendarKeys, updatePost } from "./calendar-queries";
import { formatDayShort, formatPeriod } from "./grid/calendar-days";
import { PostChangeLine } from "./post-change-line";
import { findPost, storePost } from "./posts-cache";
import type { Undo } from "./use-undo";

export interface PostChanges {
  /** Shows the change at once, stores it, and puts the old state back when the server refuses. */
  change: (post: Post, body: UpdatePost) => Promise<Post | null>;
  move: (post: Post, localDate: string, localTime?: string) => void;
  toggleApproved: (post: Post) => void;
}

/** The status that a post gets back when its move is taken back: a move opens what was decided for review again. */
function statusAgain({ status }: Post): UpdatePost {
  if (status === "exported") return { status: "approved" };
  return status === "approved" || status === "changes_requested" ? { status } : {};
}

export function usePostChanges(
  { id: calendarId, startDate, endDate }: Pick<Calendar, "id" | "startDate" | "endDate">,
  undo: Undo,
): PostChanges {
  const client = useQueryClient();
  const line = useMemo(
    () => new PostChangeLine({ save: updatePost, show: (post) => storePost(client, calendarId, post) }),
    [client, calendarId],
  );
  return useMemo(() => {
    // What is drawn may be a moment older than a key that was just pressed.
    const newest = (post: Post) => findPost(client, calendarId, post.id) ?? post;

    async function change(post: Post, body: UpdatePost): Promise<Post | null> {
      // A list on its way is older than the change and would draw over it.
      await client.cancelQueries({ queryKey: calendarKeys.posts(calendarId) });
      try {
        const after = await line.change(newest(post), body);
        void client.invalidateQueries({ queryKey: calendarKeys.one(calendarId), exact: true });
        return after;
      } catch (problem) {
        void client.invalidateQueries({ queryKey: calendarKeys.posts(calendarId) });
        const stale = problem instanceof ApiProblem && problem.code === "stale_revision";
        toast.error(
          stale ? "Someone changed this first. The newest state is shown; try again." : problemMessage(problem),
        );
        return null;
      }
    }

    async function changeWithUndo(post: Post, body: UpdatePost, back: UpdatePost, label: string) {
      const after = await change(post, body);
      if (after) undo.offer(label, () => change(after, back));
    }

    return {
      change,
      move: (drawn, localDate, localTime = drawn.localTime) => {
        const post = newest(drawn);
        if (localDate === post.localDate && localTime === post.localTime) return;
        if (localDate < startDate || localDate > endDate) {
          toast(`This calendar runs ${formatPeriod(startDate, endDate)}. The post stays where it is.`);
          return;
        }
        void changeWithUndo(
          post,
          { localDate, localTime },
          { localDate: post.localDate, localTime: post.localTime, ...statusAgain(post) },
          `Moved to ${formatDayShort(localDate)}`,
        );
      },
      toggleApproved: (drawn) => {
        const post = newest(drawn);
        const approved = post.status === "approved";
        void changeWithUndo(
          post,
          { status: approved ? "in_review" : "approved" },
          { status: post.status },
          approved ? "Approval taken back" : "Approved",
        );
      },
    };
  }, [client, line, calendarId, startDate, endDate, undo]);
}
