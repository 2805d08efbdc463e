"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { buttonStyle } from "./button-style";
import { joinClasses } from "./join-classes";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  width?: "narrow" | "wide";
  /** What is in focus first; the button that closes it by default. */
  initialFocus?: () => HTMLElement | null;
}

export const SCRIM =
  "fixed inset-0 z-40 bg-(--scrim) transition-opacity duration-180 ease-out data-starting-style:opacity-0 data-ending-style:opacity-0";

/** A modal question or task: focus stays inside and returns where it came from; Esc closes. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  width = "narrow",
  initialFocus,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={SCRIM} />
        <Base.Viewport className="fixed inset-0 z-50 grid items-end justify-items-center overflow-y-auto desk:items-center desk:p-4">
          <Base.Popup
            initialFocus={initialFocus}
            className={joinClasses(
              "flex max-h-[calc(100dvh-2rem)] w-full flex-col rounded-t-panel bg-surface text-ink shadow-popover outline-none desk:rounded-panel",
              "transition-[opacity,translate] duration-180 ease-out data-starting-style:translate-y-2 data-starting-style:opacity-0 data-ending-style:translate-y-2 data-ending-style:opacity-0",
              width === "wide" ? "desk:max-w-2xl" : "desk:max-w-md",
            )}
          >
            <header className="flex items-start gap-3 p-5 pb-0">
              <div className="min-w-0 flex-1">
                <Base.Title className="font-display text-section font-[650] tracking-[-0.01em]">{title}</Base.Title>
                {description && <Base.Description className="mt-1 text-ink-2">{description}</Base.Description>}
              </div>
              <Base.Close aria-label="Close" className={buttonStyle("ghost", "icon", "-mt-1.5 -mr-2")}>
                <X aria-hidden="true" className="size-4.5" />
              </Base.Close>
            </header>
            <div className="min-h-0 overflow-y-auto p-5">{children}</div>
            {footer && (
              <footer className="flex flex-wrap justify-end gap-3 border-t border-line p-4 px-5">{footer}</footer>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
