import { expect, it } from "vitest";
import { listKeptFree } from "./list-kept-free";

const SHOWN = { startDate: "2026-12-01", endDate: "2027-01-31", month: null, posted: new Set<string>() };
const CHRISTMAS = ["2026-12-31", "2027-01-01", "2026-12-30", "2027-01-02", "2026-12-24"];

it("joins the days to keep free that follow each other, across New Year too", () =>
  expect(listKeptFree(CHRISTMAS, SHOWN)).toEqual([
    { from: "2026-12-24", to: "2026-12-24" },
    { from: "2026-12-30", to: "2027-01-02" },
  ]));

it("tells of the days of the month that a page shows, and of none outside the calendar", () => {
  expect(listKeptFree(CHRISTMAS, { ...SHOWN, month: "2027-01" })).toEqual([{ from: "2027-01-01", to: "2027-01-02" }]);
  expect(listKeptFree([...CHRISTMAS, "2026-11-30"], { ...SHOWN, endDate: "2026-12-24" })).toEqual([
    { from: "2026-12-24", to: "2026-12-24" },
  ]);
});

it("leaves out a day that has a post all the same", () =>
  expect(listKeptFree(["2026-12-24", "2026-12-25"], { ...SHOWN, posted: new Set(["2026-12-25"]) })).toEqual([
    { from: "2026-12-24", to: "2026-12-24" },
  ]));
