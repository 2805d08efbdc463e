import { followPage } from "./follow-page";
import { tokenOfPage } from "./parts";

let started = false;

/**
 * What every shared page does: it counts the visit, and stays what its calendar is.
 * @returns false when nothing else need start: it did before, or the page is being loaded again
 */
export function startReading(): boolean {
  if (started) return false;
  started = true;
  if (isOldCopy()) {
    location.reload();
    return false;
  }
  // A kept page does not reach the server, so the visit is told by itself. A lost count is no harm.
  fetch(`/api/v1/shares/${tokenOfPage()}/views`, { method: "POST", keepalive: true }).catch(() => undefined);
  followPage();
  return true;
}

/** A browser that goes back may show its own copy of before, without what its visitor has said since. */
function isOldCopy(): boolean {
  const [arrival] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return arrival?.type === "back_forward" && navigator.onLine;
}
