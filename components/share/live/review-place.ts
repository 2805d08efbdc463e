import type { Decision } from "@/lib/core/vocabulary";
import type { Draft } from "./drafts";
import { copyOf, copyOfThread, copyWith, part } from "./parts";
import type { Saying } from "./send-review";
import { statusOf } from "./show-status";

/** The place under a post where its visitor decides: it holds the buttons, a form, or what was said. */
export class ReviewPlace {
  readonly place: HTMLElement;
  readonly controls: HTMLElement;
  shown: HTMLElement;
  private note: HTMLElement | null = null;

  constructor(readonly card: HTMLElement) {
    this.place = part(card, "[data-review]");
    this.controls = part(this.place, '[data-part="controls"]');
    this.shown = this.controls;
  }

  /** Puts something there. Focus goes along: always after what the visitor did, else only when it was in the place. */
  show(next: HTMLElement, focus: HTMLElement | null, by: "visitor" | "page" = "page"): void {
    const take = by === "visitor" || this.place.contains(document.activeElement);
    this.note?.remove();
    this.shown.replaceWith(next);
    this.shown = next;
    if (take) focus?.focus();
  }

  /** The buttons, with focus on that of a decision or, when it is gone, on the first. */
  showControls(decision: Decision, by?: "visitor" | "page"): void {
    this.fitControls();
    this.show(this.controls, this.button(decision), by);
  }

  /** Nobody approves what is approved. */
  fitControls(): void {
    const approve = this.controls.querySelector<HTMLElement>('[data-say="approve"]');
    if (approve) approve.hidden = statusOf(this.card) === "approved";
  }

  private button(decision: Decision): HTMLElement | null {
    const wanted = this.controls.querySelector<HTMLElement>(`[data-say="${decision}"]:not([hidden])`);
    return wanted ?? this.controls.querySelector<HTMLElement>("[data-say]:not([hidden])");
  }

  /** A form for a decision with what was typed before; the name is asked for once. */
  newForm(decision: Decision, knowsName: boolean, { comment, name }: Draft): HTMLFormElement {
    const form = copyOf<HTMLFormElement>(`form-${decision}`);
    form.setAttribute("aria-label", this.controls.getAttribute("aria-label") ?? "");
    form.dataset.decision = decision;
    if (knowsName) part(form, '[data-part="name"]').remove();
    else part<HTMLInputElement>(form, "input").value = name;
    const words = form.querySelector("textarea");
    if (words) words.value = comment;
    return form;
  }

  /** A sentence over the form or under the buttons; it takes the place of the one before. */
  tell(kind: "problem" | "edited", words: string): void {
    this.note?.remove();
    this.note = copyWith(kind, words);
    if (kind === "edited") this.shown.before(this.note);
    else this.shown.after(this.note);
  }

  /** Adds what was said to the thread. @returns what takes it out again */
  addLine({ decision, name, comment }: Saying): () => void {
    const holder = part(this.card, '[data-part="thread"]');
    const added = copyOfThread(decision, name, comment);
    const thread = holder.querySelector("[data-thread]");
    const line = thread ? part(added, "[data-line]") : added;
    (thread ?? holder).append(line);
    return () => line.remove();
  }
}

/** The field that a form begins with. */
export const firstField = (form: HTMLElement) => form.querySelector<HTMLElement>("textarea, input");
