import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { joinClasses } from "../../ui/join-classes";
import type { ImportStep } from "./draft/import-draft";

const STEPS = [
  { id: "drop", label: "Choose a file" },
  { id: "map", label: "Match columns" },
  { id: "fix", label: "Fix rows" },
  { id: "start", label: "Estimate and start" },
] as const;
const LOOK = "flex min-h-9 items-center gap-2 rounded-control px-1.5 desk:pr-3";

interface StepTrailProps {
  step: ImportStep | "drop";
  /** While the list is being started nobody goes back to change it. */
  isLocked: boolean;
  onGo: (step: ImportStep) => void;
}

/** Where one is, and the way back. */
export function StepTrail({ step, isLocked, onGo }: StepTrailProps) {
  const at = STEPS.findIndex(({ id }) => id === step);
  const current = useRef<HTMLLIElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // The button that led here is gone: whoever goes by keys, or listens, goes on from the new step.
    if (shown.current !== step) current.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <nav aria-label="Steps" className="mb-6">
      <ol className="-ml-1.5 flex flex-wrap gap-x-2 gap-y-2 desk:gap-x-1">
        {STEPS.map(({ id, label }, index) =>
          index === at ? (
            <li key={id} ref={current} tabIndex={-1} aria-current="step" className={LOOK}>
              <StepFace index={index} at={at} label={label} />
            </li>
          ) : (
            <li key={id}>
              {index < at && id !== "drop" ? (
                <button
                  type="button"
                  disabled={isLocked}
                  className={joinClasses(LOOK, "enabled:hover:bg-ink/6 disabled:opacity-60")}
                  onClick={() => onGo(id)}
                >
                  <StepFace index={index} at={at} label={label} />
                </button>
              ) : (
                <span className={LOOK}>
                  <StepFace index={index} at={at} label={label} />
                </span>
              )}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

const colourOf = (index: number, at: number) =>
  index === at ? "bg-brand text-on-brand" : index < at ? "bg-brand-soft text-brand" : "bg-line text-ink-2";

function StepFace({ index, at, label }: { index: number; at: number; label: string }) {
  return (
    <>
      <span
        aria-hidden="true"
        className={joinClasses(
          "grid size-6 shrink-0 place-items-center rounded-full text-meta font-semibold",
          colourOf(index, at),
        )}
      >
        {index < at ? <Check className="size-3.5" /> : index + 1}
      </span>
      <span className={joinClasses(index === at ? "font-semibold text-ink" : "text-ink-2 max-desk:sr-only")}>
        {label}
      </span>
    </>
  );
}
