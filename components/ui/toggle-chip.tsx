import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes";

interface ToggleChipProps extends Omit<ComponentProps<"button">, "aria-pressed"> {
  pressed: boolean;
}

/** A choice that is on or off, several of which may be on. */
export function ToggleChip({ pressed, className, type = "button", ...rest }: ToggleChipProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-pressed={pressed}
      className={joinClasses(
        "inline-flex min-h-11 items-center gap-1.5 rounded-control border px-3.5 py-1.5 font-medium transition-colors duration-120",
        pressed
          ? "border-brand bg-brand-soft text-brand"
          : "border-line-strong bg-surface text-ink-2 hover:border-ink-2 hover:text-ink",
        className,
      )}
    />
  );
}
