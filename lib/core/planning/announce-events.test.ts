import { describe, expect, it } from "vitest";
import { bakeryBrief, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";

/** How long before its day posts tell of an event, on two channels that post daily. */
function daysAhead(name: string, closedDays: readonly "monday"[] = []): number[] {
  const channels = (["instagram", "facebook"] as const).map((channel) => ({ channel, postsPerWeek: 6 }));
  const brief = bakeryBrief(
    { startDate: "2026-08-24", days: 30, channels },
    { events: [{ date: "2026-09-07", name }], closedDays: [...closedDays] },
  );
  const { slots } = planCalendar(brief, { occasions: [], topics: TEST_LIBRARIES.full });
  return slots.flatMap(({ localDate, eventIndex }) =>
    eventIndex === 0 ? [(Date.parse("2026-09-07") - Date.parse(localDate)) / 86_400_000] : [],
  );
}

describe("how often an owner's event is told", () => {
  it("a gathering on its day and twice before", () => expect(daysAhead("Open oven day")).toHaveLength(3));

  it.each(["Website upgrade, ordering paused 2-4pm", "Phone line down for maintenance", "Closed for staff party"])(
    "a plain notice on its day and once before: %s",
    (name) => expect(daysAhead(name)).toHaveLength(2),
  );

  it.each(["Staff party", "Team away day", "Payroll"])("what concerns no customer never: %s", (name) =>
    expect(daysAhead(name)).toEqual([]),
  );

  it("a notice that speaks of its week is told in the days before, where no post falls on its day", () => {
    const told = daysAhead("No orders this week: I'm on holiday until 13 September", ["monday"]);
    expect(told).toHaveLength(1);
    expect(told[0]).toBeGreaterThan(0);
    expect(told[0]).toBeLessThanOrEqual(5);
  });

  it("one that speaks of today never before its day", () =>
    expect(daysAhead("No tours today", ["monday"])).toEqual([]));
});
