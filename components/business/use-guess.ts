"use client";

import { useEffect, useState } from "react";
import type { Guess } from "@/lib/business/schema";
import { problemMessage } from "../api-client";
import { guessLine } from "./business-queries";

export type GuessState =
  | { kind: "reading" }
  | { kind: "guessed"; guess: Guess }
  | { kind: "blank"; message: string | null };

/** What Bella makes of the typed line. A failure is no dead end: the form opens empty and says why. */
export function useGuess(line: string): GuessState {
  const [state, setState] = useState<GuessState>(line === "" ? { kind: "blank", message: null } : { kind: "reading" });
  useEffect(() => {
    if (line === "") return;
    const abort = new AbortController();
    guessLine(line, abort.signal)
      .then((guess) => setState({ kind: "guessed", guess }))
      .catch((problem: unknown) => {
        if (!abort.signal.aborted) setState({ kind: "blank", message: problemMessage(problem) });
      });
    return () => abort.abort();
  }, [line]);
  return state;
}
