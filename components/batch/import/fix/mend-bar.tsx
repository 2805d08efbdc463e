import { Redo2, Undo2 } from "lucide-react";
import type { DryRun } from "@/lib/batch/schema";
import { Button } from "../../../ui/button";
import { formatCount, plural } from "../../../ui/plural";
import { hasRowsToRun } from "../file/continue-wish";
import { useContinue } from "../file/use-continue";
import type { CheckState } from "../start/use-dry-run";
import type { Mend } from "./use-mending";

interface MendBarProps {
  report: DryRun;
  state: CheckState;
  leftOut: number;
  mending: Mend;
  onContinue: () => void;
}

/** Always in sight: how far the rows are, the way back from the last mending, and the way on. */
export function MendBar({ report, state, leftOut, mending, onContinue }: MendBarProps) {
  const { valid, invalid, duplicate } = report.rows;
  const parts = [
    `${formatCount(valid)} ready`,
    ...(invalid > 0 ? [`${formatCount(invalid)} to mend`] : []),
    ...(duplicate > 0 ? [`${formatCount(duplicate)} repeated`] : []),
    ...(leftOut > 0 ? [`${formatCount(leftOut)} left out`] : []),
  ];
  const { toUndo, toRedo } = mending;
  const { isWaiting, press } = useContinue(state, report.rows, onContinue);
  return (
    <section
      aria-label="Where the rows stand"
      data-bottom-bar=""
      className="sticky bottom-0 z-20 flex flex-wrap items-center gap-x-3 gap-y-2 border border-b-0 border-line bg-surface px-5 py-3 max-desk:-mx-4 max-desk:border-x-0 max-desk:px-4 desk:rounded-t-panel desk:shadow-popover"
    >
      <p className="min-w-0 flex-1 truncate font-medium tabular-nums max-desk:basis-full">
        {state === "current" ? parts.join(" · ") : <span className="text-ink-2">{SAID[state]}</span>}
      </p>
      <Button
        size="compact"
        title={toUndo ? `Undo: ${toUndo}` : undefined}
        aria-label={toUndo ? `Undo: ${toUndo}` : "Undo"}
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={toUndo === null}
        onClick={mending.undo}
        className="min-w-0"
      >
        <Undo2 aria-hidden="true" className="size-4 shrink-0" />
        <span className="max-w-72 truncate max-desk:hidden">{toUndo ? `Undo: ${toUndo}` : "Undo"}</span>
      </Button>
      <Button
        size="compact"
        title={toRedo ? `Redo: ${toRedo}` : undefined}
        aria-label={toRedo ? `Redo: ${toRedo}` : "Redo"}
        aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
        disabled={toRedo === null}
        onClick={mending.redo}
      >
        <Redo2 aria-hidden="true" className="size-4 shrink-0" />
      </Button>
      <Button
        variant="primary"
        disabled={state !== "checking" && (state !== "current" || !hasRowsToRun(report.rows))}
        pending={isWaiting}
        onClick={press}
        className="max-desk:flex-1"
      >
        {isWaiting ? SAID.checking : invalid > 0 ? `Continue without ${plural(invalid, "bad row")}` : "Continue"}
      </Button>
    </section>
  );
}

const SAID: Record<Exclude<CheckState, "current">, string> = {
  checking: "Checking…",
  offline: "Not checked yet: you are offline",
  failed: "Not checked yet",
};
