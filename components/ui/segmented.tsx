"use client";

import { joinClasses } from "./join-classes";

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  className?: string;
}

/** One of a few views, all of them visible. */
export function Segmented<Value extends string>({ label, value, options, onChange, className }: SegmentedProps<Value>) {
  return (
    <fieldset className={joinClasses("inline-flex min-w-0 rounded-control bg-line p-0.5", className)}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className="min-h-8 rounded-chip px-3.5 font-medium text-ink-2 transition-colors duration-120 hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink max-desk:min-h-10 max-desk:flex-1"
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
