import { expect, test } from "vitest";
import { fallbackWarnings, stoppedWarnings } from "./list-warnings";

test("a stopped calendar says how many of its posts were not written", () => {
  const message = (postCount: number) =>
    stoppedWarnings({ status: "cancelled", plannedCount: 30, postCount }).map((warning) => warning.message);
  expect(message(12)).toEqual(["The writing was stopped: 18 planned posts were not written."]);
  expect(message(29)).toEqual(["The writing was stopped: 1 planned post was not written."]);
  expect(message(30)).toEqual([]);
  expect(stoppedWarnings({ status: "succeeded", plannedCount: 30, postCount: 29 })).toEqual([]);
});

test("a calendar whose model failed says why, and how often each", () => {
  expect(fallbackWarnings([])).toEqual([]);
  expect(fallbackWarnings(["connection", "connection", "spend_cap"])).toEqual([
    {
      code: "model_fallback",
      message:
        "3 posts were written by the built-in writer because the model could not be reached (2) and the spend cap was used up (1). Each says why.",
    },
  ]);
});
