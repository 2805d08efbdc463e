import { expect, it } from "vitest";
import type { Brief } from "../brief";
import { addDays, daysBetween } from "../dates/local-date";
import { bakeryBrief, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";
import { planPart } from "./plan-part";

const START = "2026-12-01";
const EVENT = "2026-12-26";
const DAYS = 35;
const brief = bakeryBrief(
  {
    startDate: START,
    days: DAYS,
    channels: [
      { channel: "instagram", postsPerWeek: 4 },
      { channel: "facebook", postsPerWeek: 4 },
    ],
  },
  { events: [{ date: EVENT, name: "Open oven day" }] },
);
const plan = (given: Brief) => planCalendar(given, { occasions: [], topics: TEST_LIBRARIES.full }).slots;
const told = (slots: readonly { eventIndex: number | null }[]) => slots.filter(({ eventIndex }) => eventIndex === 0);

it.each([0, 7, 14, 18, 21])(
  "a week from day %i that is written again tells an event no oftener than before",
  (from) => {
    const before = plan(brief);
    const [first, last] = [addDays(START, from), addDays(START, from + 6)];
    const stays = before.filter(({ localDate }) => localDate < first || localDate > last);
    const kept = stays.map((slot) => ({ ...slot, slotKey: slot.key }));
    const part = planPart({
      startDate: START,
      days: DAYS,
      from: first,
      to: last,
      isExtension: false,
      extendedOn: [],
      kept,
      replaced: [],
    });
    const announced = told(stays as typeof before).map((slot) => {
      const { channel, localDate } = slot as (typeof before)[number];
      return { eventIndex: 0, channel, localDate };
    });
    const around = { ...part, part: { ...(part.part as NonNullable<Brief["part"]>), announced } };
    const after = [...stays, ...plan({ ...brief, ...around, seed: `${brief.seed}/1` })];
    const about = told(after) as typeof before;
    expect(about.length).toBeLessThanOrEqual(told(before).length);
    expect(new Set(about.map(({ localDate }) => localDate)).size).toBe(about.length);
    for (const channel of ["instagram", "facebook"]) {
      const days = about
        .filter((slot) => slot.channel === channel)
        .map(({ localDate }) => daysBetween(START, localDate));
      expect(days.length).toBeLessThanOrEqual(2);
      for (const day of days) expect(days.filter((other) => Math.abs(other - day) < 4)).toEqual([day]);
    }
  },
);
