/** What of a window matters here. */
interface Page extends EventTarget {
  document: EventTarget & { visibilityState: DocumentVisibilityState };
}

/**
 * Calls `keep` when the page is left or put out of sight (a phone may end it there without another word), before
 * whoever writes to the storage then. Answers how to stop.
 */
export function onLeaving(page: Page, keep: () => void): () => void {
  const hide = () => {
    if (page.document.visibilityState === "hidden") keep();
  };
  page.addEventListener("pagehide", keep, { capture: true });
  page.document.addEventListener("visibilitychange", hide, { capture: true });
  return () => {
    page.removeEventListener("pagehide", keep, { capture: true });
    page.document.removeEventListener("visibilitychange", hide, { capture: true });
  };
}
