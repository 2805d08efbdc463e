import fc from "fast-check";
import { expect, it } from "vitest";
import { planInputArbitrary } from "./brief-arbitraries";
import { countPosts } from "./count-posts";
import { planCalendar } from "./plan-calendar";

it("counts exactly the slots that the planner makes, whatever the brief", () => {
  fc.assert(
    fc.property(planInputArbitrary(60), ({ brief: given }) => {
      const brief = { ...given, blackoutDates: [] };
      const { startDate, days, channels, business } = brief;
      const distinct = [...new Map(channels.map((quota) => [quota.channel, quota])).values()];
      const { slots } = planCalendar(brief, { occasions: [], topics: [] });
      expect(countPosts({ startDate, days, channels: distinct, closedDays: business.closedDays })).toBe(slots.length);
    }),
    { numRuns: 60 },
  );
});
