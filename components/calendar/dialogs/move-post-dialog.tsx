"use client";

import { useState } from "react";
import type { Calendar, Post } from "@/lib/calendar/schema";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { formatDay } from "../grid/calendar-days";
import { postOpener } from "../post-words";
import { WhenFields } from "./when-fields";

interface MovePostDialogProps {
  calendar: Calendar;
  post: Post;
  onMove: (post: Post, date: string, time: string) => void;
  onClose: () => void;
}

/** The click path of every drag. */
export function MovePostDialog({ calendar, post, onMove, onClose }: MovePostDialogProps) {
  const [when, setWhen] = useState({ localDate: post.localDate, localTime: post.localTime });
  const outside = when.localDate < calendar.startDate || when.localDate > calendar.endDate;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Move this post"
      description={`“${postOpener(post)}”, now on ${formatDay(post.localDate)}`}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (outside || !when.localDate || !when.localTime) return;
          onMove(post, when.localDate, when.localTime);
          onClose();
        }}
        className="flex flex-col gap-5"
      >
        <div className="grid grid-cols-2 gap-4">
          <WhenFields
            calendar={calendar}
            {...when}
            errors={
              outside
                ? {
                    localDate: `Choose a date from ${formatDay(calendar.startDate)} to ${formatDay(calendar.endDate)}.`,
                  }
                : {}
            }
            onChange={(change) => setWhen((before) => ({ ...before, ...change }))}
          />
        </div>
        <div className="flex justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Move
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
