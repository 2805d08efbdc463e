"use client";

import { wordTemplateHole } from "@/lib/core/template-hole";
import { WEEKDAYS } from "@/lib/core/vocabulary";
import { Field, FieldError } from "../ui/field";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { ToggleChip } from "../ui/toggle-chip";
import { EventRows } from "./event-rows";
import type { FactsDraft } from "./facts-draft";
import { OfferRows } from "./offer-rows";

interface FactsFieldsProps {
  facts: FactsDraft;
  errors: Record<string, string>;
  onChange: (change: Partial<FactsDraft>) => void;
}

/** What only the owner knows. Bella uses these facts and never makes up others. */
export function FactsFields({ facts, errors, onChange }: FactsFieldsProps) {
  const under = (field: string) =>
    Object.entries(errors).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
  const toggleDay = (day: (typeof WEEKDAYS)[number]) =>
    onChange({
      closedDays: facts.closedDays.includes(day)
        ? facts.closedDays.filter((other) => other !== day)
        : [...facts.closedDays, day],
    });
  return (
    <div className="flex flex-col gap-6">
      <Field
        label="Services"
        hint={wordTemplateHole(facts.services) ?? "One a line, in the words customers use."}
        error={under("services")}
      >
        {(control) => (
          <TextArea
            {...control}
            value={facts.services}
            placeholder={"Custom cakes\nSourdough to order"}
            onChange={(event) => onChange({ services: event.target.value })}
          />
        )}
      </Field>
      <OfferRows offers={facts.offers} errors={errors} onChange={(offers) => onChange({ offers })} />
      <EventRows events={facts.events} errors={errors} onChange={(events) => onChange({ events })} />
      <fieldset>
        <legend className="mb-1.5 font-semibold">Closed on</legend>
        <div className="flex flex-wrap gap-2">
          {WEEKDAYS.map((day) => (
            <ToggleChip
              key={day}
              pressed={facts.closedDays.includes(day)}
              onClick={() => toggleDay(day)}
              className="capitalize"
            >
              {day}
            </ToggleChip>
          ))}
        </div>
        {under("closedDays") && <FieldError message={under("closedDays") ?? ""} />}
      </fieldset>
      <div className="grid gap-5 desk:grid-cols-2">
        <Field label="Website" error={under("website")}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              placeholder="https://"
              value={facts.website}
              onChange={(event) => onChange({ website: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Phone"
          hint="Never used on Google Business Profile, which rejects numbers."
          error={under("phone")}
        >
          {(control) => (
            <TextInput
              {...control}
              type="tel"
              autoComplete="tel"
              value={facts.phone}
              onChange={(event) => onChange({ phone: event.target.value })}
            />
          )}
        </Field>
        <Field label="Words to avoid" hint="One a line." error={under("avoidWords")}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              value={facts.avoidWords}
              onChange={(event) => onChange({ avoidWords: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Lines you have posted and liked"
          hint={wordTemplateHole(facts.sampleLines) ?? "One a line, at most ten. A model takes their voice from them."}
          error={under("sampleLines")}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              value={facts.sampleLines}
              onChange={(event) => onChange({ sampleLines: event.target.value })}
            />
          )}
        </Field>
        <Field label="Colour" hint="For the awning of shared pages, like #0E5A46." error={under("brandColor")}>
          {(control) => (
            <TextInput
              {...control}
              value={facts.brandColor}
              spellCheck={false}
              onChange={(event) => onChange({ brandColor: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
