import { joinClasses } from "./join-classes";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "regular" | "compact" | "icon";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "bg-brand text-on-brand hover:bg-brand-hover border border-transparent",
  secondary: "bg-surface text-ink border border-line-strong hover:bg-surface-2 hover:border-ink-2",
  ghost: "text-ink-2 border border-transparent hover:bg-ink/6 hover:text-ink",
  danger: "bg-surface text-danger border border-danger hover:bg-danger-soft",
};

// Compact controls are the calendar's toolbar; a finger still gets 44 px.
const SIZES: Record<ButtonSize, string> = {
  regular: "min-h-11 px-4 py-2",
  compact: "min-h-9 px-3.5 py-1.5 max-desk:min-h-11",
  icon: "size-9 shrink-0 max-desk:size-11",
};

/** The look of everything that is pressed like a button. */
export function buttonStyle(
  variant: ButtonVariant = "secondary",
  size: ButtonSize = "regular",
  className?: string,
): string {
  return joinClasses(
    "inline-flex items-center justify-center gap-2 rounded-control text-app font-semibold text-center no-underline select-none",
    "transition-colors duration-120 ease-out disabled:opacity-55 aria-disabled:opacity-55",
    VARIANTS[variant],
    SIZES[size],
    className,
  );
}
