import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { formatTime } from "@/lib/core/dates/format-time";
import type { SharedCalendar, SharedPost, SharedReview } from "@/lib/share/schema";
import { type PillarName, pillarHue, pillarLabel } from "../calendar/pillar-hue";
import { FORMAT_LABELS } from "../calendar/post-words";
import { joinClasses } from "../ui/join-classes";
import { ReviewControls } from "./review-controls";
import { StatusFacts } from "./review-kit";
import { ShareThread } from "./share-thread";
import { SharedPreview } from "./shared-preview";
import { readerLabel } from "./visitor-label";
import { visitorStatus } from "./visitor-status";

interface SharedPostCardProps {
  /** Whose clock the time is shown on. */
  country: string | undefined;
  post: SharedPost;
  businessName: string;
  pillars: readonly PillarName[];
  timezone: string;
  thread: readonly SharedReview[];
  /** Of a frozen copy: what became of the post since. */
  since: "changed" | "removed" | null;
  /** What its visitors may do; null for a page that shows no status, such as an embedded one. */
  access: SharedCalendar["access"] | null;
  /** Whether a review names the revision it speaks of; a copy has none. */
  pinned: boolean;
}

const SINCE = {
  changed: "This post was changed after this copy was made. Ask for a fresh link to approve it.",
  removed: "This post was taken out of the calendar after this copy was made.",
};

/** One post: on the left as its channel will show it, on the right what it is for and what was said of it. */
export function SharedPostCard({
  post,
  businessName,
  pillars,
  timezone,
  thread,
  since,
  access,
  pinned,
  country,
}: SharedPostCardProps) {
  const status = visitorStatus(post.status);
  return (
    <article
      id={post.id}
      tabIndex={-1}
      data-status={status}
      data-revision={pinned ? post.revision : undefined}
      aria-label={`${CHANNEL_LIMITS[post.channel].label}, ${formatTime(post.localTime, country)}`}
      className={joinClasses(pillarHue(post.pillar, pillars), "post-card print-keep")}
    >
      <SharedPreview post={post} businessName={businessName} country={country} />
      <div className="flex min-w-0 flex-col gap-4">
        <div data-part="facts" className="flex flex-col gap-2">
          {access && <StatusFacts status={status} />}
          <p className="post-facts text-meta text-ink-2">
            <span className="post-pillar print-color">{pillarLabel(post.pillar, pillars)}</span>
            <span>
              {FORMAT_LABELS[post.format]} · {post.topic.title}
            </span>
          </p>
        </div>
        {since && <p className="rounded-control bg-accent-soft px-3 py-2 text-warn">{SINCE[since]}</p>}
        <div data-part="thread" className="empty:hidden">
          <ShareThread thread={thread} timezone={timezone} country={country} />
        </div>
        {access && access !== "view" && since !== "removed" && (
          <ReviewControls
            label={readerLabel(post, pillars, country)}
            mayApprove={access === "approve" && since === null}
            approved={status === "approved"}
          />
        )}
      </div>
    </article>
  );
}
