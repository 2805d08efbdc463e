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
      className={joinClasses(
        pillarHue(post.pillar, pillars),
        "print-keep grid scroll-mt-6 grid-cols-1 gap-x-6 gap-y-4 rounded-panel border border-line bg-surface p-5 max-desk:p-4 desk:grid-cols-[minmax(0,27rem)_minmax(0,1fr)]",
        "target:border-brand target:outline-2 target:outline-brand print:border-0 print:p-0",
      )}
    >
      <SharedPreview post={post} businessName={businessName} />
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <StatusMark status={post.status} />
            <span className="font-semibold">{STATUS_LABELS[post.status]}</span>
          </p>
          <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-meta text-ink-2">
            <span className="print-color rounded-tag bg-hue-tint px-1.5 py-0.5 font-medium text-ink">
              {pillarLabel(post.pillar, pillars)}
            </span>
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
