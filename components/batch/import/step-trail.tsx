import { Check } from "lucide-react";
import { joinClasses } from "../../ui/join-classes";
import type { ImportStep } from "./import-draft";

const STEPS = [
  { id: "drop", label: "Choose a file" },
  { id: "map", label: "Match columns" },
  { id: "fix", label: "Fix rows" },
  { id: "start", label: "Estimate and start" },
] as const;

/** Where one is, and the way back. */
export function StepTrail({ step, onGo }: { step: ImportStep | "drop"; onGo: (step: ImportStep) => void }) {
  const at = STEPS.findIndex(({ id }) => id === step);
  return (
    <nav aria-label="Steps" className="mb-6">
      <ol className="flex flex-wrap gap-x-1 gap-y-2">
        {STEPS.map(({ id, label }, index) => {
          const face = (
            <>
              <span
                aria-hidden="true"
                className={joinClasses(
                  "grid size-6 shrink-0 place-items-center rounded-full text-meta font-semibold",
                  index === at
                    ? "bg-brand text-on-brand"
                    : index < at
                      ? "bg-brand-soft text-brand"
                      : "bg-line text-ink-2",
                )}
              >
                {index < at ? <Check className="size-3.5" /> : index + 1}
              </span>
              <span className={joinClasses(index === at ? "font-semibold text-ink" : "text-ink-2 max-desk:sr-only")}>
                {label}
              </span>
            </>
          );
          const look = "flex min-h-9 items-center gap-2 rounded-control pr-3";
          return (
            <li key={id} aria-current={index === at ? "step" : undefined}>
              {index < at && id !== "drop" ? (
                <button type="button" className={joinClasses(look, "hover:bg-ink/6")} onClick={() => onGo(id)}>
                  {face}
                </button>
              ) : (
                <span className={look}>{face}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
