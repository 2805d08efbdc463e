"use client";

import { Plus, X } from "lucide-react";
import type { OwnerEvent } from "@/lib/core/brief";
import { wordTemplateHole } from "@/lib/core/template-hole";
import { Button } from "../ui/button";
import { Field, FieldError } from "../ui/field";
import { TextInput } from "../ui/text-input";

interface EventRowsProps {
  events: readonly OwnerEvent[];
  errors: Record<string, string>;
  onChange: (events: OwnerEvent[]) => void;
}

/** The owner's own dated events. */
export function EventRows({ events, errors, onChange }: EventRowsProps) {
  const set = (index: number, change: Partial<OwnerEvent>) =>
    onChange(events.map((event, at) => (at === index ? { ...event, ...change } : event)));
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Events</legend>
      {errors.events && <FieldError message={errors.events} />}
      <ul className="flex flex-col gap-3">
        {events.map((event, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity of its own, and every input in it is controlled
            key={index}
            className="grid grid-cols-1 items-start gap-3 rounded-control border border-line p-3 desk:grid-cols-[9.5rem_minmax(0,1fr)_auto]"
          >
            <Field label="Day" error={errors[`events.${index}.date`]}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={event.date}
                  onChange={(change) => set(index, { date: change.target.value })}
                />
              )}
            </Field>
            <Field label="What happens" hint={wordTemplateHole(event.name)} error={errors[`events.${index}.name`]}>
              {(control) => (
                <TextInput
                  {...control}
                  value={event.name}
                  onChange={(change) => set(index, { name: change.target.value })}
                />
              )}
            </Field>
            <Field
              label="Time and place"
              hint={
                wordTemplateHole(event.details ?? "") ??
                "Optional, also what to bring. Posts about it tell this as it stands."
              }
              error={errors[`events.${index}.details`]}
              className="desk:col-span-2 desk:row-start-2"
            >
              {(control) => (
                <TextInput
                  {...control}
                  value={event.details ?? ""}
                  onChange={(change) => set(index, { details: change.target.value })}
                />
              )}
            </Field>
            <Button
              variant="ghost"
              size="icon"
              className="desk:mt-7"
              aria-label={`Remove the event ${event.name}`}
              onClick={() => onChange(events.filter((_, at) => at !== index))}
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      <Button size="compact" className="mt-2" onClick={() => onChange([...events, { date: "", name: "" }])}>
        <Plus aria-hidden="true" className="size-4" />
        Add an event
      </Button>
    </fieldset>
  );
}
