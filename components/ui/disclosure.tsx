import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/** A panel that says one line and shows the rest when it is opened. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group rounded-panel border border-line bg-surface px-5 py-3 max-desk:px-4">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronDown
          aria-hidden="true"
          className="size-4 shrink-0 -rotate-90 transition-transform duration-120 group-open:rotate-0"
        />
        {title}
      </summary>
      {children}
    </details>
  );
}
