"use client";

import { useMemo, useState } from "react";
import type { PlaceCandidate } from "@/lib/business/schema";
import { Button } from "../ui/button";
import { ChoiceCard } from "../ui/choice-card";
import { Field } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { TextInput } from "../ui/text-input";
import { type BusinessDraft, countryName, isCandidate, withCandidate, withCity } from "./business-draft";

interface TownFieldsProps {
  draft: BusinessDraft;
  candidates: readonly PlaceCandidate[];
  errors: Record<string, string>;
  onChange: (change: Partial<BusinessDraft>) => void;
}

/** Namesakes shown at first, the largest before the others; a list that is cut says so. */
const FIRST_TOWNS = 6;
const PEOPLE = new Intl.NumberFormat("en-US");

/** Where it is. Several towns of one name are listed to choose from. */
export function TownFields({ draft, candidates, errors, onChange }: TownFieldsProps) {
  const [typed, setTyped] = useState(false);
  return (
    <div className="flex flex-col gap-5">
      <div className="grid grid-cols-1 gap-5 desk:grid-cols-3">
        <Field label="Town" error={errors.city}>
          {(control) => (
            <TextInput
              {...control}
              name="city"
              autoComplete="address-level2"
              value={draft.city}
              onChange={(event) => onChange(withCity(draft, event.target.value, typed))}
            />
          )}
        </Field>
        <Field label="Region" hint="State, province or county" error={errors.region}>
          {(control) => (
            <TextInput
              {...control}
              name="region"
              autoComplete="address-level1"
              value={draft.region}
              onChange={(event) => {
                setTyped(true);
                onChange({ region: event.target.value });
              }}
            />
          )}
        </Field>
        <CountryField draft={draft} error={errors.country} onChange={onChange} onTyped={() => setTyped(true)} />
      </div>
      {candidates.length > 1 && <TownChoice draft={draft} candidates={candidates} onChange={onChange} />}
      <TimezoneField draft={draft} error={errors.timezone} onChange={onChange} />
    </div>
  );
}

interface PartProps {
  draft: BusinessDraft;
  onChange: (change: Partial<BusinessDraft>) => void;
}

function TownChoice({ draft, candidates, onChange }: PartProps & { candidates: readonly PlaceCandidate[] }) {
  const [all, setAll] = useState(false);
  const shown = candidates.filter((candidate, index) => all || index < FIRST_TOWNS || isCandidate(draft, candidate));
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">Which {candidates[0]?.city ?? draft.city}?</legend>
      <div className="grid grid-cols-1 gap-2 desk:grid-cols-2">
        {shown.map((candidate) => (
          <ChoiceCard
            key={`${candidate.city}/${candidate.region}/${candidate.country}/${candidate.population}`}
            kind="radio"
            name="town"
            checked={isCandidate(draft, candidate)}
            onChange={() => onChange(withCandidate(draft, candidate))}
            title={[candidate.city, candidate.region, countryName(candidate.country)].filter(Boolean).join(", ")}
            detail={`${PEOPLE.format(candidate.population)} people`}
          />
        ))}
      </div>
      {shown.length < candidates.length && (
        <Button size="compact" variant="ghost" className="mt-2" onClick={() => setAll(true)}>
          Show all {candidates.length}
        </Button>
      )}
    </fieldset>
  );
}

function CountryField({
  draft,
  error,
  onChange,
  onTyped,
}: PartProps & { error: string | undefined; onTyped: () => void }) {
  // A code is shown as a name; typing replaces it with whatever is typed.
  return (
    <Field label="Country" error={error}>
      {(control) => (
        <TextInput
          {...control}
          name="country"
          autoComplete="country-name"
          value={countryName(draft.country)}
          onChange={(event) => {
            onTyped();
            onChange({ country: event.target.value });
          }}
        />
      )}
    </Field>
  );
}

function TimezoneField({ draft, error, onChange }: PartProps & { error: string | undefined }) {
  const zones = useMemo(() => Intl.supportedValuesOf("timeZone"), []);
  const known = draft.timezone === "" || zones.includes(draft.timezone);
  return (
    <Field label="Time zone" hint="Posts go out by this clock." error={error} className="desk:max-w-80">
      {(control) => (
        <NativeSelect
          {...control}
          name="timezone"
          value={draft.timezone}
          onChange={(event) => onChange({ timezone: event.target.value })}
        >
          <option value="">The town’s own</option>
          {!known && <option value={draft.timezone}>{draft.timezone}</option>}
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
