import { ImageIcon } from "lucide-react";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { composePublishedText } from "@/lib/core/channels/compose-published-text";
import { cutCaptionPreview } from "@/lib/core/channels/cut-caption-preview";
import { formatTime } from "@/lib/core/dates/format-time";
import type { SharedPost } from "@/lib/share/schema";
import { CallToActionLine } from "../calendar/call-to-action";
import { formatDayShort } from "../calendar/grid/calendar-days";

/**
 * The post as its channel would show it. All of its words are here, because they are to be approved; a mark says
 * where the channel folds them away.
 */
export function SharedPreview({
  post,
  businessName,
  country,
}: {
  post: SharedPost;
  businessName: string;
  country: string | undefined;
}) {
  const { label, images } = CHANNEL_LIMITS[post.channel];
  const text = composePublishedText(post.channel, post) || post.topic.title;
  const { shown, folded } = cutCaptionPreview(post.channel, text);
  const pictured = images.max > 0 || post.format === "reel";
  return (
    <figure aria-label={`As ${label} shows it`} className="post-preview">
      <figcaption className="flex items-center gap-2.5 px-3.5 py-3">
        <span aria-hidden="true" className="post-avatar print-color">
          {[...businessName][0]}
        </span>
        <span className="min-w-0">
          <span className="block truncate font-semibold" dir="auto">
            {businessName}
          </span>
          <span className="block text-meta text-ink-2">
            {label} · {formatDayShort(post.localDate)}, {formatTime(post.localTime, country)}
          </span>
        </span>
      </figcaption>
      {pictured && post.imageIdea && (
        <div className="post-picture">
          <ImageIcon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-3" />
          <p className="text-ink-2">
            <span className="sr-only">Picture: </span>
            {post.imageIdea}
          </p>
        </div>
      )}
      <p className="post-caption" dir="auto">
        {shown}
        {folded && (
          <>
            <span title={`${label} folds away what follows`} className="post-more">
              …more
            </span>
            <span className="text-ink-2">{folded}</span>
          </>
        )}
      </p>
      {post.callToAction && (
        <div className="border-t border-line px-3.5 py-2.5">
          <CallToActionLine action={post.callToAction} />
        </div>
      )}
    </figure>
  );
}
