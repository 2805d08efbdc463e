"use client";

import { useState } from "react";
import type { Calendar, Post } from "@/lib/calendar/schema";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";
import { formatDay } from "./calendar-days";
import { postOpener } from "./post-words";

interface MovePostDialogProps {
  calendar: Calendar;
  post: Post;
  onMove: (post: Post, date: string, time: string) => void;
  onClose: () => void;
}

/** The click path of every drag. */
export function MovePostDialog({ calendar, post, onMove, onClose }: MovePostDialogProps) {
  const [date, setDate] = useState(post.localDate);
  const [time, setTime] = useState(post.localTime);
  const outside = date < calendar.startDate || date > calendar.endDate;
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
          if (outside || !date || !time) return;
          onMove(post, date, time);
          onClose();
        }}
        className="flex flex-col gap-5"
      >
        <div className="grid grid-cols-2 gap-4">
          <Field
            label="Date"
            error={
              outside
                ? `Choose a date from ${formatDay(calendar.startDate)} to ${formatDay(calendar.endDate)}.`
                : undefined
            }
          >
            {(control) => (
              <TextInput
                {...control}
                type="date"
                required
                min={calendar.startDate}
                max={calendar.endDate}
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            )}
          </Field>
          <Field label="Time">
            {(control) => (
              <TextInput
                {...control}
                type="time"
                required
                value={time}
                onChange={(event) => setTime(event.target.value.slice(0, 5))}
              />
            )}
          </Field>
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
