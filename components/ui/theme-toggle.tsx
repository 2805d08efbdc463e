"use client";

import { Moon, Sun } from "lucide-react";
import { buttonStyle } from "./button-style";
import { useShownTheme } from "./theme-choice";
import { setThemeChoice } from "./theme-store";
import { themeToggleLabel } from "./wake-theme-toggle";

/** Day or night; the choice is remembered on this device. Where a page runs without React, wake-theme-toggle.ts stands in. */
export function ThemeToggle() {
  const shown = useShownTheme();
  return (
    <button
      type="button"
      data-theme-toggle
      aria-label={shown ? themeToggleLabel(shown) : "Change the theme"}
      onClick={() => setThemeChoice(shown === "dark" ? "light" : "dark")}
      className={buttonStyle("ghost", "icon")}
    >
      <Sun aria-hidden="true" className="for-dark size-4.5" />
      <Moon aria-hidden="true" className="for-light size-4.5" />
    </button>
  );
}
