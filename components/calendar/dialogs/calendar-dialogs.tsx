"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import {
  AddPostDialog,
  BlackoutDialog,
  ExportDialog,
  ExtendDialog,
  FillDaysDialog,
  KeysDialog,
  MovePostDialog,
  RewriteDialog,
  SaveAndShareDialog,
  ShareDialog,
} from "../lazy-parts";
import type { PostChanges } from "../use-post-changes";

export type CalendarDialog =
  | { kind: "move"; post: Post }
  | { kind: "add"; date: string }
  | { kind: "fill" }
  | { kind: "extend" }
  | { kind: "rewrite" }
  | { kind: "blackout" }
  | { kind: "export" }
  | { kind: "share" }
  | { kind: "save" }
  | { kind: "keys" };

interface CalendarDialogsProps {
  dialog: CalendarDialog | null;
  calendar: Calendar;
  posts: readonly Post[];
  changes: PostChanges;
  today: string;
  /** The first day on the screen. */
  shownFrom: string;
  onOpenPost: (post: Post) => void;
  onClose: () => void;
}

const FORMULA = /^[=+\-@\t]/;

/** Whichever dialog is open over the calendar; at most one is. */
export function CalendarDialogs(props: CalendarDialogsProps) {
  const { dialog, calendar, posts, changes, onOpenPost, onClose } = props;
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
    case "fill":
      return <FillDaysDialog calendar={calendar} today={props.today} onClose={onClose} />;
    case "extend":
      return <ExtendDialog calendar={calendar} onClose={onClose} />;
    case "rewrite":
      return <RewriteDialog calendar={calendar} from={props.shownFrom} onClose={onClose} />;
    case "blackout":
      return <BlackoutDialog calendar={calendar} onClose={onClose} />;
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
