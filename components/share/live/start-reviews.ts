import type { Decision } from "@/lib/core/vocabulary";
import { ReviewDesk } from "./review-desk";
import { startReading } from "./start-reading";

const desks = new WeakMap<HTMLElement, ReviewDesk>();

/**
 * The only script of a shared page where something may be said: it brings the buttons under the posts to life. It needs
 * no framework: the server's HTML has every word and every thing it shows (review-kit.tsx).
 */
export function startReviews(): void {
  if (!startReading()) return;
  document.addEventListener("click", press);
  document.addEventListener("submit", submit);
  document.addEventListener("keydown", pressKey);
  document.querySelector("[data-wait]")?.removeAttribute("data-wait");
}

function deskOf(target: EventTarget | null): ReviewDesk | null {
  const place = target instanceof Element ? target.closest("[data-review]") : null;
  const card = place?.closest("article");
  if (!card) return null;
  const desk = desks.get(card) ?? new ReviewDesk(card);
  desks.set(card, desk);
  return desk;
}

function press({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-say], [data-do]") : null;
  const desk = button && deskOf(button);
  if (!button || !desk) return;
  if (button.dataset.say) desk.choose(button.dataset.say as Decision);
  else if (button.dataset.do === "cancel") desk.cancel();
  else if (button.dataset.do === "undo") void desk.undo();
}

function pressKey(event: KeyboardEvent): void {
  const { key, target, repeat, isComposing } = event;
  if (!(target instanceof Element)) return;
  // Focus goes on to the next control, which a key that is held down would press as well: approved, undone, approved.
  if (repeat && key === "Enter" && target.closest("[data-review] :is(button, input)")) event.preventDefault();
  // Of an input method Escape ends a word, not the form.
  if (key === "Escape" && !isComposing && target.closest("form")) deskOf(target)?.cancel();
}

function submit(event: SubmitEvent): void {
  const desk = deskOf(event.target);
  if (!desk || !(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  desk.submit(event.target);
}
