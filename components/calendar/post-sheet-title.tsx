import type { Post } from "@/lib/calendar/schema";
import { formatTime } from "@/lib/core/dates/format-time";
import { ChannelTag } from "./channel-tag";
import { formatDay, formatDayShort } from "./grid/calendar-days";
import { type PillarName, pillarHue } from "./pillar-hue";
import { StatusMark } from "./status-mark";

/** Status, channel and moment of the post a sheet is about. */
export function PostSheetTitle({
  post,
  pillars,
  country,
}: {
  post: Post;
  pillars: readonly PillarName[];
  country: string;
}) {
  const time = formatTime(post.localTime, country);
  return (
    <span className={`${pillarHue(post.pillar, pillars)} flex min-w-0 items-center gap-2`}>
      <StatusMark status={post.status} />
      <ChannelTag channel={post.channel} />
      <span className="truncate font-display text-[1.0625rem] font-[650]">
        <span className="max-desk:hidden">{formatDay(post.localDate)}</span>
        <span className="desk:hidden">{formatDayShort(post.localDate)}</span>, {time}
      </span>
    </span>
  );
}
