"use client";

import { Switch as Base } from "@base-ui/react/switch";
import { type ReactNode, useId } from "react";

interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export function Switch({ checked, onCheckedChange, label, hint, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex min-h-11 items-center gap-3">
      <Base.Root
        aria-labelledby={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onCheckedChange}
        className="relative h-6 w-10 shrink-0 rounded-full border border-line-strong bg-surface-2 transition-colors duration-120 data-checked:border-brand data-checked:bg-brand"
      >
        <Base.Thumb className="absolute top-1/2 left-0.5 size-4.5 -translate-y-1/2 rounded-full bg-line-strong transition-[left,background-color] duration-120 data-checked:left-[1.125rem] data-checked:bg-on-brand" />
      </Base.Root>
      <span>
        <span id={id} className="block font-medium">
          {label}
        </span>
        {hint && <span className="block text-meta text-ink-2">{hint}</span>}
      </span>
    </div>
  );
}
