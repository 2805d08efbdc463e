import { MAX_LINE } from "@/lib/core/max-line";

/** Says in the form (line-form.tsx) that its line is too long, rather than cut it, and does not send it. @returns ends it */
export function watchLine(form: HTMLFormElement): () => void {
  const input = form.querySelector("input");
  const problem = form.querySelector<HTMLElement>('[data-part="too-long"]');
  const words = problem?.querySelector("span");
  const lengthOf = () => input?.value.trim().length ?? 0;
  const look = () => {
    const tooLong = lengthOf() > MAX_LINE;
    if (problem) problem.hidden = !tooLong;
    input?.toggleAttribute("aria-invalid", tooLong);
    if (tooLong) input?.setAttribute("aria-invalid", "true");
    if (words) words.textContent = tooLong ? lineProblem(lengthOf()) : "";
  };
  const send = (event: SubmitEvent) => {
    if (lengthOf() > MAX_LINE) event.preventDefault();
  };
  look();
  form.addEventListener("input", look);
  form.addEventListener("submit", send);
  return () => {
    form.removeEventListener("input", look);
    form.removeEventListener("submit", send);
  };
}

const lineProblem = (length: number) =>
  `That is ${length.toLocaleString("en-US")} characters. Your business and its town in one line of at most ${MAX_LINE} will do.`;
