"use client";

import type { Calendar, Post, UpdatePost } from "@/lib/calendar/schema";
import { PostEditorSheet } from "./lazy-parts";
import type { useOpenPost } from "./use-open-post";
import type { PostChanges } from "./use-post-changes";
import type { Undo } from "./use-undo";

interface OpenPostEditorProps {
  calendar: Calendar;
  editor: ReturnType<typeof useOpenPost>;
  changes: PostChanges;
  undo: Undo;
  onDelete: (post: Post) => void;
}

const FIELDS = [
  "caption",
  "hashtags",
  "link",
  "callToAction",
  "imageIdea",
  "altText",
  "pillar",
  "format",
  "localDate",
  "localTime",
  "status",
  "locked",
] as const;

/** What would bring `now` back to `opened`. */
function difference(opened: Post, now: Post): UpdatePost {
  return Object.fromEntries(
    FIELDS.filter((field) => JSON.stringify(opened[field]) !== JSON.stringify(now[field])).map((field) => [
      field,
      opened[field],
    ]),
  );
}

/** The editor of the post that the URL names; closing it offers to undo what was changed in it. */
export function OpenPostEditor({ calendar, editor, changes, undo, onDelete }: OpenPostEditorProps) {
  const { post, panel, setPanel, close } = editor;
  if (!post) return null;
  return (
    <PostEditorSheet
      key={post.id}
      calendar={calendar}
      post={post}
      panel={panel}
      onPanel={setPanel}
      onDelete={(deleted) => {
        close();
        onDelete(deleted);
      }}
      onClose={(opened, now) => {
        close();
        const back = difference(opened, now);
        if (Object.keys(back).length > 0) undo.offer("Post changed", () => changes.change(now, back));
      }}
    />
  );
}
