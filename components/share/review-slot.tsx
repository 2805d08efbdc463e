"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import type { Decision } from "@/lib/core/vocabulary";
import { buttonStyle } from "../ui/button-style";
import { FieldError } from "../ui/field";
import { ReviewForm } from "./review-form";
import type { ReviewablePost } from "./reviewable-post";
import type { Reviewer } from "./reviewer";
import { useReview } from "./use-review";

interface ReviewSlotProps {
  token: string;
  access: "comment" | "approve";
  post: ReviewablePost;
  reviewer: Reviewer | null;
  onReviewer: (reviewer: Reviewer) => void;
  onStored: () => void;
}

const SAID: Record<Decision, string> = {
  approve: "You approved this post.",
  request_changes: "You asked for a change.",
  comment: "Your comment is sent.",
};

/** The controls under one post: decide, say why, take it back within a minute. */
export function ReviewSlot({ token, access, post, reviewer, onReviewer, onStored }: ReviewSlotProps) {
  const [asking, setAsking] = useState<Decision | null>(null);
  const { said, pending, problem, send, undo } = useReview(token, post, onStored);

  function choose(decision: Decision) {
    if (decision === "approve" && reviewer) void send({ decision, name: reviewer.name });
    else setAsking(decision);
  }

  async function submit(name: string, comment: string) {
    if (!asking) return;
    onReviewer({ name });
    const sent = await send({ decision: asking, name, ...(comment ? { comment } : {}) });
    if (sent) setAsking(null);
  }

  if (said) {
    return (
      <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control bg-brand-soft px-3 py-2">
        <Check aria-hidden="true" className="size-4 text-brand" />
        <span className="font-medium">{SAID[said.decision]}</span>
        {said.undoable && (
          <button
            type="button"
            disabled={pending}
            onClick={() => void undo()}
            className="min-h-9 rounded-tag px-1.5 font-semibold text-brand underline underline-offset-2"
          >
            Undo
          </button>
        )}
        {problem && <FieldError message={problem} />}
      </p>
    );
  }
  if (asking) {
    return (
      <ReviewForm
        decision={asking}
        label={post.label}
        name={reviewer?.name ?? ""}
        pending={pending}
        problem={problem}
        onSubmit={submit}
        onCancel={() => setAsking(null)}
      />
    );
  }
  const approved = post.status === "approved" || post.status === "exported";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div role="group" aria-label={post.label} className="flex flex-wrap gap-2">
      {access === "approve" && !approved && (
        <button
          type="button"
          disabled={pending}
          onClick={() => choose("approve")}
          className={buttonStyle("secondary", "compact")}
        >
          <Check aria-hidden="true" className="size-4 text-brand" />
          Approve
        </button>
      )}
      {access === "approve" && (
        <button type="button" onClick={() => choose("request_changes")} className={buttonStyle("secondary", "compact")}>
          Request a change
        </button>
      )}
      <button type="button" onClick={() => choose("comment")} className={buttonStyle("ghost", "compact")}>
        Comment
      </button>
      {problem && <FieldError message={problem} />}
    </div>
  );
}
