"use client";

import { useState } from "react";
import type { Calendar } from "@/lib/calendar/schema";
import { fieldErrors, problemMessage } from "../../api-client";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field, FieldError } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import { ToggleChip } from "../../ui/toggle-chip";
import { addDays, formatPeriod } from "../grid/calendar-days";
import { useWritePart } from "./use-write-part";

const STEPS = [7, 14, 30, 90] as const;
const MOST_DAYS = 731;

interface ExtendDialogProps {
  calendar: Calendar;
  onClose: () => void;
}

/** More days after a calendar's end, with the same channels, pillars and pace. */
export function ExtendDialog({ calendar, onClose }: ExtendDialogProps) {
  const room = MOST_DAYS - calendar.days;
  const [days, setDays] = useState(String(Math.min(30, room)));
  const extend = useWritePart(calendar, onClose);
  const count = Number(days);
  const valid = Number.isInteger(count) && count >= 1 && count <= room;
  const added = valid
    ? `Adds ${formatPeriod(addDays(calendar.endDate, 1), addDays(calendar.endDate, count))}.`
    : undefined;
  const problem = valid ? fieldErrors(extend.error).days : `Give a whole number of days from 1 to ${room}.`;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Add days after the end"
      description="Same channels, pillars and pace. Topics that were used rest as always."
    >
      {room < 1 ? (
        <p>This calendar has {calendar.days} days, the most that one can hold.</p>
      ) : (
        <form
          className="flex flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (valid) extend.mutate({ kind: "extend", days: count });
          }}
        >
          <div className="flex flex-wrap gap-2">
            {STEPS.filter((step) => step <= room).map((step) => (
              <ToggleChip key={step} pressed={count === step} onClick={() => setDays(String(step))}>
                {step} days
              </ToggleChip>
            ))}
          </div>
          <Field label="Days" {...(added === undefined ? {} : { hint: added })} error={problem}>
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                value={days}
                onChange={(event) => setDays(event.target.value.trim())}
              />
            )}
          </Field>
          {extend.error && !fieldErrors(extend.error).days && <FieldError message={problemMessage(extend.error)} />}
          <div className="flex justify-end gap-3">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" pending={extend.isPending}>
              Add and write
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
