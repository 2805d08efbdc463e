import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import type { SharedPost, SharedReview } from "@/lib/share/schema";
import { formatTime } from "../calendar/calendar-days";
import { type PillarName, pillarHue, pillarLabel } from "../calendar/pillar-hue";
import { FORMAT_LABELS, STATUS_LABELS } from "../calendar/post-words";
import { StatusMark } from "../calendar/status-mark";
import { joinClasses } from "../ui/join-classes";
import { ShareThread } from "./share-thread";
import { SharedPreview } from "./shared-preview";

interface SharedPostCardProps {
  post: SharedPost;
  businessName: string;
  pillars: readonly PillarName[];
  timezone: string;
  thread: readonly SharedReview[];
  changedSince: boolean;
  reviewable: boolean;
}

/** One post: on the left as its channel will show it, on the right what it is for and what was said of it. */
export function SharedPostCard({
  post,
  businessName,
  pillars,
  timezone,
  thread,
  changedSince,
  reviewable,
}: SharedPostCardProps) {
  return (
    <article
      id={post.id}
      tabIndex={-1}
      aria-label={`${CHANNEL_LIMITS[post.channel].label}, ${formatTime(post.localTime)}`}
      className={joinClasses(pillarHue(post.pillar, pillars), "post-card print-keep")}
    >
      <SharedPreview post={post} businessName={businessName} />
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <p className="post-facts">
            <StatusMark status={post.status} />
            <span className="font-semibold">{STATUS_LABELS[post.status]}</span>
          </p>
          <p className="post-facts mt-2 text-meta text-ink-2">
            <span className="post-pillar print-color">{pillarLabel(post.pillar, pillars)}</span>
            <span>
              {FORMAT_LABELS[post.format]} · {post.topic.title}
            </span>
          </p>
        </div>
        {changedSince && (
          <p className="rounded-control bg-accent-soft px-3 py-2 text-warn">
            This post was changed after this copy was made. Ask for a fresh link to approve it.
          </p>
        )}
        <ShareThread thread={thread} timezone={timezone} />
        {reviewable && <div data-review={post.id} className="print-hide" />}
      </div>
    </article>
  );
}
