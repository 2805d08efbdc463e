"use client";

import type { Calendar } from "@/lib/calendar/schema";
import { Button } from "../ui/button";
import { Spinner } from "../ui/spinner";
import { useSparingly } from "../ui/use-sparingly";

interface WritingProgressProps {
  calendar: Calendar;
  stopping: boolean;
  onStop: () => void;
}

/** "12 of 30 written", with Stop beside it. */
export function WritingProgress({ calendar, stopping, onStop }: WritingProgressProps) {
  const { postCount, plannedCount, status } = calendar;
  const words =
    status === "queued" || plannedCount === 0 ? "Planning the days" : `${postCount} of ${plannedCount} written`;
  const share = plannedCount > 0 ? Math.min(1, postCount / plannedCount) : 0;
  const announced = useSparingly(words, { kind: status, share });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-panel border border-line bg-surface px-4 py-2.5">
      <span className="flex items-center gap-2 font-semibold text-brand">
        <Spinner />
        <span className="text-ink">{words}</span>
      </span>
      <progress className="sr-only" aria-label="Posts written" max={plannedCount || 1} value={postCount} />
      <svg
        aria-hidden="true"
        className="h-1.5 min-w-32 flex-1 rounded-full bg-line"
        preserveAspectRatio="none"
        viewBox="0 0 100 1"
      >
        <rect width={share * 100} height="1" className="fill-brand" />
      </svg>
      <span role="status" className="sr-only">
        {announced}
      </span>
      <Button size="compact" pending={stopping} onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
