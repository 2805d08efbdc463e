"use client";

import { Minus, Plus } from "lucide-react";
import { joinClasses } from "./join-classes";

interface NumberStepperProps {
  value: number;
  min: number;
  max: number;
  /** Names the number for assistive technology, "Posts a week on Instagram". */
  label: string;
  id?: string;
  invalid?: boolean;
  disabled?: boolean;
  onChange: (value: number) => void;
}

const STEP =
  "grid size-11 shrink-0 place-items-center text-ink-2 hover:bg-surface-2 hover:text-ink disabled:opacity-40";

/** A small whole number with one-finger steps; typing works too and is checked by the form. */
export function NumberStepper({
  value,
  min,
  max,
  label,
  id,
  invalid = false,
  disabled = false,
  onChange,
}: NumberStepperProps) {
  const shown = Number.isNaN(value) ? "" : String(value);
  return (
    <span
      className={joinClasses(
        "inline-flex overflow-hidden rounded-control border bg-surface focus-within:border-ink-2",
        invalid ? "border-danger" : "border-line-strong",
      )}
    >
      <button
        type="button"
        className={STEP}
        aria-label={`${label}: one less`}
        disabled={disabled || value <= min}
        onClick={() => onChange(Math.max(min, value - 1))}
      >
        <Minus aria-hidden="true" className="size-4" />
      </button>
      <input
        id={id}
        aria-label={label}
        aria-invalid={invalid || undefined}
        inputMode="numeric"
        disabled={disabled}
        value={shown}
        onChange={(event) => onChange(event.target.value.trim() === "" ? Number.NaN : Number(event.target.value))}
        className="h-11 w-11 bg-transparent text-center font-semibold text-ink outline-offset-[-2px] max-desk:text-read"
      />
      <button
        type="button"
        className={STEP}
        aria-label={`${label}: one more`}
        disabled={disabled || value >= max}
        onClick={() => onChange(Math.min(max, (Number.isNaN(value) ? min : value) + 1))}
      >
        <Plus aria-hidden="true" className="size-4" />
      </button>
    </span>
  );
}
