"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { problemMessage } from "../../api-client";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { FieldError } from "../../ui/field";
import { quietDaysQuery } from "../calendar-queries";
import { formatDay } from "../grid/calendar-days";
import { useWritePart } from "./use-write-part";

interface FillDaysDialogProps {
  calendar: Calendar;
  today: string;
  onClose: () => void;
}

/** The quiet days still to come, each with the reason it is offered; one post is written on every chosen one. */
export function FillDaysDialog({ calendar, today, onClose }: FillDaysDialogProps) {
  const { data } = useQuery(quietDaysQuery(calendar));
  const days = data?.items.filter(({ date }) => date >= today) ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const fill = useWritePart(calendar, onClose);
  const dates = days.map(({ date }) => date).filter((date) => !left.has(date));

  function toggle(date: string) {
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(date)) after.add(date);
      return after;
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Fill quiet days"
      description="One post is written on each day you leave ticked. What is there stays as it is."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            pending={fill.isPending}
            disabled={dates.length === 0}
            onClick={() => fill.mutate({ kind: "fill", dates })}
          >
            {dates.length === 1 ? "Write 1 post" : `Write ${dates.length} posts`}
          </Button>
        </>
      }
    >
      <ul className="flex flex-col divide-y divide-line">
        {days.map(({ date, label }) => (
          <li key={date}>
            <label className="flex min-h-11 items-center gap-3 py-2">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-brand"
                checked={!left.has(date)}
                onChange={() => toggle(date)}
              />
              <span className="font-medium">{formatDay(date)}</span>
              <span className="ml-auto text-right text-meta text-ink-2">{label}</span>
            </label>
          </li>
        ))}
      </ul>
      {fill.error && <FieldError message={problemMessage(fill.error)} />}
    </Dialog>
  );
}
