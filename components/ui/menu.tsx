"use client";

import { type ReactNode, useRef, useState } from "react";
import { buttonStyle } from "./button-style";
import { closePart, lazyPart } from "./lazy-part";
import type { MenuEntry } from "./menu-entry";

interface MenuProps {
  /** Names the button. */
  label: string;
  /** Words over the entries, such as whose account this is. */
  heading?: string;
  entries: readonly MenuEntry[];
  className?: string;
  children: ReactNode;
}

// The popup and its positioning are loaded when a pointer comes near or the button is pressed.
const load = () => import("./menu-popup").then((module) => module.MenuPopup);
const MenuPopup = lazyPart(load, closePart);
// Asked for early, it is told of when the button is pressed.
const loadEarly = () => void load().catch(() => undefined);

/** A button with a list of things to do. */
export function Menu({ label, heading, entries, className, children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={loadEarly}
        onFocus={loadEarly}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
        className={buttonStyle("ghost", "icon", className)}
      >
        {children}
      </button>
      {open && (
        <MenuPopup
          anchor={button}
          entries={entries}
          {...(heading === undefined ? {} : { heading })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
