"use client";

import type { Calendar, Post } from "@/lib/calendar/schema";
import { Field } from "../../ui/field";
import { TextInput } from "../../ui/text-input";

type When = Pick<Post, "localDate" | "localTime">;

interface WhenFieldsProps extends When {
  calendar: Pick<Calendar, "startDate" | "endDate">;
  errors?: Record<string, string>;
  disabled?: boolean;
  /** Called with one of both; a field that was cleared is an empty string. */
  onChange: (change: Partial<When>) => void;
}

/** The day and the hour a post goes out, by the calendar's own clock. */
export function WhenFields({ calendar, localDate, localTime, errors = {}, disabled, onChange }: WhenFieldsProps) {
  return (
    <>
      <Field label="Date" error={errors.localDate}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            required
            disabled={disabled}
            min={calendar.startDate}
            max={calendar.endDate}
            value={localDate}
            onChange={(event) => onChange({ localDate: event.target.value })}
          />
        )}
      </Field>
      <Field label="Time" error={errors.localTime}>
        {(control) => (
          <TextInput
            {...control}
            type="time"
            required
            disabled={disabled}
            value={localTime}
            onChange={(event) => onChange({ localTime: event.target.value.slice(0, 5) })}
          />
        )}
      </Field>
    </>
  );
}
