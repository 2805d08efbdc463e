import { THEME_STORAGE_KEY } from "./theme-script";

// The chosen theme without React, for pages that run without it.

export type ThemeChoice = "system" | "light" | "dark";

const listeners = new Set<() => void>();
const systemDark = () => matchMedia("(prefers-color-scheme: dark)");

export function readThemeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(THEME_STORAGE_KEY);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    // Storage may be forbidden; the system's choice needs none.
    return "system";
  }
}

/** What is on the screen. Not read off the page: the script in its head may hear of a change of the system's later. */
export function readShownTheme(): "light" | "dark" {
  const choice = readThemeChoice();
  if (choice !== "system") return choice;
  return systemDark().matches ? "dark" : "light";
}

/** Calls `listener` when the choice or the system's theme changes, in another tab too. @returns ends it */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  const system = systemDark();
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
    system.removeEventListener("change", listener);
  };
}

/** Remembers the choice and repaints at once. */
export function setThemeChoice(choice: ThemeChoice): void {
  const system = systemDark().matches ? "dark" : "light";
  document.documentElement.dataset.theme = choice === "system" ? system : choice;
  try {
    if (choice === "system") localStorage.removeItem(THEME_STORAGE_KEY);
    else localStorage.setItem(THEME_STORAGE_KEY, choice);
  } catch {
    // Not remembered, but shown.
  }
  for (const listener of listeners) listener();
}
