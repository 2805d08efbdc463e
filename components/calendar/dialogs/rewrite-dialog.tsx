"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { problemMessage } from "../../api-client";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field, FieldError } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import { postsQuery } from "../calendar-queries";
import { addDays, formatDay } from "../grid/calendar-days";
import { useWritePart } from "./use-write-part";
import { wordLoss } from "./word-loss";

interface RewriteDialogProps {
  calendar: Calendar;
  /** The first day on the screen, where the week to write again most likely begins. */
  from: string;
  onClose: () => void;
}

/** A week, or any days of the calendar, planned and written again with what the business says today. */
export function RewriteDialog({ calendar, from: shown, onClose }: RewriteDialogProps) {
  const inside = (date: string) =>
    date < calendar.startDate ? calendar.startDate : date > calendar.endDate ? calendar.endDate : date;
  const [from, setFrom] = useState(inside(shown));
  const [to, setTo] = useState(inside(addDays(inside(shown), 6)));
  const rewrite = useWritePart(calendar, onClose);
  const valid = from >= calendar.startDate && to <= calendar.endDate && from <= to;
  const { data: posts } = useQuery({ ...postsQuery(calendar.id, from, to, false), enabled: valid });
  const range = `Choose days from ${formatDay(calendar.startDate)} to ${formatDay(calendar.endDate)}, the first one first.`;
  const bounds = { type: "date", required: true, min: calendar.startDate, max: calendar.endDate };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Write days again"
      description="New topics and new words for these days, with the facts and offers the business has now."
    >
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) rewrite.mutate({ kind: "rewrite", from, to });
        }}
      >
        <div className="grid grid-cols-2 gap-4">
          <Field label="First day" error={valid ? undefined : range}>
            {(control) => (
              <TextInput {...control} {...bounds} value={from} onChange={(event) => setFrom(event.target.value)} />
            )}
          </Field>
          <Field label="Last day">
            {(control) => (
              <TextInput {...control} {...bounds} value={to} onChange={(event) => setTo(event.target.value)} />
            )}
          </Field>
        </div>
        <p aria-live="polite" className="min-h-5 text-ink-2">
          {valid && posts && wordLoss(posts, "replaced")}
        </p>
        {rewrite.error && <FieldError message={problemMessage(rewrite.error)} />}
        <div className="flex justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={rewrite.isPending}>
            Write again
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
