import { SCHEDULER_TOOLS, type Scheduler } from "@/lib/core/export/scheduler-tools";
import { formatCount } from "../ui/plural";

/** What a person must know of a batch's file before bringing it to a scheduling tool. */
export function listDownloadNotes(
  target: Scheduler | "plain",
  format: "zip" | "csv",
  batch: { postCount: number; isRunning: boolean },
): string[] {
  const finished = batch.isRunning ? ["Only businesses that are finished by now are in it."] : [];
  if (target === "plain") return finished;
  const { label, secondHand, postsPerFile, notes } = SCHEDULER_TOOLS[target];
  return [
    ...finished,
    ...notes,
    ...(target === "metricool"
      ? ["Businesses of one name get their town behind it, such as “Corner Cafe (York)”."]
      : []),
    ...(format === "csv" && postsPerFile !== null
      ? [
          batch.postCount > postsPerFile
            ? `${label} takes ${formatCount(postsPerFile)} posts a file, and these are ${formatCount(batch.postCount)}: bring it the parts one by one, or choose the ZIP, which has all of them.`
            : `${label} takes ${formatCount(postsPerFile)} posts a file; this one has ${formatCount(batch.postCount)}.`,
        ]
      : []),
    `${label} gets captions unchanged, also those that start with =, +, − or @: do not open its files in a spreadsheet. The plain CSV is safe there.`,
    ...(secondHand
      ? [
          `What we know of ${label}’s file is second-hand (read November 2026). Try one post first, and tell us if it is refused.`,
        ]
      : []),
  ];
}
