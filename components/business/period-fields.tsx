"use client";

import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";
import { ToggleChip } from "../ui/toggle-chip";

export interface PeriodDraft {
  /** As typed; the API judges it. */
  days: string;
  startDate: string;
}

const PRESETS = [
  { days: "14", label: "2 weeks" },
  { days: "30", label: "30 days" },
  { days: "90", label: "90 days" },
  { days: "366", label: "A year" },
] as const;

interface PeriodFieldsProps {
  period: PeriodDraft;
  errors: Record<string, string>;
  /** What a blank first day means, where it may be blank. */
  startHint?: string;
  onChange: (change: Partial<PeriodDraft>) => void;
}

/** From when, and for how long. */
export function PeriodFields({ period, errors, startHint, onChange }: PeriodFieldsProps) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-5">
      <Field
        label="First day"
        hint={period.startDate === "" ? startHint : undefined}
        error={errors.startDate}
        className="w-48 max-desk:w-full"
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            name="startDate"
            min="2000-01-01"
            max="2100-12-31"
            value={period.startDate}
            onChange={(event) => onChange({ startDate: event.target.value })}
          />
        )}
      </Field>
      <Field label="Days" error={errors.days} className="w-28">
        {(control) => (
          <TextInput
            {...control}
            name="days"
            inputMode="numeric"
            value={period.days}
            onChange={(event) => onChange({ days: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-start gap-2 desk:mt-7">
        {PRESETS.map((preset) => (
          <ToggleChip
            key={preset.days}
            pressed={period.days === preset.days}
            onClick={() => onChange({ days: preset.days })}
          >
            {preset.label}
          </ToggleChip>
        ))}
      </div>
    </div>
  );
}

/** Days as the API takes them; text that is no number is sent as it is, so that the API can say so. */
export function daysOf(period: PeriodDraft): number {
  const days = Number(period.days);
  return period.days.trim() === "" || Number.isNaN(days) ? (period.days as unknown as number) : days;
}
