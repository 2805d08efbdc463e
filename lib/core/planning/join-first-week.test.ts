import { expect, test } from "vitest";
import type { Brief, Slot } from "../brief";
import { addDays } from "../dates/local-date";
import { joinFirstWeek } from "./join-first-week";

const slot = (localDate: string, n: number): Slot =>
  ({ key: `${localDate}/instagram/${n}`, localDate, channel: "instagram" }) as Slot;
const brief = (days: number, continuesAfter?: string) =>
  ({
    startDate: "2027-03-01",
    days,
    channels: [{ channel: "instagram", postsPerWeek: 3 }],
    continuesAfter,
  }) as unknown as Brief;

test("a week that has two of its three posts gets one more, and the weeks after it stay as planned", () => {
  const slots = [slot("2027-03-05", 0), slot("2027-03-06", 0), slot("2027-03-07", 0), slot("2027-03-09", 0)];
  const existing = ["2027-03-01", "2027-03-03"].map((localDate) => slot(localDate, 0));
  const joined = joinFirstWeek({ slots, warnings: [] }, brief(14, "2027-03-04"), existing);
  expect(joined.slots.map(({ localDate }) => localDate)).toEqual(["2027-03-05", "2027-03-09"]);
});

test("a week extended day by day never holds more than its quota", () => {
  let existing: Slot[] = [];
  for (let days = 1; days <= 7; days++) {
    const today = addDays("2027-03-01", days - 1);
    const planned = [0, 1, 2].map((n) => slot(today, n));
    const { slots } = joinFirstWeek({ slots: planned, warnings: [] }, brief(days, addDays(today, -1)), existing);
    existing = [...existing, ...slots];
  }
  expect(existing).toHaveLength(3);
});

test("a plan that continues nothing is left alone", () => {
  const plan = { slots: [slot("2027-03-01", 0)], warnings: [] };
  expect(joinFirstWeek(plan, brief(7), [])).toBe(plan);
});
