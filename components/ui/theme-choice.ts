"use client";

import { useSyncExternalStore } from "react";
import { THEME_STORAGE_KEY } from "./theme-script";

export type ThemeChoice = "system" | "light" | "dark";

const listeners = new Set<() => void>();

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(THEME_STORAGE_KEY);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    // Storage may be forbidden; the system's choice needs none.
    return "system";
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
    system.removeEventListener("change", listener);
  };
}

/** Remembers the choice and repaints at once. */
export function setThemeChoice(choice: ThemeChoice): void {
  const systemDark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = choice === "system" ? (systemDark ? "dark" : "light") : choice;
  try {
    if (choice === "system") localStorage.removeItem(THEME_STORAGE_KEY);
    else localStorage.setItem(THEME_STORAGE_KEY, choice);
  } catch {
    // Not remembered, but shown.
  }
  for (const listener of listeners) listener();
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, readChoice, () => "system");
}

/** What is on the screen; null until the browser has said. */
export function useShownTheme(): "light" | "dark" | null {
  return useSyncExternalStore(
    subscribe,
    // Not read off the page: the script in its head may hear of a change of the system's after this does.
    () => {
      const choice = readChoice();
      if (choice !== "system") return choice;
      return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    },
    () => null,
  );
}
