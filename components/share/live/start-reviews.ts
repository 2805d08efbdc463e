import type { Decision } from "@/lib/core/vocabulary";
import { tokenOfPage } from "./parts";
import { ReviewDesk } from "./review-desk";

const desks = new WeakMap<HTMLElement, ReviewDesk>();
let started = false;

/**
 * The only script of a shared page: it counts the visit and brings the buttons under the posts to life. It needs no
 * framework: the server's HTML has every word and every thing it shows (review-kit.tsx).
 */
export function startReviews(): void {
  if (started) return;
  started = true;
  // A kept page does not reach the server, so the visit is told by itself. A lost count is no harm.
  fetch(`/api/v1/shares/${tokenOfPage()}/views`, { method: "POST", keepalive: true }).catch(() => undefined);
  if (!document.getElementById("review-kit")) return;
  document.addEventListener("click", press);
  document.addEventListener("submit", submit);
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape" && target instanceof Element && target.closest("form")) deskOf(target)?.cancel();
  });
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

function submit(event: SubmitEvent): void {
  const desk = deskOf(event.target);
  if (!desk || !(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  desk.submit(event.target);
}
