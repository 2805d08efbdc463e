"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import type { Post } from "@/lib/calendar/schema";
import { problemMessage } from "../api-client";
import { calendarKeys, deletePost } from "./calendar-queries";
import { dropPost } from "./posts-cache";
import type { Undo } from "./use-undo";

const GRACE_MS = 7000;

/**
 * Deletes a post a few seconds after the press, so that Undo brings back the very same post with its history.
 * Until then it is only hidden; leaving the page sends what is still waiting.
 */
export function useDeferredDelete(
  calendarId: string,
  undo: Undo,
): { hidden: ReadonlySet<string>; remove: (post: Post) => void } {
  const client = useQueryClient();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const show = useCallback((id: string) => setHidden((ids) => new Set([...ids].filter((other) => other !== id))), []);

  const send = useCallback(
    async (id: string) => {
      waiting.current.delete(id);
      try {
        await deletePost(id);
        dropPost(client, calendarId, id);
        void client.invalidateQueries({ queryKey: calendarKeys.one(calendarId) });
      } catch (problem) {
        toast.error(problemMessage(problem));
      }
      show(id);
    },
    [client, calendarId, show],
  );

  useEffect(() => {
    const pending = waiting.current;
    const flush = () => {
      for (const [id, timer] of pending) {
        clearTimeout(timer);
        void deletePost(id, true).catch(() => undefined);
      }
      pending.clear();
    };
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  const remove = useCallback(
    (post: Post) => {
      setHidden((ids) => new Set(ids).add(post.id));
      waiting.current.set(
        post.id,
        setTimeout(() => void send(post.id), GRACE_MS),
      );
      undo.offer("Post deleted", () => {
        const timer = waiting.current.get(post.id);
        if (timer === undefined) throw new Error("already sent");
        clearTimeout(timer);
        waiting.current.delete(post.id);
        show(post.id);
      });
    },
    [send, show, undo],
  );

  return { hidden, remove };
}
