import type { ReactNode } from "react";
import { AwningScene } from "./awning";

interface EmptyStateProps {
  title: string;
  /** One sentence. */
  children?: ReactNode;
  /** One button and at most one link. */
  actions?: ReactNode;
  level?: 1 | 2;
}

export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-12 text-center">
      <AwningScene className="mb-2" />
      <Heading className="font-display text-section font-[650] text-balance">{title}</Heading>
      {children && <p className="text-ink-2 text-pretty">{children}</p>}
      {actions && <div className="mt-3 flex flex-wrap items-center justify-center gap-x-4 gap-y-3">{actions}</div>}
    </div>
  );
}
