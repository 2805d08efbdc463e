import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid min-h-6 min-w-6 place-items-center rounded-tag border border-line-strong bg-surface px-1.5 font-sans text-meta font-semibold text-ink-2">
      {children}
    </kbd>
  );
}
