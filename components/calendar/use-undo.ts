"use client";

import { useCallback, useMemo, useRef } from "react";
import { toast } from "sonner";
import { problemMessage } from "../api-client";

interface UndoStep {
  id: number;
  /** Answers null when it could not be taken back and that was said. */
  run: () => Promise<unknown> | unknown;
}

export interface Undo {
  /** Says what was done and offers to take it back. */
  offer: (label: string, run: UndoStep["run"]) => void;
  /** Takes back the newest step; ⌘Z. */
  undoLast: () => void;
}

const UNDO_MS = 7000;
const MAX_STEPS = 50;

export function useUndo(): Undo {
  const steps = useRef<UndoStep[]>([]);
  const nextId = useRef(1);

  const take = useCallback(async (step: UndoStep) => {
    if (!steps.current.includes(step)) return;
    steps.current = steps.current.filter((other) => other !== step);
    toast.dismiss(`undo-${step.id}`);
    try {
      if ((await step.run()) !== null) toast("Undone", { duration: 2000 });
    } catch (problem) {
      toast.error(problemMessage(problem));
    }
  }, []);

  const offer = useCallback(
    (label: string, run: UndoStep["run"]) => {
      const step: UndoStep = { id: nextId.current++, run };
      steps.current = [...steps.current, step].slice(-MAX_STEPS);
      toast(label, {
        id: `undo-${step.id}`,
        duration: UNDO_MS,
        action: { label: "Undo", onClick: () => void take(step) },
      });
    },
    [take],
  );

  const undoLast = useCallback(() => {
    const last = steps.current.at(-1);
    if (last) void take(last);
    else toast("Nothing to undo", { duration: 2000 });
  }, [take]);

  return useMemo(() => ({ offer, undoLast }), [offer, undoLast]);
}
