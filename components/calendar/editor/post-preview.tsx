"use client";

import { ImageIcon } from "lucide-react";
import { useState } from "react";
import type { Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { composePublishedText } from "@/lib/core/channels/compose-published-text";
import { cutCaptionPreview } from "@/lib/core/channels/cut-caption-preview";
import { formatTime } from "@/lib/core/dates/format-time";
import { CallToActionLine } from "../call-to-action";
import { formatDayShort } from "../grid/calendar-days";

interface PostPreviewProps {
  post: Post;
  businessName: string;
  country: string;
}

/** The post as its channel would show it: the same text, cut where the channel cuts. */
export function PostPreview({ post, businessName, country }: PostPreviewProps) {
  const [open, setOpen] = useState(false);
  const { label, images, visibleBeforeMore } = CHANNEL_LIMITS[post.channel];
  const text = composePublishedText(post.channel, post);
  const { shown, folded } = cutCaptionPreview(post.channel, text);
  const pictured = images.max > 0 || post.format === "reel";
  return (
    <figure aria-label={`Preview on ${label}`} className="overflow-hidden rounded-panel border border-line bg-surface">
      <figcaption className="flex items-center gap-2.5 px-3.5 py-3">
        <span
          aria-hidden="true"
          className="grid size-8 shrink-0 place-items-center rounded-full bg-brand-soft font-display font-bold text-brand uppercase"
        >
          {[...businessName][0]}
        </span>
        <span className="min-w-0">
          <span className="block truncate font-semibold">{businessName}</span>
          <span className="block text-meta text-ink-2">
            {label} · {formatDayShort(post.localDate)}, {formatTime(post.localTime, country)}
          </span>
        </span>
      </figcaption>
      {pictured && (
        <div className="flex min-h-32 flex-col items-center justify-center gap-2 border-y border-line bg-surface-2 px-5 py-6 text-center">
          <ImageIcon aria-hidden="true" className="size-5 text-ink-3" />
          <p className="max-w-64 text-meta text-ink-2">{post.imageIdea || "No image idea yet"}</p>
        </div>
      )}
      <p className="px-3.5 py-3 leading-normal break-words whitespace-pre-wrap">
        {open ? text : shown}
        {folded && !open && (
          <>
            {"… "}
            <button
              type="button"
              onClick={() => setOpen(true)}
              className="min-h-6 rounded-tag font-medium text-ink-2 hover:text-ink hover:underline"
            >
              more
            </button>
          </>
        )}
        {folded && open && (
          <>
            {" "}
            <button
              type="button"
              onClick={() => setOpen(false)}
              className="min-h-6 rounded-tag font-medium text-ink-2 hover:text-ink hover:underline"
            >
              less
            </button>
          </>
        )}
        {!text && <span className="text-ink-3">No caption yet</span>}
      </p>
      {post.callToAction && (
        <div className="border-t border-line px-3.5 py-2.5">
          <CallToActionLine action={post.callToAction} />
        </div>
      )}
      {visibleBeforeMore !== null && (
        <p className="border-t border-line bg-surface-2 px-3.5 py-2 text-meta text-ink-2">
          {label} shows about {visibleBeforeMore} characters before “more”.
        </p>
      )}
    </figure>
  );
}
