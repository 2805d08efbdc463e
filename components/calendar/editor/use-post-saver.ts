"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Post } from "@/lib/calendar/schema";
import { fetchPost, updatePost } from "../calendar-queries";
import { storeSaved } from "../posts-cache";
import { PostSaver } from "./post-saver";
import { withholdFields } from "./withhold-fields";

/** A saver for one post, mounted with it: flushed when the editor closes or the page goes away. */
export function usePostSaver(calendarId: string, post: Post) {
  const client = useQueryClient();
  const [saver] = useState(
    () =>
      new PostSaver({
        post,
        save: updatePost,
        load: fetchPost,
        onStored: (stored) => storeSaved(client, calendarId, stored),
        withheld: withholdFields,
      }),
  );
  useEffect(() => saver.rebase(post), [saver, post]);
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", flush);
      flush();
    };
  }, [saver]);
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot);
  return { saver, ...snapshot };
}
