import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../brief";
import { addDays, weekdayOf } from "../dates/local-date";
import { CHANNELS, PILLARS, WEEKDAYS } from "../vocabulary";
import { bakeryBrief, TEST_LIBRARIES } from "./brief-arbitraries";
import { postsOfWeek } from "./count-posts";
import { listPlanWarnings } from "./list-plan-warnings";
import { planCalendar } from "./plan-calendar";

/** Mixes of one pillar, one post or twenty-one a week, six closed weekdays, whole weeks kept free, over New Year. */
const extremeArbitrary = fc
  .record({
    pillar: fc.constantFrom(...PILLARS),
    channels: fc.uniqueArray(
      fc.record({ channel: fc.constantFrom(...CHANNELS), postsPerWeek: fc.constantFrom(1, 2, 7, 21) }),
      { minLength: 1, maxLength: 3, selector: ({ channel }) => channel },
    ),
    open: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 }),
    start: fc.integer({ min: 0, max: 40 }),
    days: fc.integer({ min: 1, max: 90 }),
    freeWeeks: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }),
  })
  .map(({ pillar, channels, open, start, days, freeWeeks }): Brief => {
    const startDate = addDays("2026-11-20", start);
    return bakeryBrief(
      {
        startDate,
        days,
        channels,
        pillars: [{ id: pillar, label: pillar, share: 100 }],
        blackoutDates: freeWeeks.flatMap((week) =>
          Array.from({ length: 7 }, (_, day) => addDays(startDate, week * 7 + day)),
        ),
      },
      { closedDays: WEEKDAYS.filter((day) => !open.includes(day)) },
    );
  });

/** By channel and week: the posts asked for, the most that its open days hold, and those planned. */
function listWeeks(brief: Brief, slots: ReturnType<typeof planCalendar>["slots"]) {
  const { startDate, days, channels, blackoutDates, business } = brief;
  return channels.flatMap(({ channel, postsPerWeek }) =>
    Array.from({ length: Math.ceil(days / 7) }, (_, week) => {
      const length = Math.min(7, days - week * 7);
      const dates = Array.from({ length }, (_, day) => addDays(startDate, week * 7 + day));
      const open = dates.filter(
        (date) => !blackoutDates.includes(date) && !business.closedDays.includes(weekdayOf(date)),
      );
      const planned = slots.filter((slot) => slot.channel === channel && dates.includes(slot.localDate)).length;
      return { asked: postsOfWeek(postsPerWeek, length, days < 7), most: open.length * 3, planned };
    }),
  );
}

const plan = (brief: Brief) => planCalendar(brief, { occasions: [], topics: TEST_LIBRARIES.full });

describe("whatever an owner asks for", () => {
  it("every week holds its posts exactly, or as many as its open days take, and the plan says so", () =>
    fc.assert(
      fc.property(extremeArbitrary, (brief) => {
        const { slots, findings } = plan(brief);
        const warnings = listPlanWarnings(findings);
        const weeks = listWeeks(brief, slots);
        for (const { asked, most, planned } of weeks) expect(planned).toBe(Math.min(asked, most));
        const isShort = weeks.some(({ asked, planned }) => planned < asked);
        const isSaid = warnings.some(({ code }) => code === "week_too_short" || code === "no_open_day");
        expect(isSaid || slots.length === 0).toBe(isShort || slots.length === 0);
      }),
      { numRuns: 150 },
    ));

  it("a mix of one pillar is that pillar, and of offers no more than 30 %, which the plan says", () =>
    fc.assert(
      fc.property(extremeArbitrary, (brief) => {
        const { slots, findings } = plan(brief);
        const warnings = listPlanWarnings(findings);
        const pillar = brief.pillars[0]?.id;
        const share = slots.filter((slot) => slot.pillar === pillar).length;
        expect(warnings.some(({ code }) => code === "offers_capped")).toBe(pillar === "offers");
        if (pillar === "offers") expect(Math.abs(share - slots.length * 0.3)).toBeLessThanOrEqual(1);
        else expect(share).toBe(slots.length);
      }),
      { numRuns: 150 },
    ));
});
