import type { CallToAction } from "@/lib/core/brief";
import { BUTTON_LABELS } from "./post-words";

const isSame = (one: string, other: string) => {
  const [a, b] = [one, other].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return a === b;
};

/** What the reader should do, and the button that does it where the channel has one. */
export function CallToActionLine({ action }: { action: CallToAction }) {
  const button = action.type && BUTTON_LABELS[action.type];
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {/* "Learn more" beside a button that says so would say it twice. */}
      {!(button && isSame(action.text, button)) && <span className="font-semibold">{action.text}</span>}
      {button && <span className="rounded-chip bg-brand-soft px-2.5 py-1 font-semibold text-brand">{button}</span>}
    </p>
  );
}
