"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import { AddPostDialog, ExportDialog, KeysDialog, MovePostDialog, SaveAndShareDialog, ShareDialog } from "./lazy-parts";
import type { PostChanges } from "./use-post-changes";

export type CalendarDialog =
  | { kind: "move"; post: Post }
  | { kind: "add"; date: string }
  | { kind: "export" }
  | { kind: "share" }
  | { kind: "save" }
  | { kind: "keys" };

interface CalendarDialogsProps {
  dialog: CalendarDialog | null;
  calendar: Calendar;
  posts: readonly Post[];
  changes: PostChanges;
  onOpenPost: (post: Post) => void;
  onClose: () => void;
}

const FORMULA = /^[=+\-@\t]/;

/** Whichever dialog is open over the calendar; at most one is. */
export function CalendarDialogs({ dialog, calendar, posts, changes, onOpenPost, onClose }: CalendarDialogsProps) {
  switch (dialog?.kind) {
    case "move":
      return <MovePostDialog calendar={calendar} post={dialog.post} onMove={changes.move} onClose={onClose} />;
    case "add":
      return (
        <AddPostDialog
          calendar={calendar}
          date={dialog.date}
          onClose={onClose}
          onAdded={(post) => {
            onClose();
            onOpenPost(post);
          }}
        />
      );
    case "export":
      return (
        <ExportDialog
          calendar={calendar}
          formulas={posts.some((post) => FORMULA.test(post.caption))}
          onClose={onClose}
        />
      );
    case "share":
      return <ShareDialog calendar={calendar} onClose={onClose} />;
    case "save":
      return <SaveAndShareDialog calendar={calendar} onClose={onClose} />;
    case "keys":
      return <KeysDialog onClose={onClose} />;
    default:
      return null;
  }
}
