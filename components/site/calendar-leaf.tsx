import type { Post } from "@/lib/calendar/schema";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { formatTime } from "@/lib/core/dates/format-time";
import { formatDay } from "../calendar/grid/calendar-days";
import { type PillarName, pillarHue, pillarLabel } from "../calendar/pillar-hue";
import { joinClasses } from "../ui/join-classes";

interface CalendarLeafProps {
  country: string;
  post: Post;
  pillars: readonly PillarName[];
}

/** One leaf of the wall calendar, with a real post on it. */
export function CalendarLeaf({ post, pillars, country }: CalendarLeafProps) {
  const [weekday, numeral, month] = formatDay(post.localDate).split(" ");
  return (
    <figure
      className={joinClasses(pillarHue(post.pillar, pillars), "relative mx-auto w-full max-w-88 max-wide:hidden")}
    >
      {/* The leaves below this one. */}
      <span
        aria-hidden="true"
        className="absolute inset-x-3 -bottom-2 h-10 rounded-panel border border-line bg-surface-2"
      />
      <span
        aria-hidden="true"
        className="absolute inset-x-1.5 -bottom-1 h-10 rounded-panel border border-line bg-surface-2"
      />
      <div className="relative overflow-hidden rounded-panel border border-line bg-surface">
        <div className="bg-brand px-6 py-3 text-center font-display font-[650] text-on-brand">{month}</div>
        <div className="flex flex-col items-center px-6 pt-4 pb-5">
          <span className="font-display text-[7.5rem] leading-[1] font-bold tracking-[-0.04em]">{numeral}</span>
          <span className="mt-1 text-read font-medium text-ink-2">{weekday}</span>
        </div>
        <figcaption className="border-t border-line bg-hue-tint px-5 py-4">
          <p className="text-meta font-semibold">
            {formatTime(post.localTime, country)} · {CHANNEL_LIMITS[post.channel].label} ·{" "}
            {pillarLabel(post.pillar, pillars)}
          </p>
          <p className="mt-2 line-clamp-5 leading-normal whitespace-pre-line">{post.caption}</p>
        </figcaption>
      </div>
    </figure>
  );
}
