"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Calendar, Post } from "@/lib/calendar/schema";
import { ReviewPanel } from "../../share/review-panel";
import { ReviewsLabel } from "../../share/reviews-label";
import { Button } from "../../ui/button";
import { Sheet } from "../../ui/sheet";
import { Tabs } from "../../ui/tabs";
import { PostSheetTitle } from "../post-sheet-title";
import { EditPanel } from "./edit-panel";
import type { EditorPanel } from "./editor-panels";
import { HistoryPanel } from "./history-panel";
import { RedoPanel } from "./redo-panel";
import { SaveStateNote } from "./save-state";
import { usePostSaver } from "./use-post-saver";
import { withholdFields } from "./withhold-fields";

interface PostEditorSheetProps {
  calendar: Calendar;
  post: Post;
  panel: EditorPanel;
  onPanel: (panel: EditorPanel) => void;
  onDelete: (post: Post) => void;
  /** `opened` is the post as it was when the sheet opened, for Undo. */
  onClose: (opened: Post, now: Post) => void;
}

/** Where typing starts; on a phone that would only raise the keyboard over the post. */
function captionUnlessTouch(): HTMLElement | null {
  return matchMedia("(pointer: coarse)").matches ? null : document.querySelector<HTMLElement>("[data-caption]");
}

/** One post, whole: edit, redo, reviews, history. Mount it with `key={post.id}`. */
export function PostEditorSheet({ calendar, post, panel, onPanel, onDelete, onClose }: PostEditorSheetProps) {
  const [opened] = useState(post);
  const { saver, shown, state } = usePostSaver(calendar.id, post);
  const isWithheld = withholdFields(shown).length > 0;
  const toEdit = () => onPanel("edit");

  async function choosePanel(next: EditorPanel) {
    // Redo and history build on the stored post, so what was typed is stored first.
    if (next !== "edit") await saver.flush();
    onPanel(next);
  }

  async function close() {
    await saver.flush();
    onClose(opened, saver.snapshot().shown);
  }

  return (
    <Sheet
      open
      onOpenChange={(open) => !open && void close()}
      initialFocus={captionUnlessTouch}
      finalFocus={() => document.querySelector<HTMLElement>(`[data-post="${CSS.escape(post.id)}"]`)}
      title={<PostSheetTitle post={shown} pillars={calendar.pillars} country={calendar.country} />}
      aside={<SaveStateNote state={state} isWithheld={isWithheld} />}
      footer={
        <>
          <Button variant="ghost" size="compact" className="text-danger!" onClick={() => onDelete(post)}>
            <Trash2 aria-hidden="true" className="size-4" />
            Delete
          </Button>
          <Button
            size="compact"
            className="ml-auto"
            disabled={shown.locked}
            onClick={() => saver.edit({ status: shown.status === "approved" ? "in_review" : "approved" })}
          >
            {shown.status === "approved" ? "Reopen" : "Approve"}
          </Button>
          <Button size="compact" variant={panel === "edit" ? "primary" : "secondary"} onClick={() => void close()}>
            Done
          </Button>
        </>
      }
    >
      <Tabs
        label="Post"
        value={panel}
        onValueChange={(next) => void choosePanel(next)}
        tabs={[
          {
            value: "edit",
            label: "Edit",
            panel: <EditPanel calendar={calendar} post={shown} saver={saver} state={state} />,
          },
          { value: "redo", label: "Redo", panel: <RedoPanel post={post} onDone={toEdit} /> },
          { value: "reviews", label: <ReviewsLabel post={post} />, panel: <ReviewPanel post={post} /> },
          { value: "history", label: "History", panel: <HistoryPanel post={post} onDone={toEdit} /> },
        ]}
      />
    </Sheet>
  );
}
