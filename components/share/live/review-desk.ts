import type { Decision } from "@/lib/core/vocabulary";
import type { CreatedReview } from "@/lib/share/schema";
import { ApiProblem } from "../../api-client";
import { forgetReviewer, readReviewer, rememberReviewer } from "../reviewer";
import { type VisitorStatus, visitorStatus } from "../visitor-status";
import { type Draft, draftOf, dropDraft, keepDraft } from "./drafts";
import { fetchChanged } from "./fetch-page";
import { announce, copyOf, part } from "./parts";
import { isNameRefused, isStale, refusalWords } from "./refusal-words";
import { firstField, ReviewPlace } from "./review-place";
import { EDITED_WORDS, FETCHING, KEPT, MOVED_AWAY, NOT_FETCHED, SAID, UNDONE } from "./review-words";
import { type Saying, sendReview, takeBack } from "./send-review";
import { showStatus, statusOf } from "./show-status";
import { takeOver } from "./take-over";

/** A little less than the minute the server allows, for the way there. */
const UNDO_MS = 57_000;
const MAKES: Partial<Record<Decision, VisitorStatus>> = { approve: "approved", request_changes: "changes_requested" };

/** What was said last and can still be taken back. */
interface Said {
  decision: Decision;
  line: HTMLElement;
  before: VisitorStatus;
  stored: Promise<CreatedReview>;
  removeLine: () => void;
  saying: Saying;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Everything a visitor can do under one post. What they say shows at once, everywhere on the page; when the server
 * refuses it, all of it goes back, what they typed stays, and a sentence says why.
 */
export class ReviewDesk {
  private readonly at: ReviewPlace;
  private said: Said | null = null;

  constructor(private readonly card: HTMLElement) {
    this.at = new ReviewPlace(card);
  }

  /** A button was pressed: an approval by somebody who gave their name is sent, everything else is asked for. */
  choose(decision: Decision): void {
    const name = readReviewer()?.name;
    if (decision === "approve" && name) void this.send({ decision, name, comment: "" }, null);
    else this.ask(decision, draftOf(this.card.id), "visitor");
  }

  /** Closes the form; what was typed in it is there when one is opened again. */
  cancel(): void {
    if (this.at.shown instanceof HTMLFormElement && keepDraft(this.card.id, this.at.shown)) announce(KEPT);
    this.at.showControls((this.at.shown.dataset.decision ?? "comment") as Decision, "visitor");
  }

  submit(form: HTMLFormElement): void {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea"))
      field.value = field.value.trim();
    if (!form.reportValidity()) return;
    const given = new FormData(form);
    const name = String(given.get("name") ?? readReviewer()?.name ?? "");
    const decision = form.dataset.decision as Decision;
    // Before the answer, which may take its time: whoever goes on meanwhile is not asked once more.
    rememberReviewer({ name });
    stopAsking(form);
    dropDraft(this.card.id);
    void this.send({ decision, name, comment: String(given.get("comment") ?? "") }, form);
  }

  private ask(decision: Decision, draft: Draft, by?: "visitor"): void {
    const form = this.at.newForm(decision, readReviewer() !== null, draft);
    this.at.show(form, firstField(form), by);
  }

  private async send(saying: Saying, form: HTMLFormElement | null): Promise<void> {
    clearTimeout(this.said?.timer);
    const said = this.showSaid(saying);
    this.said = said;
    try {
      const { status } = await said.stored;
      if (this.said === said) showStatus(this.card, visitorStatus(status as Parameters<typeof visitorStatus>[0]));
    } catch (problem) {
      if (this.said !== said) return;
      this.forget(said);
      await this.refuse(saying, form, problem);
    }
  }

  private showSaid(saying: Saying): Said {
    const { decision } = saying;
    const line = copyOf("said");
    part(line, '[data-part="text"]').textContent = SAID[decision];
    const before = statusOf(this.card);
    const removeLine = this.at.addLine(saying);
    showStatus(this.card, MAKES[decision] ?? before);
    this.at.show(line, part(line, "button"), "visitor");
    announce(`${SAID[decision]} You can undo it for a minute.`);
    const stored = sendReview(this.card, saying);
    const timer = setTimeout(() => void this.settle(line, stored, decision), UNDO_MS);
    return { decision, line, before, stored, removeLine, saying, timer };
  }

  /** Takes what was said off the page. */
  private forget({ removeLine, before, timer }: Said): void {
    clearTimeout(timer);
    this.said = null;
    removeLine();
    showStatus(this.card, before);
  }

  /** The minute is over; but what the server has not answered yet, it can still refuse. */
  private async settle(line: HTMLElement, stored: Promise<unknown>, decision: Decision): Promise<void> {
    await stored.catch(() => undefined);
    if (this.said?.line !== line) return;
    this.said = null;
    if (this.at.shown === line) this.at.showControls(decision);
  }

  private async refuse(saying: Saying, form: HTMLFormElement | null, problem: unknown): Promise<void> {
    const { decision, comment, name } = saying;
    if (isNameRefused(problem)) {
      forgetReviewer({ name });
      this.ask(decision, { comment, name });
      return this.at.tell("problem", refusalWords(problem));
    }
    const isOtherNow = problem instanceof ApiProblem && problem.code === "conflict";
    // A frozen copy whose post has changed takes comments only, and what was typed becomes one.
    if (isOtherNow) for (const button of this.decisions()) button.remove();
    if (isOtherNow && comment) this.ask("comment", { comment, name: "" });
    else if (form && !isOtherNow) this.at.show(form, firstField(form));
    else this.at.showControls(decision);
    if (!isStale(problem)) return this.at.tell("problem", refusalWords(problem));
    this.at.tell("edited", FETCHING);
    const words = (await this.readAgain()) ?? EDITED_WORDS[decision];
    this.at.tell("edited", words);
    announce(words);
  }

  /** Shows the page as it is now. @returns what to say when the post is not among it */
  private async readAgain(): Promise<string | null> {
    const fresh = await fetchChanged(this.card);
    if (!fresh) return NOT_FETCHED;
    if (!fresh.getElementById(this.card.id)) return MOVED_AWAY;
    const done = takeOver(fresh, this.card);
    this.at.fitControls();
    return done ? null : NOT_FETCHED;
  }

  private decisions(): NodeListOf<Element> {
    return this.at.controls.querySelectorAll('[data-say]:not([data-say="comment"])');
  }

  /** Takes back what was said; it goes at once, and comes back when the server says no. */
  async undo(): Promise<void> {
    const said = this.said;
    if (!said) return;
    const { decision, line, stored, saying } = said;
    this.forget(said);
    // Most who take their words back want to say them better.
    if (saying.comment) keepDraft(this.card.id, saying);
    this.at.showControls(decision, "visitor");
    announce(UNDONE[decision]);
    // What never arrived needs no taking back.
    const review = await stored.catch(() => null);
    try {
      if (review) await takeBack(review);
    } catch (problem) {
      // Meanwhile something else was said.
      if (this.said) return;
      dropDraft(this.card.id);
      showStatus(this.card, MAKES[decision] ?? said.before);
      const removeLine = this.at.addLine(saying);
      const timer = setTimeout(() => void this.settle(line, stored, decision), UNDO_MS);
      const isOver = problem instanceof ApiProblem && problem.code === "conflict";
      if (isOver) clearTimeout(timer);
      else this.said = { ...said, removeLine, timer };
      if (isOver) this.at.fitControls();
      // A form that was opened meanwhile holds words.
      else if (this.at.shown === this.at.controls) this.at.show(line, part(line, "button"));
      this.at.tell("problem", refusalWords(problem));
    }
  }
}

/** A name that was given under one post is not asked for in the forms that are open under others. */
function stopAsking(given: HTMLFormElement): void {
  for (const field of document.querySelectorAll('[data-review] form [data-part="name"]'))
    if (!given.contains(field)) field.remove();
}
