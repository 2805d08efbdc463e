"use client";

import { Menu as Base } from "@base-ui/react/menu";
import Link from "next/link";
import { type RefObject, useState } from "react";
import { joinClasses } from "./join-classes";
import type { MenuEntry } from "./menu-entry";

interface MenuPopupProps {
  anchor: RefObject<HTMLElement | null>;
  heading?: string;
  entries: readonly MenuEntry[];
  onClose: () => void;
}

const ITEM =
  "flex min-h-9 items-center gap-2.5 rounded-chip px-2.5 py-1.5 text-ink no-underline outline-none select-none data-highlighted:bg-ink/7 max-desk:min-h-11";

export function MenuPopup({ anchor, heading, entries, onClose }: MenuPopupProps) {
  // Drawn inside the landmark its button is in, so that it belongs to that part of the page.
  const [landmark] = useState(() => anchor.current?.closest<HTMLElement>("header, main") ?? null);
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal container={landmark}>
        <Base.Positioner anchor={anchor} sideOffset={6} align="end" collisionPadding={12} className="z-30 outline-none">
          <Base.Popup
            finalFocus={anchor}
            className="min-w-48 rounded-panel border border-line bg-surface p-1.5 shadow-popover outline-none transition-opacity duration-120 data-starting-style:opacity-0"
          >
            <Base.Group>
              {heading && (
                <Base.GroupLabel className="max-w-64 truncate px-2.5 pt-1 pb-2 text-meta text-ink-2">
                  {heading}
                </Base.GroupLabel>
              )}
              {entries.map((entry) => (
                <Base.Item
                  key={entry.label}
                  className={joinClasses(ITEM, entry.danger && "text-danger!")}
                  {...(entry.href ? { render: <Link href={entry.href} /> } : {})}
                  {...(entry.onSelect ? { onClick: entry.onSelect } : {})}
                >
                  {entry.icon}
                  {entry.label}
                </Base.Item>
              ))}
            </Base.Group>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
