import type { Batch } from "@/lib/batch/schema";
import { ApiProblem, problemMessage } from "../api-client";
import { isUnderWay } from "./batch-queries";
import { formatClock } from "./batch-words";

/** What a poll knows of itself. */
export interface Poll {
  dataUpdatedAt: number;
  failureCount: number;
  failureReason: unknown;
  isError: boolean;
  error: unknown;
}

/** Figures that should move and do not come in. */
export interface Standstill {
  title: string;
  why: string;
}

/** One lost answer is nothing: the next one comes a second later. */
const LOST = 2;

/** Why the figures of a batch that runs, or waits to, stand still; null while they come in, or none are to come. */
export function judgeStandstill(batch: Batch, poll: Poll): Standstill | null {
  const isExpected = isUnderWay(batch) || batch.status === "paused" || batch.counts.running > 0;
  if (!isExpected || !(poll.isError || poll.failureCount >= LOST)) return null;
  const problem = poll.failureReason ?? poll.error;
  const asOf = `figures as of ${formatClock(poll.dataUpdatedAt)}`;
  if (problem instanceof ApiProblem && problem.code !== "offline")
    return { title: `No new figures: ${asOf}`, why: problemMessage(problem) };
  return { title: `No connection: ${asOf}`, why: "They come in again by themselves once Bella can be reached." };
}
