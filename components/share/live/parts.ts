import type { Decision } from "@/lib/core/vocabulary";

/** The element of a page that must be there, because the server's HTML has it. @throws when it is not */
export function part<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

const kit = () => part(document, "#review-kit");

/** The secret of the link, as the page's own address has it: `/s/<token>`, or a month behind it. */
export const tokenOfPage = () => location.pathname.split("/")[2] ?? "";

let copies = 0;

/** A copy of one thing of the kit (review-kit.tsx), with ids of its own. */
export function copyOf<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
  const copy = part<Kind>(kit(), `[data-kit="${name}"]`).cloneNode(true) as Kind;
  delete copy.dataset.kit;
  copies++;
  for (const element of copy.querySelectorAll("[id], [for], [aria-describedby]"))
    for (const attribute of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, `${value}-${copies}`);
    }
  return copy;
}

/** A thread with one line: what the visitor has just said. */
export function copyOfThread(decision: Decision, name: string, comment: string): HTMLElement {
  const thread = part(kit(), "[data-thread]").cloneNode(true) as HTMLElement;
  for (const line of thread.querySelectorAll<HTMLElement>("[data-line]"))
    if (line.dataset.line !== decision) line.remove();
  part(thread, "[data-name]").textContent = name;
  part(thread, "[data-when]").textContent = "just now";
  const words = part(thread, "[data-comment]");
  if (comment) words.textContent = comment;
  else words.remove();
  return thread;
}

/** One of the kit's small texts with these words in it. */
export function copyWith(name: "problem" | "edited", words: string): HTMLElement {
  const copy = copyOf(name);
  part(copy, '[data-part="text"]').textContent = words;
  return copy;
}

/** Reads something aloud. Said again, it is read again. */
export function announce(words: string): void {
  const news = part(document, '[data-part="news"]');
  news.textContent = "";
  setTimeout(() => {
    news.textContent = words;
  }, 50);
}
