"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { joinClasses } from "./join-classes";

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
}

export function Menu({ trigger, children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="end" collisionPadding={12} className="z-30 outline-none">
          <Base.Popup className="min-w-48 rounded-panel border border-line bg-surface p-1.5 text-ink shadow-popover outline-none transition-opacity duration-120 data-starting-style:opacity-0 data-ending-style:opacity-0">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const ITEM =
  "flex min-h-9 items-center gap-2.5 rounded-chip px-2.5 py-1.5 outline-none select-none data-highlighted:bg-ink/7 max-desk:min-h-11";

export function MenuItem({
  children,
  onSelect,
  danger = false,
}: {
  children: ReactNode;
  onSelect: () => void;
  danger?: boolean;
}) {
  return (
    <Base.Item onClick={onSelect} className={joinClasses(ITEM, danger && "text-danger")}>
      {children}
    </Base.Item>
  );
}

/** An entry that goes somewhere; pass the link as `link`. */
export function MenuLink({ link, children }: { link: ReactElement; children: ReactNode }) {
  return (
    <Base.Item render={link} className={ITEM}>
      {children}
    </Base.Item>
  );
}
