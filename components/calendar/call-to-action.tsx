import type { CallToAction } from "@/lib/core/brief";
import { BUTTON_LABELS } from "./post-words";

/** What the reader should do, and the button that does it where the channel has one. */
export function CallToActionLine({ action }: { action: CallToAction }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="font-semibold">{action.text}</span>
      {action.type && (
        <span className="rounded-chip bg-brand-soft px-2.5 py-1 font-semibold text-brand">
          {BUTTON_LABELS[action.type]}
        </span>
      )}
    </p>
  );
}
