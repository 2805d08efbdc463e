"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import type { Post, UpdatePost } from "@/lib/calendar/schema";
import { problemMessage } from "../../api-client";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { Skeleton } from "../../ui/skeleton";
import { useSubmit } from "../../use-submit";
import { historyQuery, updatePost } from "../calendar-queries";
import { postOpener } from "../post-words";
import { storeSaved } from "../posts-cache";

const WHEN = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** What a version says, without what it was called or when: the parts a restore brings back. */
function contentOf({
  caption,
  hashtags,
  link,
  callToAction,
  imageIdea,
  altText,
  pillar,
  format,
  localDate,
  localTime,
}: Post): UpdatePost {
  return { caption, hashtags, link, callToAction, imageIdea, altText, pillar, format, localDate, localTime };
}

interface HistoryPanelProps {
  post: Post;
  onDone: () => void;
}

/** The earlier forms of a post; each can come back, and the present one then joins the list. */
export function HistoryPanel({ post, onDone }: HistoryPanelProps) {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery(historyQuery(post.id, post.revision));
  const restore = useSubmit({
    mutationFn: (earlier: Post) => updatePost(post.id, post.revision, contentOf(earlier)),
    onSuccess: (stored) => {
      storeSaved(client, post.calendarId, stored);
      toast("Restored", { duration: 3000 });
      onDone();
    },
  });
  if (isPending) {
    return (
      <div aria-busy="true" className="flex flex-col gap-3 p-5">
        <Skeleton className="h-20" />
        <Skeleton className="h-20" />
      </div>
    );
  }
  const problem = error ?? restore.error;
  return (
    <div className="flex flex-col gap-4 p-5 max-desk:p-4">
      {problem && (
        <Notice tone="danger" role="alert">
          {problemMessage(problem)}
        </Notice>
      )}
      {data?.items.length === 0 && (
        <p className="py-6 text-center text-ink-2">Nothing was changed yet. Earlier versions will be listed here.</p>
      )}
      <ol className="flex flex-col gap-3">
        {data?.items.map((item) => (
          <li key={item.revision} className="rounded-panel border border-line p-4">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">Version {item.revision}</span>
              <span className="text-meta text-ink-2">
                until {WHEN.format(new Date(item.at))}, then {item.change}
              </span>
              <Button
                size="compact"
                className="ml-auto"
                disabled={post.locked}
                pending={restore.isPending && restore.variables.revision === item.post.revision}
                onClick={() => restore.mutate(item.post)}
              >
                Restore
              </Button>
            </div>
            <p className="mt-2 line-clamp-4 leading-normal break-words whitespace-pre-wrap text-ink-2">
              {item.post.caption || postOpener(item.post)}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
