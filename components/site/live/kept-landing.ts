import { wakeThemeToggle } from "../../ui/wake-theme-toggle";
import { watchLine } from "./watch-line";

// What the kept landing page runs instead of React: bundled by next.config.ts, written into the page (kept-scripts.ts).
wakeThemeToggle();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-line]")) watchLine(form);
