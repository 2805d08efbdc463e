import { expect, test } from "vitest";
import { paceOf } from "./batch-queries";

const NOW = Date.parse("2027-03-01T10:00:00Z");
const ended = (status: "cancelled" | "succeeded", secondsAgo: number) =>
  paceOf({ status, finishedAt: new Date(NOW - secondsAgo * 1000).toISOString() }, NOW);

test("a cancelled batch is asked for until the requests that were under way are booked, and a finished one no more", () => {
  expect(ended("cancelled", 5)).toBeGreaterThan(0);
  expect(ended("cancelled", 100)).toBeGreaterThan(0);
  expect(ended("cancelled", 600)).toBe(false);
  expect(ended("succeeded", 5)).toBe(false);
  expect(paceOf(undefined, NOW)).toBe(false);
});

test("a batch that runs is asked for more often than one that is paused", () => {
  const [runs, waits] = (["running", "paused"] as const).map((status) => paceOf({ status, finishedAt: null }, NOW));
  expect(Number(runs)).toBeLessThan(Number(waits));
});
