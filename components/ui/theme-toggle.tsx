"use client";

import { Moon, Sun } from "lucide-react";
import { buttonStyle } from "./button-style";
import { setThemeChoice, useShownTheme } from "./theme-choice";

/** Day or night; the choice is remembered on this device. */
export function ThemeToggle() {
  const shown = useShownTheme();
  const next = shown === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      aria-label={shown ? `Use the ${next} theme` : "Change the theme"}
      onClick={() => setThemeChoice(next)}
      className={buttonStyle("ghost", "icon")}
    >
      {shown === "dark" ? (
        <Sun aria-hidden="true" className="size-4.5" />
      ) : (
        <Moon aria-hidden="true" className="size-4.5" />
      )}
    </button>
  );
}
