import type { ReactNode } from "react";
import type { PostStatus } from "@/lib/core/vocabulary";
import { joinClasses } from "../ui/join-classes";

const SHAPES: Record<PostStatus, ReactNode> = {
  draft: (
    <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="3.6 3.63" />
  ),
  in_review: (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
    </>
  ),
  approved: <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
  changes_requested: <path d="M6 .2 11.8 6 6 11.8.2 6z" fill="currentColor" />,
  exported: <rect x="1" y="1" width="10" height="10" rx="1.5" fill="currentColor" />,
};

/** Shape says status; the colour around it says pillar. */
export function StatusMark({ status, className }: { status: PostStatus; className?: string }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={joinClasses("shrink-0 text-hue", className)}
    >
      {SHAPES[status]}
    </svg>
  );
}
