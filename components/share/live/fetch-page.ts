const ATTEMPTS = 4;
const WAIT_MS = 1100;

/** The page of this address as it is now; null when there is none any more. @throws when it cannot be reached */
export async function fetchPage(): Promise<Document | null> {
  // A copy that the browser holds is asked about, and not fetched again when it still holds.
  const response = await fetch(location.pathname, { cache: "no-cache", headers: { accept: "text/html" } });
  return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
}

/**
 * The page in which a card's post reads otherwise than here, or stands no more. A cache in front may still show the
 * page of a second ago: then it is asked again. Null when it cannot be had.
 */
export async function fetchChanged(card: HTMLElement): Promise<Document | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    const fresh = await fetchPage().catch(() => null);
    if (fresh && fresh.getElementById(card.id)?.dataset.revision !== card.dataset.revision) return fresh;
  }
  return null;
}
