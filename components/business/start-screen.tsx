"use client";

import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { draftOfGuess, EMPTY_DRAFT } from "./business-draft";
import { StartForm } from "./start-form";
import { useGuess } from "./use-guess";

/** A line longer than a name may be is no name. */
const LONGEST_NAME = 200;

/** The second screen of the first run: what Bella guessed, all of it open to change. */
export function StartScreen({ line }: { line: string }) {
  const state = useGuess(line);
  if (state.kind === "reading") {
    return (
      <div aria-busy="true" className="flex flex-col gap-5">
        <p role="status" className="text-ink-2">
          Reading “{line.length > 80 ? `${line.slice(0, 80)}…` : line}”…
        </p>
        <Skeleton className="h-28 rounded-panel" />
        <Skeleton className="h-44 rounded-panel" />
        <Skeleton className="h-64 rounded-panel" />
      </div>
    );
  }
  if (state.kind === "blank") {
    return (
      <>
        {state.message && (
          <Notice tone="warn" className="mb-5" title="Bella could not read that line">
            {state.message} Fill the fields in yourself; nothing else is needed.
          </Notice>
        )}
        <StartForm
          line={line}
          initial={{ ...EMPTY_DRAFT, name: state.message && line.length <= LONGEST_NAME ? line : "" }}
          hints={{ tradeMatch: null, candidates: [] }}
        />
      </>
    );
  }
  const { guess } = state;
  return (
    <StartForm
      line={line}
      initial={draftOfGuess(guess)}
      hints={{ tradeMatch: guess.tradeMatch, candidates: guess.placeCandidates }}
    />
  );
}
