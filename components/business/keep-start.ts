import type { BusinessDraft } from "./business-draft";
import type { PeriodDraft } from "./period-fields";

/** The answers of the second screen, kept in this tab so that Back from the calendar finds them as they were given. */
export interface StartAnswers {
  draft: BusinessDraft;
  period: PeriodDraft;
  /** Days without any post. */
  blackout?: string[];
}

const KEY = "bella-start";

/** Keeps the answers to one line; those to another line are forgotten. */
export function keepStart(line: string, answers: StartAnswers): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ line, answers }));
  } catch {
    // Without storage the form starts from the guess again.
  }
}

/** The answers that were given to this line in this tab, or null. */
export function findStart(line: string): StartAnswers | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as { line: string; answers: StartAnswers } | null;
    return kept?.line === line ? kept.answers : null;
  } catch {
    return null;
  }
}

/** Forgets the answers of this tab. */
export function forgetStart(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to forget.
  }
}
