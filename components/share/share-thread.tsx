import { Check, MessageSquare, PencilLine, Reply } from "lucide-react";
import type { ReactNode } from "react";
import { formatTime } from "@/lib/core/dates/format-time";
import type { SharedReview } from "@/lib/share/schema";

export const REVIEW_WORDS: Record<SharedReview["decision"], string> = {
  approve: "approved",
  request_changes: "asked for a change",
  comment: "commented",
  reply: "replied",
};

const MARKS: Record<SharedReview["decision"], ReactNode> = {
  approve: <Check aria-hidden="true" className="size-4 text-brand" />,
  request_changes: <PencilLine aria-hidden="true" className="size-4 text-warn" />,
  comment: <MessageSquare aria-hidden="true" className="size-4 text-ink-3" />,
  reply: <Reply aria-hidden="true" className="size-4 text-info" />,
};

/** "29 Nov, 3:37 am": on the clock of the business, as its country shows it. */
function whenIn(timezone: string, country: string | undefined): (instant: string) => string {
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: timezone, day: "numeric", month: "short" });
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: timezone, hour: "2-digit", minute: "2-digit" });
  return (instant) => {
    const at = new Date(instant);
    return `${day.format(at)}, ${formatTime(time.format(at), country)}`;
  };
}

interface ShareThreadProps {
  thread: readonly SharedReview[];
  timezone: string;
  country?: string | undefined;
}

/** What was said of a post, oldest first. Visitors' words are text and nothing else. */
export function ShareThread({ thread, timezone, country }: ShareThreadProps) {
  if (thread.length === 0) return null;
  const when = whenIn(timezone, country);
  return (
    <ul aria-label="What was said" data-thread className="flex flex-col gap-3 border-t border-line pt-4">
      {thread.map((review) => (
        <li key={review.id} data-line={review.decision} className="flex gap-2.5">
          <span className="mt-0.5 shrink-0">{MARKS[review.decision]}</span>
          <div className="min-w-0">
            <p className="text-meta text-ink-2">
              <span data-name className="font-semibold text-ink" dir="auto">
                {review.name}
              </span>{" "}
              {REVIEW_WORDS[review.decision]} · <span data-when>{when(review.createdAt)}</span>
              {review.resolved && " · Done"}
            </p>
            {review.comment && (
              <p data-comment className="mt-0.5 break-words whitespace-pre-wrap" dir="auto">
                {review.comment}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
