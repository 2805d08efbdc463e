"use client";

import { Plus, X } from "lucide-react";
import type { Offer } from "@/lib/core/brief";
import { wordTemplateHole } from "@/lib/core/template-hole";
import { Button } from "../ui/button";
import { Field, FieldError } from "../ui/field";
import { TextInput } from "../ui/text-input";

interface OfferRowsProps {
  offers: readonly Offer[];
  errors: Record<string, string>;
  onChange: (offers: Offer[]) => void;
}

/** The owner's real offers, with the days they hold. */
export function OfferRows({ offers, errors, onChange }: OfferRowsProps) {
  const set = (index: number, change: Partial<Offer>) =>
    onChange(offers.map((offer, at) => (at === index ? { ...offer, ...change } : offer)));
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Offers</legend>
      {errors.offers && <FieldError message={errors.offers} />}
      <ul className="flex flex-col gap-3">
        {offers.map((offer, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity of its own, and every input in it is controlled
            key={index}
            className="grid grid-cols-1 items-start gap-3 rounded-control border border-line p-3 desk:grid-cols-[minmax(0,1fr)_9.5rem_9.5rem_auto]"
          >
            <Field
              label="Offer"
              hint={wordTemplateHole(offer.title)}
              error={errors[`offers.${index}.title`] ?? errors[`offers.${index}`]}
            >
              {(control) => (
                <TextInput
                  {...control}
                  value={offer.title}
                  onChange={(event) => set(index, { title: event.target.value })}
                />
              )}
            </Field>
            <Field label="From" error={errors[`offers.${index}.startsOn`]}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={offer.startsOn ?? ""}
                  onChange={(event) => set(index, { startsOn: event.target.value })}
                />
              )}
            </Field>
            <Field label="Until" error={errors[`offers.${index}.endsOn`]}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={offer.endsOn ?? ""}
                  onChange={(event) => set(index, { endsOn: event.target.value })}
                />
              )}
            </Field>
            <Button
              variant="ghost"
              size="icon"
              className="desk:mt-7"
              aria-label={`Remove the offer ${offer.title}`}
              onClick={() => onChange(offers.filter((_, at) => at !== index))}
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      <Button size="compact" className="mt-2" onClick={() => onChange([...offers, { title: "" }])}>
        <Plus aria-hidden="true" className="size-4" />
        Add an offer
      </Button>
    </fieldset>
  );
}
