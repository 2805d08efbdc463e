"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { Button } from "./button";
import { buttonStyle } from "./button-style";
import { SCRIM } from "./dialog";

interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  /** What will be done, as a verb: "Delete the calendar". */
  action: string;
  pending?: boolean;
  onConfirm: () => void;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  action,
  pending = false,
  onConfirm,
}: ConfirmDialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={SCRIM} />
        <Base.Popup className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-md rounded-panel bg-surface p-5 text-ink shadow-popover outline-none transition-opacity duration-180 data-starting-style:opacity-0 data-ending-style:opacity-0 desk:top-1/2 desk:bottom-auto desk:-translate-y-1/2">
          <Base.Title className="font-display text-section font-[650]">{title}</Base.Title>
          <Base.Description render={<div />} className="mt-2 text-ink-2">
            {children}
          </Base.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-3">
            <Base.Close className={buttonStyle("secondary")}>Keep it</Base.Close>
            <Button variant="danger" pending={pending} onClick={onConfirm}>
              {action}
            </Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
