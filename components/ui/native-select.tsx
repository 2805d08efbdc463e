import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { joinClasses } from "./join-classes";

interface NativeSelectProps extends ComponentProps<"select"> {
  compact?: boolean;
}

/** The browser's own list: type-ahead over 400 time zones and the phone's wheel come for free. */
export function NativeSelect({ className, compact = false, ...rest }: NativeSelectProps) {
  return (
    <span className={joinClasses("relative block", className)}>
      <select
        {...rest}
        className={joinClasses(
          CONTROL,
          "appearance-none truncate pr-8 font-medium",
          compact && "min-h-9! py-1! max-desk:min-h-11!",
        )}
      />
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-2"
      />
    </span>
  );
}
