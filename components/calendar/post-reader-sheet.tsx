"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import { Sheet } from "../ui/sheet";
import { formatDay, formatTime } from "./calendar-days";
import { ChannelTag } from "./channel-tag";
import { PostPreview } from "./editor/post-preview";
import { Provenance } from "./editor/provenance";
import { pillarHue, pillarLabel } from "./pillar-hue";
import { FORMAT_LABELS, STATUS_LABELS } from "./post-words";
import { StatusMark } from "./status-mark";

interface PostReaderSheetProps {
  calendar: Calendar;
  post: Post;
  onClose: () => void;
}

/** A post to read, not to change. */
export function PostReaderSheet({ calendar, post, onClose }: PostReaderSheetProps) {
  const facts: [string, string][] = [
    ["Pillar", pillarLabel(post.pillar, calendar.pillars)],
    ["Format", FORMAT_LABELS[post.format]],
    ["Status", STATUS_LABELS[post.status]],
    ["Occasion", post.occasion?.name ?? ""],
    ["Link", post.link ?? ""],
    ["Image idea", post.imageIdea],
    ["Alt text", post.altText],
  ];
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      finalFocus={() => document.querySelector<HTMLElement>(`[data-post="${CSS.escape(post.id)}"]`)}
      title={
        <span className={`${pillarHue(post.pillar, calendar.pillars)} flex min-w-0 items-center gap-2`}>
          <StatusMark status={post.status} />
          <ChannelTag channel={post.channel} />
          <span className="truncate font-display text-[1.0625rem] font-[650]">
            {formatDay(post.localDate)}, {formatTime(post.localTime)}
          </span>
        </span>
      }
    >
      <div className="grid gap-6 p-5 max-desk:p-4 wide:grid-cols-[20rem_1fr]">
        <div>
          <PostPreview post={post} businessName={calendar.businessName} />
          <Provenance post={post} />
        </div>
        <dl className="flex flex-col gap-4">
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name}>
                <dt className="text-meta font-semibold text-ink-2">{name}</dt>
                <dd className="mt-0.5 leading-normal break-words">{value}</dd>
              </div>
            ))}
        </dl>
      </div>
    </Sheet>
  );
}
