"use client";

import { Plus, X } from "lucide-react";
import { Button } from "../ui/button";
import { Field, FieldError } from "../ui/field";
import { TextInput } from "../ui/text-input";
import { blackoutNote } from "./blackout-notes";
import type { PeriodDraft } from "./period-fields";

interface BlackoutRowsProps {
  dates: readonly string[];
  period: PeriodDraft;
  errors: Record<string, string>;
  onChange: (dates: string[]) => void;
}

/** Days on which nothing is posted at all. */
export function BlackoutRows({ dates, period, errors, onChange }: BlackoutRowsProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Closed or quiet on these days</legend>
      <p className="mb-2 text-ink-2">Nothing is posted on them.</p>
      {errors.blackoutDates && <FieldError message={errors.blackoutDates} />}
      <ul className="flex flex-wrap gap-3">
        {dates.map((date, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity of its own, and its input is controlled
            key={index}
            className="flex items-start gap-2"
          >
            <Field
              label={`Day ${index + 1}`}
              hint={<span aria-live="polite">{blackoutNote(dates, index, period)}</span>}
              error={errors[`blackoutDates.${index}`]}
              className="w-40"
            >
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={date}
                  onChange={(event) => onChange(dates.map((other, at) => (at === index ? event.target.value : other)))}
                />
              )}
            </Field>
            <Button
              variant="ghost"
              size="icon"
              className="mt-7"
              aria-label={`Remove day ${index + 1}`}
              onClick={() => onChange(dates.filter((_, at) => at !== index))}
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      <Button size="compact" className="mt-2" onClick={() => onChange([...dates, ""])}>
        <Plus aria-hidden="true" className="size-4" />
        Add a day
      </Button>
    </fieldset>
  );
}

/** The days as the API takes them: rows left blank are none, and each day is one. */
export function blackoutOf(dates: readonly string[]): { blackoutDates?: string[] } {
  const given = [...new Set(dates)].filter((date) => date !== "");
  return given.length > 0 ? { blackoutDates: given } : {};
}
