import { expect, test } from "vitest";
import { fallbackWarnings, openWarnings, stoppedWarnings } from "./list-warnings";

test("a stopped calendar says how many of its posts were not written", () => {
  const message = (postCount: number) =>
    stoppedWarnings({ status: "cancelled", plannedCount: 30, postCount }).map((warning) => warning.message);
  expect(message(12)).toEqual(["The writing was stopped: 18 planned posts were not written."]);
  expect(message(29)).toEqual(["The writing was stopped: 1 planned post was not written."]);
  expect(message(30)).toEqual([]);
  expect(stoppedWarnings({ status: "succeeded", plannedCount: 30, postCount: 29 })).toEqual([]);
});

test("open slots name the reason that holds: variety that ran out, or a quiet day that is marked already", () => {
  const open = [
    { date: "2027-05-31", channel: "x" as const, reason: "quiet_day" as const },
    { date: "2027-07-02", channel: "facebook" as const, reason: "no_fresh_wording" as const },
    { date: "2027-06-30", channel: "instagram" as const, reason: "no_topic_left" as const },
  ];
  expect(openWarnings([])).toEqual([]);
  expect(openWarnings(open.slice(0, 1))).toEqual([
    {
      code: "quiet_day",
      message:
        "Monday 31 May is a quiet day that other posts mark already: 1 slot is left open for you on X rather than filled with everyday posts.",
      date: "2027-05-31",
    },
  ]);
  expect(openWarnings(open).map(({ code, date }) => [code, date])).toEqual([
    ["quiet_day", "2027-05-31"],
    ["variety_exhausted", "2027-06-30"],
  ]);
  expect(openWarnings(open).at(-1)?.message).toBe(
    "Variety ran out from Wednesday 30 June on Facebook and Instagram: 2 slots are left open for you rather than filled with repeats.",
  );
});

test("a calendar whose model failed says why, and how often each", () => {
  expect(fallbackWarnings([])).toEqual([]);
  expect(fallbackWarnings(["connection", "connection", "spend_cap"])).toEqual([
    {
      code: "model_fallback",
      message:
        "3 posts were written by the built-in writer because the model could not be reached (2) and the spend cap left too little for another request (1). Each says why.",
      outOfReach: 3,
    },
  ]);
  // What it wrote badly, it would write badly again.
  expect(fallbackWarnings(["refused", "timeout"])[0]?.outOfReach).toBe(1);
  expect(fallbackWarnings(["refused", "near_duplicate"])[0]).not.toHaveProperty("outOfReach");
});
