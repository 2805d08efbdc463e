import { fetchPage } from "./fetch-page";
import { takeOver } from "./take-over";

/** Whoever only glances elsewhere comes back to what they left. */
const AWAY_MS = 5000;

/**
 * An open page is asked for again when its reader comes back to it. Not while it lies open: ten thousand of them would ask
 * for ever.
 */
export function followPage(): void {
  let at = Date.now();
  const look = async () => {
    if (document.visibilityState !== "visible" || Date.now() - at < AWAY_MS) return;
    at = Date.now();
    const fresh = await fetchPage().catch(() => null);
    if (fresh) takeOver(fresh);
  };
  document.addEventListener("visibilitychange", look);
  // From another window, and from the pages that the browser keeps alive for going back.
  addEventListener("focus", look);
  addEventListener("pageshow", look);
}
