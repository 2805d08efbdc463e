import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Occasion } from "../brief";
import { addDays, daysBetween, weekdayOf } from "../dates/local-date";
import { bakeryBrief, planInputArbitrary } from "./brief-arbitraries";
import { listQuietDays } from "./list-quiet-days";
import { planCalendar } from "./plan-calendar";

const START = "2026-11-22";
const on = (...offsets: number[]) => offsets.map((offset) => ({ localDate: addDays(START, offset) }));
const brief = bakeryBrief({ startDate: START, days: 14 });
const offsetsOf = (days: { date: string }[]) => days.map(({ date }) => daysBetween(START, date));
const holiday = (offset: number, extra: Partial<Occasion> = {}): Occasion => ({
  id: `holiday-${offset}`,
  name: "Thanksgiving Day",
  date: addDays(START, offset),
  kind: "public_holiday",
  sombre: false,
  relevantTo: [],
  ...extra,
});

describe("quiet days", () => {
  it("are none where three days at most pass without a post", () =>
    expect(listQuietDays(on(0, 4, 8, 12), brief)).toEqual([]));

  it("stand in the middle of four days or more without one, also before the first post and after the last", () => {
    expect(listQuietDays(on(0, 6, 10, 13), brief)).toEqual([
      { date: addDays(START, 3), reason: "gap", label: "5 days without a post" },
    ]);
    expect(offsetsOf(listQuietDays(on(5, 9), brief))).toEqual([2, 11]);
    expect(offsetsOf(listQuietDays([], brief))).toEqual([3, 6, 10]);
  });

  it("avoid closed days, blackout dates and days of mourning", () => {
    // Offset 3 is a Wednesday.
    const closed = bakeryBrief(
      { startDate: START, days: 14, blackoutDates: [addDays(START, 2)] },
      { closedDays: [weekdayOf(addDays(START, 3))] },
    );
    expect(offsetsOf(listQuietDays(on(0, 6, 10, 13), closed, [holiday(4, { sombre: true })]))).toEqual([1]);
  });

  it("are occasions without a post: the owner's events, what the whole town keeps and the trade's own days, not every observance", () => {
    const withEvent = bakeryBrief(
      { startDate: START, days: 14 },
      { events: [{ date: addDays(START, 9), name: "Open evening" }] },
    );
    const occasions = [
      holiday(4),
      holiday(2, { name: "Cake Day", kind: "observance", relevantTo: ["bakery"] }),
      holiday(8, { name: "Smile Day", kind: "observance", relevantTo: ["dentist"] }),
      holiday(6, { name: "Veterans Day", sombre: true }),
      holiday(12, { name: "Family Day" }),
    ];
    expect(listQuietDays(on(0, 3, 7, 10, 12), withEvent, occasions)).toEqual([
      { date: addDays(START, 2), reason: "occasion", label: "Cake Day" },
      { date: addDays(START, 4), reason: "occasion", label: "Thanksgiving Day" },
      { date: addDays(START, 9), reason: "occasion", label: "Open evening" },
    ]);
  });

  it("once filled leave no gap that has an open day to fill, whatever the plan", () =>
    fc.assert(
      fc.property(planInputArbitrary(120), ({ brief: any, occasions }) => {
        const open = { ...any, blackoutDates: [], business: { ...any.business, closedDays: [] } };
        const quietless = occasions.filter(({ sombre }) => !sombre);
        const { slots } = planCalendar(open, { occasions: quietless, topics: [] });
        const days = listQuietDays(slots, open, quietless);
        for (const { date } of days) expect(slots.some((slot) => slot.localDate === date)).toBe(false);
        const filled = [...slots, ...days.map(({ date }) => ({ localDate: date }))];
        expect(listQuietDays(filled, open, quietless)).toEqual([]);
      }),
      { numRuns: 100 },
    ));
});
