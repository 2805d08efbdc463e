"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import { Sheet } from "../ui/sheet";
import { PostPreview } from "./editor/post-preview";
import { Provenance } from "./editor/provenance";
import { pillarLabel } from "./pillar-hue";
import { PostSheetTitle } from "./post-sheet-title";
import { FORMAT_LABELS, STATUS_LABELS } from "./post-words";

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
      title={<PostSheetTitle post={post} pillars={calendar.pillars} country={calendar.country} />}
    >
      <div className="grid grid-cols-1 gap-6 p-5 max-desk:p-4 wide:grid-cols-[20rem_minmax(0,1fr)]">
        <div>
          <PostPreview post={post} businessName={calendar.businessName} country={calendar.country} />
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
