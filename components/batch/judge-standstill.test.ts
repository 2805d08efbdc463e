import { expect, test } from "vitest";
import type { Batch } from "@/lib/batch/schema";
import { ApiProblem } from "../api-client";
import { judgeStandstill, type Poll } from "./judge-standstill";

const batch = (status: Batch["status"], running = 0) => ({ status, counts: { running } }) as Batch;
const CAME_IN: Poll = {
  dataUpdatedAt: Date.UTC(2026, 8, 1, 15, 49),
  failureCount: 0,
  failureReason: null,
  isError: false,
  error: null,
};
const lost = new ApiProblem(0, { code: "offline", title: "Bella cannot be reached." });
const failed = (problem: unknown, failureCount: number): Poll => ({ ...CAME_IN, failureCount, failureReason: problem });

test("figures of a running or paused batch that do not come in say since when", () => {
  const words = { title: "No connection: figures as of 15:49" };
  expect(judgeStandstill(batch("running"), failed(lost, 2))).toMatchObject(words);
  expect(judgeStandstill(batch("paused"), failed(lost, 3))).toMatchObject(words);
  // Asked for anew: until there is an answer, they still stand still.
  expect(judgeStandstill(batch("running"), { ...CAME_IN, isError: true, error: lost })).toMatchObject(words);
});

test("one lost answer says nothing, nor does a batch that is over", () => {
  expect(judgeStandstill(batch("running"), CAME_IN)).toBeNull();
  expect(judgeStandstill(batch("running"), failed(lost, 1))).toBeNull();
  expect(judgeStandstill(batch("succeeded"), failed(lost, 3))).toBeNull();
});

test("a server that answers with an error is not called a lost connection", () => {
  const broken = new ApiProblem(500, { code: "internal", title: "The server answered 500." });
  expect(judgeStandstill(batch("running"), failed(broken, 2))).toEqual({
    title: "No new figures: figures as of 15:49",
    why: "The server answered 500.",
  });
});
