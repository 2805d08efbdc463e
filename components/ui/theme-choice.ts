"use client";

import { useSyncExternalStore } from "react";
import { onThemeChange, readShownTheme, readThemeChoice, type ThemeChoice } from "./theme-store";

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(onThemeChange, readThemeChoice, () => "system");
}

/** What is on the screen; null until the browser has said. */
export function useShownTheme(): "light" | "dark" | null {
  return useSyncExternalStore(onThemeChange, readShownTheme, () => null);
}
