"use client";

import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";

interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement;
  title: ReactNode;
  children: ReactNode;
}

export function Popover({ trigger, title, children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={12} className="z-30 outline-none">
          <Base.Popup className="w-80 max-w-[calc(100vw-1.5rem)] rounded-panel border border-line bg-surface p-3 text-ink shadow-popover outline-none transition-opacity duration-120 data-starting-style:opacity-0 data-ending-style:opacity-0">
            <Base.Title className="mb-2 font-display text-[1rem] font-[650]">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
