import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { joinHashtags } from "@/lib/core/channels/compose-published-text";
import type { SharedPost } from "@/lib/share/schema";
import { AgendaDayHeading } from "../calendar/agenda-day-heading";
import { formatTime } from "../calendar/calendar-days";
import { CallToActionLine } from "../calendar/call-to-action";
import { groupByDate } from "../calendar/lay-out-weeks";
import { type PillarName, pillarHue, pillarLabel } from "../calendar/pillar-hue";
import { FORMAT_LABELS, STATUS_LABELS } from "../calendar/post-words";
import { StatusMark } from "../calendar/status-mark";
import { joinClasses } from "../ui/join-classes";

interface ShareDaysProps {
  posts: readonly SharedPost[];
  pillars: readonly PillarName[];
}

/** Every post with its words, day after day. */
export function ShareDays({ posts, pillars }: ShareDaysProps) {
  const days = [...groupByDate(posts)].sort(([a], [b]) => a.localeCompare(b));
  return (
    <section aria-label="All posts" className="mx-auto mt-10 flex max-w-2xl flex-col gap-7 max-desk:mt-0">
      {days.map(([date, dayPosts]) => (
        <section key={date} aria-labelledby={`day-${date}`}>
          <AgendaDayHeading
            id={`day-${date}`}
            date={date}
            today={false}
            occasion={dayPosts.find((post) => post.occasion)?.occasion?.name ?? null}
          />
          <div className="flex flex-col gap-3">
            {dayPosts.map((post) => (
              <SharedPostCard key={post.id} post={post} pillars={pillars} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

function SharedPostCard({ post, pillars }: { post: SharedPost; pillars: readonly PillarName[] }) {
  return (
    <article
      id={post.id}
      className={joinClasses(
        pillarHue(post.pillar, pillars),
        "print-keep scroll-mt-6 rounded-panel border border-line bg-surface p-4 target:border-brand target:outline-2 target:outline-brand",
      )}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <StatusMark status={post.status} />
        <span className="font-bold">{formatTime(post.localTime)}</span>
        <span className="font-medium text-ink-2">{CHANNEL_LIMITS[post.channel].label}</span>
        <span className="print-color rounded-tag bg-hue-tint px-1.5 py-0.5 text-meta font-medium">
          {pillarLabel(post.pillar, pillars)}
        </span>
        <span className="ml-auto text-meta text-ink-2">
          {FORMAT_LABELS[post.format]} · {STATUS_LABELS[post.status]}
        </span>
      </p>
      <p className="mt-3 text-read break-words whitespace-pre-wrap" dir="auto">
        {post.caption || post.topic.title}
      </p>
      {post.link && <p className="mt-2 break-all text-ink-2">{post.link}</p>}
      {post.hashtags.length > 0 && <p className="mt-2 text-info">{joinHashtags(post.hashtags)}</p>}
      {post.callToAction && (
        <div className="mt-3">
          <CallToActionLine action={post.callToAction} />
        </div>
      )}
      {post.imageIdea && (
        <p className="mt-3 border-t border-line pt-3 text-ink-2">
          <span className="font-semibold">Picture:</span> {post.imageIdea}
        </p>
      )}
    </article>
  );
}
