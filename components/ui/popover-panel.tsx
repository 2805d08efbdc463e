"use client";

import { Popover as Base } from "@base-ui/react/popover";
import type { ReactNode, RefObject } from "react";

interface PopoverPanelProps {
  /** The button it opened from; focus goes back there. */
  anchor: RefObject<HTMLElement | null>;
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
}

/** A small panel beside the button that opened it. */
export function PopoverPanel({ anchor, title, children, onClose }: PopoverPanelProps) {
  return (
    <Base.Root open modal="trap-focus" onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={6} collisionPadding={12} className="z-30 outline-none">
          <Base.Popup
            finalFocus={anchor}
            className="w-80 max-w-[calc(100vw-1.5rem)] rounded-panel border border-line bg-surface p-3 text-ink shadow-popover outline-none transition-opacity duration-120 data-starting-style:opacity-0"
          >
            <div className="mb-2 flex items-center justify-between gap-3">
              <Base.Title className="font-display text-[1rem] font-[650]">{title}</Base.Title>
              <Base.Close className="min-h-6 rounded-tag px-1.5 text-meta font-medium text-ink-2 hover:bg-ink/6 hover:text-ink">
                Close
              </Base.Close>
            </div>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
