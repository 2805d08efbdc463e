"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { fieldErrors, problemMessage } from "../../api-client";
import { BlackoutRows, blackoutOf } from "../../business/blackout-rows";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { FieldError } from "../../ui/field";
import { useSubmit } from "../../use-submit";
import { calendarKeys, postsQuery, updateCalendar } from "../calendar-queries";
import { wordLoss } from "./word-loss";

interface BlackoutDialogProps {
  calendar: Calendar;
  onClose: () => void;
}

/** The days on which a calendar that is written already posts nothing. */
export function BlackoutDialog({ calendar, onClose }: BlackoutDialogProps) {
  const client = useQueryClient();
  const { id, startDate, endDate, days } = calendar;
  const [dates, setDates] = useState<string[]>(calendar.blackoutDates);
  const save = useSubmit({
    mutationFn: () => updateCalendar(id, { blackoutDates: [], ...blackoutOf(dates) }),
    onSuccess: (changed) => {
      client.setQueryData(calendarKeys.one(id), changed);
      void client.invalidateQueries({ queryKey: calendarKeys.posts(id) });
      onClose();
    },
  });
  const added = dates.filter((date) => date >= startDate && date <= endDate && !calendar.blackoutDates.includes(date));
  const sorted = [...added].sort();
  const [first = startDate, last = startDate] = [sorted[0], sorted.at(-1)];
  const { data } = useQuery({ ...postsQuery(id, first, last, false), enabled: added.length > 0 });
  const lost = data?.filter((post) => added.includes(post.localDate)) ?? [];
  const errors = fieldErrors(save.error);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Days to keep free"
      description="Posts on days you add are deleted. Days you take away stay empty until you fill them."
    >
      <form
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <BlackoutRows dates={dates} period={{ startDate, days: String(days) }} errors={errors} onChange={setDates} />
        <p aria-live="polite" className="min-h-5 text-ink-2">
          {lost.length > 0 && wordLoss(lost, "deleted")}
        </p>
        {save.error && Object.keys(errors).length === 0 && <FieldError message={problemMessage(save.error)} />}
        <div className="flex justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={save.isPending}>
            Save days
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
