const ATTEMPTS = 4;
const WAIT_MS = 1100;
/** What of a card is the business's: all but the place where the visitor writes. */
const PARTS = [".post-preview", '[data-part="facts"]', '[data-part="thread"]'];

/**
 * Puts the post's present words into its card, from the page as it is now; what the visitor is writing stays. A cache
 * in front may still show the page of a second ago: then it is asked again.
 * @returns the status that the post has now, or null when it cannot be had or is no longer there
 */
export async function refreshCard(card: HTMLElement): Promise<HTMLElement | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    const fresh = await fetchCard(card.id).catch(() => null);
    if (!fresh || fresh.dataset.revision === card.dataset.revision) continue;
    card.dataset.revision = fresh.dataset.revision ?? "";
    for (const selector of PARTS) {
      const [old, young] = [card.querySelector(selector), fresh.querySelector(selector)];
      if (old && young) old.replaceWith(document.importNode(young, true));
    }
    return fresh;
  }
  return null;
}

async function fetchCard(id: string): Promise<HTMLElement | null> {
  const response = await fetch(location.pathname, { cache: "no-store", headers: { accept: "text/html" } });
  if (!response.ok) return null;
  return new DOMParser().parseFromString(await response.text(), "text/html").getElementById(id);
}
