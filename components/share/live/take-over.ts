import type { VisitorStatus } from "../visitor-status";
import { showStatus, statusOf } from "./show-status";

const DAYS = '[data-part="days"]';
/** What stands once on a page and holds nothing of its visitor's. */
const ONCE = ['[data-part="months"]', '[data-part="month-links"]', '[data-part="progress"]'];
/** What of a card is the business's: all but the place where the visitor writes. */
const PARTS = [".post-preview", '[data-part="facts"]', '[data-part="thread"]'];

const cardsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(`${DAYS} article`)];
const orderOf = (root: ParentNode) => [...root.querySelectorAll(`${DAYS} :is(h2, article)`)].map(({ id }) => id).join();

/** Whether its visitor writes under it, can still undo, or is told something there. */
function isInUse(card: HTMLElement): boolean {
  const place = card.querySelector("[data-review]");
  return place !== null && (place.children.length > 1 || !place.firstElementChild?.matches('[data-part="controls"]'));
}

/**
 * Makes an open page what `fresh` is: other words, posts that came, went or were moved to another day. What its visitor
 * is writing, the focus and what they are looking at stay where they are. A card in use keeps the words it was read with:
 * the server says so when something is sent.
 * @param asked a card in use that gets its present words all the same
 * @returns whether it did: not while something is written under a post that is no more
 */
export function takeOver(fresh: Document, asked?: HTMLElement): boolean {
  const days = document.querySelector(DAYS);
  const cards = cardsOf(document);
  const used = cards.filter((card) => card !== asked && isInUse(card));
  if (!days || !fresh.querySelector(DAYS) || used.some(({ id }) => !fresh.getElementById(id))) return false;
  const theirs = new Map(cardsOf(fresh).map(({ id, dataset }) => [id, dataset.status as VisitorStatus]));
  const focus = document.activeElement;
  const keepView = noteView(asked ?? cards.find((card) => card.getBoundingClientRect().bottom > 0));
  for (const card of cards) if (!used.includes(card) && (card === asked || card.contains(focus))) update(card, fresh);
  place(days, fresh, (card) => card === asked || card.contains(focus) || used.includes(card));
  for (const part of ONCE) replace(document, fresh, part);
  for (const card of used) showOwn(card, theirs.get(card.id) ?? statusOf(card));
  if (focus instanceof HTMLElement && focus !== document.activeElement) focus.focus({ preventScroll: true });
  keepView();
  return true;
}

/** Remembers where a post stands on the screen. @returns what scrolls it back there */
function noteView(card: HTMLElement | undefined): () => void {
  const top = card?.getBoundingClientRect().top ?? 0;
  return () => {
    const now = card && document.getElementById(card.id);
    if (now) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
  };
}

function replace(root: ParentNode, fresh: ParentNode, selector: string): void {
  const [old, young] = [root.querySelector(selector), fresh.querySelector(selector)];
  if (old && young) old.replaceWith(document.importNode(young, true));
}

/** A card's present words, around the place where the visitor is. */
function update(card: HTMLElement, fresh: Document): void {
  const young = fresh.getElementById(card.id);
  if (!young) return;
  for (const name of ["revision", "status"]) if (young.dataset[name]) card.dataset[name] = young.dataset[name];
  for (const part of PARTS) replace(card, young, part);
  const approve = card.querySelector<HTMLElement>('[data-say="approve"]');
  if (approve) approve.hidden = statusOf(card) === "approved";
}

/** Puts the fresh days there; a card that is kept, or reads the same, stays the element it is. */
function place(days: Element, fresh: Document, isKept: (card: HTMLElement) => boolean): void {
  const moved = orderOf(document) !== orderOf(fresh);
  for (const young of cardsOf(fresh)) {
    const card = document.getElementById(young.id);
    const stays = card && (isKept(card) || card.outerHTML === young.outerHTML);
    if (moved && stays) young.replaceWith(card);
    else if (!moved && !stays) card?.replaceWith(document.importNode(young, true));
  }
  if (moved) days.replaceChildren(...(fresh.querySelector(DAYS)?.childNodes ?? []));
}

/** What its visitor has just said may be later than the fresh page: it shows on, in the month and the counts too. */
function showOwn(card: HTMLElement, theirs: VisitorStatus): void {
  const own = statusOf(card);
  card.dataset.status = theirs;
  showStatus(card, own);
}
