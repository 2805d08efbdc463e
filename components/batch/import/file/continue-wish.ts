import type { DryRun } from "@/lib/batch/schema";
import type { CheckState } from "../start/use-dry-run";

/** Somebody has pressed Continue; the button then said how many bad rows stay behind. */
export interface Wish {
  invalid: number;
}

/** Whether there is any row to go on with. */
export const hasRowsToRun = ({ valid, duplicate }: DryRun["rows"]): boolean => valid > 0 || duplicate > 0;

/**
 * What becomes of the wish to go on: it waits until the rows as they are now have been checked, and ends where that
 * fails, no row is left to run, or more bad rows would stay behind than was said.
 */
export function judgeWish({ invalid }: Wish, state: CheckState, rows: DryRun["rows"]): "go" | "wait" | "stay" {
  if (state === "checking") return "wait";
  return state === "current" && hasRowsToRun(rows) && rows.invalid <= invalid ? "go" : "stay";
}
