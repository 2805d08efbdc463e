import { describe, expect, it } from "vitest";
import { blackoutNote } from "./blackout-notes";

const MARCH = { startDate: "2027-03-01", days: "30" };

describe("a day to keep free", () => {
  it("inside the calendar and given once needs no word", () => {
    expect(blackoutNote(["2027-03-01", "2027-03-30"], 0, MARCH)).toBeNull();
    expect(blackoutNote(["2027-03-01", "2027-03-30"], 1, MARCH)).toBeNull();
  });

  it("outside the calendar is told so, with the calendar's days", () => {
    expect(blackoutNote(["2027-03-31"], 0, MARCH)).toBe("Outside this calendar (March 1 – 30).");
    expect(blackoutNote(["2027-02-28"], 0, MARCH)).toBe("Outside this calendar (March 1 – 30).");
  });

  it("that was given before is told so at its second row alone", () => {
    const twice = ["2027-03-05", "2027-03-05"];
    expect([0, 1].map((index) => blackoutNote(twice, index, MARCH))).toEqual([null, "Given twice; once is enough."]);
  });

  it("is left alone while it or the period is not typed to its end", () => {
    expect(blackoutNote([""], 0, MARCH)).toBeNull();
    for (const period of [
      { startDate: "", days: "30" },
      { startDate: "2027-03-01", days: "" },
      { startDate: "2027-03-01", days: "many" },
    ])
      expect(blackoutNote(["2020-01-01"], 0, period)).toBeNull();
  });
});
