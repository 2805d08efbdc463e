"use client";

import { Check } from "lucide-react";
import { Spinner } from "../../ui/spinner";
import type { SaveState } from "./post-saver";

const WORDS: Record<SaveState["kind"], string> = {
  saved: "Saved",
  waiting: "Saving…",
  saving: "Saving…",
  conflict: "Not saved",
  refused: "Not saved",
};

/** "Saving… / Saved", spoken politely. */
export function SaveStateNote({ state, isWithheld }: { state: SaveState; isWithheld: boolean }) {
  const words = isWithheld && state.kind === "waiting" ? "Not saved" : WORDS[state.kind];
  const failed = words === "Not saved";
  return (
    <span
      role="status"
      className={
        failed
          ? "flex items-center gap-1.5 text-meta font-semibold text-danger"
          : "flex items-center gap-1.5 text-meta font-medium text-ink-2"
      }
    >
      {words === "Saving…" && <Spinner />}
      {words === "Saved" && <Check aria-hidden="true" className="size-3.5 text-brand" />}
      {words}
    </span>
  );
}
