import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "./join-classes";

interface ChoiceCardProps extends Omit<ComponentProps<"input">, "type" | "title"> {
  kind: "radio" | "checkbox";
  title: ReactNode;
  detail?: ReactNode;
}

/** One row of a radio or checkbox list; the whole row is the target. */
export function ChoiceCard({ kind, title, detail, className, ...rest }: ChoiceCardProps) {
  return (
    <label
      className={joinClasses(
        "flex min-h-11 items-center gap-3 rounded-control border border-line-strong bg-surface px-3 py-2 transition-colors duration-120 hover:border-ink-2",
        "has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        className,
      )}
    >
      <input {...rest} type={kind} className="size-4 shrink-0 accent-brand outline-none" />
      <span className="min-w-0">
        <span className="block font-medium text-ink">{title}</span>
        {detail && <span className="block text-meta text-ink-2">{detail}</span>}
      </span>
    </label>
  );
}
