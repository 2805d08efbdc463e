import { onThemeChange, readShownTheme, setThemeChoice } from "./theme-store";

const other = (shown: "light" | "dark") => (shown === "dark" ? "light" : "dark");

export const themeToggleLabel = (shown: "light" | "dark") => `Use the ${other(shown)} theme`;

/** Brings the theme's button (theme-toggle.tsx) to life on a page that runs without React. */
export function wakeThemeToggle(): void {
  const button = document.querySelector("[data-theme-toggle]");
  const label = () => button?.setAttribute("aria-label", themeToggleLabel(readShownTheme()));
  label();
  onThemeChange(label);
  button?.addEventListener("click", () => setThemeChoice(other(readShownTheme())));
}
