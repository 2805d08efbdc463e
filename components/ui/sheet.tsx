"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { buttonStyle } from "./button-style";
import { SCRIM } from "./dialog";

interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** Beside the close button, such as "Saved". */
  aside?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  finalFocus?: RefObject<HTMLElement | null> | (() => HTMLElement | null);
  /** What takes the focus at first; null leaves it to the sheet. */
  initialFocus?: () => HTMLElement | null;
}

/** A panel from the right edge; the whole screen on a phone. */
export function Sheet({ open, onOpenChange, title, aside, children, footer, finalFocus, initialFocus }: SheetProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={SCRIM} />
        <Base.Popup
          {...(finalFocus ? { finalFocus } : {})}
          {...(initialFocus ? { initialFocus } : {})}
          className="fixed inset-y-0 right-0 z-50 flex w-full flex-col bg-surface text-ink shadow-popover outline-none transition-[translate,opacity] duration-180 ease-out data-starting-style:translate-x-6 data-starting-style:opacity-0 data-ending-style:translate-x-6 data-ending-style:opacity-0 desk:max-w-[54rem] desk:border-l desk:border-line"
        >
          <header className="flex min-h-14 items-center gap-3 border-b border-line px-5 py-2 max-desk:px-4">
            <Base.Title className="min-w-0 flex-1">{title}</Base.Title>
            {aside}
            <Base.Close aria-label="Close" className={buttonStyle("ghost", "icon", "-mr-2")}>
              <X aria-hidden="true" className="size-4.5" />
            </Base.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
          {footer && (
            <footer className="flex flex-wrap items-center gap-3 border-t border-line px-5 py-3 max-desk:px-4">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
