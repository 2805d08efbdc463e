import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../dates/local-date";
import { bakeryBrief, planInputArbitrary, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";

const START = "2026-09-01";
const brief = bakeryBrief({
  startDate: START,
  days: 20,
  channels: [
    { channel: "instagram", postsPerWeek: 4 },
    { channel: "facebook", postsPerWeek: 2 },
  ],
});
const dates = [addDays(START, 3), addDays(START, 8), addDays(START, 17)];
const context = { occasions: [], topics: TEST_LIBRARIES.full };

describe("filling quiet days", () => {
  it("plans one post on each chosen day and nothing else, the channels in turn, under keys of their own", () => {
    const { slots } = planCalendar({ ...brief, fill: { dates, mark: "fill-7" } }, context);
    expect(slots.map(({ localDate, channel }) => [localDate, channel])).toEqual([
      [dates[0], "instagram"],
      [dates[1], "facebook"],
      [dates[2], "instagram"],
    ]);
    expect(slots.every(({ key, localDate, channel }) => key === `${localDate}/${channel}/fill-7`)).toBe(true);
  });

  it("writes about the day's occasion on each of them that has one, however near they stand", () => {
    const day = (offset: number, keywords: string[]) => ({
      id: `day-${offset}`,
      name: "A day",
      date: addDays(START, offset),
      kind: "observance" as const,
      sombre: false,
      relevantTo: ["bakery"],
      keywords,
    });
    const { topics } = context;
    const words = topics.flatMap(({ title = "" }) => title.toLowerCase().match(/[a-z]{5,}/g) ?? []);
    const occasions = [3, 5, 8, 10, 12].map((offset, i) => day(offset, [words[i * 7] ?? ""]));
    const filled = occasions.map(({ date }) => date);
    const { slots } = planCalendar({ ...brief, fill: { dates: filled, mark: "f" } }, { occasions, topics });
    expect(slots.map(({ occasion }) => occasion?.id)).toEqual(occasions.map(({ id }) => id));
    const pillars = new Set(brief.pillars.map(({ id }) => id));
    for (const { pillar } of slots) expect(pillars).toContain(pillar);
  });

  it("leaves blackout dates alone", () => {
    const closed = planCalendar({ ...brief, blackoutDates: dates.slice(0, 1), fill: { dates, mark: "f" } }, context);
    expect(closed.slots.map(({ localDate }) => localDate)).toEqual(dates.slice(1));
  });

  it("plans at most one post a day on the chosen days alone and promotes on no day of mourning, whatever the brief", () =>
    fc.assert(
      fc.property(planInputArbitrary(60), ({ brief: any, occasions, library }) => {
        const chosen = Array.from({ length: any.days }, (_, i) => addDays(any.startDate, i)).filter(
          (_, i) => i % 3 === 0,
        );
        const world = { occasions, topics: TEST_LIBRARIES[library] };
        const { slots } = planCalendar({ ...any, fill: { dates: chosen, mark: "f" } }, world);
        const days = slots.map(({ localDate }) => localDate);
        expect(new Set(days).size).toBe(days.length);
        expect(days.every((date) => chosen.includes(date) && !any.blackoutDates.includes(date))).toBe(true);
        const sombre = new Set(occasions.filter((one) => one.sombre).map(({ date }) => date));
        expect(slots.some((slot) => slot.pillar === "offers" && sombre.has(slot.localDate))).toBe(false);
      }),
      { numRuns: 60 },
    ));
});
