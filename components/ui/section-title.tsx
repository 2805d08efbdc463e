import type { ReactNode } from "react";
import { joinClasses } from "./join-classes";

export function SectionTitle({ children, id, className }: { children: ReactNode; id?: string; className?: string }) {
  return (
    <h2 id={id} className={joinClasses("font-display text-section font-[650] tracking-[-0.01em] text-ink", className)}>
      {children}
    </h2>
  );
}

export function PageTitle({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <h1
      className={joinClasses("font-display text-title font-bold tracking-[-0.02em] text-ink text-balance", className)}
    >
      {children}
    </h1>
  );
}
