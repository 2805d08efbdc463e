"use client";

import { useEffect, useRef, useState } from "react";
import type { Decision } from "@/lib/core/vocabulary";
import type { CreatedReview } from "@/lib/share/schema";
import { fetchJson, problemMessage } from "../api-client";
import type { ReviewablePost } from "./reviewable-post";

/** A little less than the minute the server allows, for the way there. */
const UNDO_MS = 57_000;

interface Said {
  decision: Decision;
  undoable: boolean;
  stored: CreatedReview | null;
}

/**
 * Says something of a post and takes it back. What was said shows at once; when the server refuses, the controls
 * come back with the reason.
 */
export function useReview(token: string, post: ReviewablePost, onStored: () => void) {
  const [said, setSaid] = useState<Said | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const path = `/shares/${token}/reviews`;

  async function send(review: { decision: Decision; name: string; comment?: string }): Promise<boolean> {
    setProblem(null);
    setPending(true);
    const { decision } = review;
    if (decision === "approve") setSaid({ decision, undoable: false, stored: null });
    try {
      const revision = post.revision === undefined ? {} : { revision: post.revision };
      const body = { ...review, ...revision, postId: post.id };
      const stored = await fetchJson<CreatedReview>(path, { method: "POST", body });
      setSaid({ decision, undoable: true, stored });
      timer.current = setTimeout(() => setSaid(null), UNDO_MS);
      onStored();
      return true;
    } catch (error) {
      setSaid(null);
      setProblem(problemMessage(error));
      return false;
    } finally {
      setPending(false);
    }
  }

  async function undo(): Promise<void> {
    if (!said?.stored) return;
    setProblem(null);
    setPending(true);
    try {
      const { id, undoToken } = said.stored;
      await fetchJson<void>(`${path}/${id}`, { method: "DELETE", body: { undoToken } });
      clearTimeout(timer.current);
      setSaid(null);
      onStored();
    } catch (error) {
      setProblem(problemMessage(error));
    } finally {
      setPending(false);
    }
  }

  return { said, pending, problem, send, undo };
}
