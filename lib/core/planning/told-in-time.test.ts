import { describe, expect, it } from "vitest";
import { CHANNELS } from "../vocabulary";
import { bakeryBrief, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";

const DATE = "2027-05-12";

/** When the posts of an event's own day come, of businesses on every channel. */
function timesOf(name: string): string[] {
  return CHANNELS.flatMap((channel) => {
    const brief = bakeryBrief(
      { startDate: "2027-05-10", days: 7, channels: [{ channel, postsPerWeek: 7 }] },
      { events: [{ date: DATE, name }], closedDays: [] },
    );
    const { slots } = planCalendar(brief, { occasions: [], topics: TEST_LIBRARIES.full });
    return slots.flatMap(({ localDate, localTime, eventIndex }) =>
      localDate === DATE && eventIndex === 0 ? [localTime] : [],
    );
  });
}

describe("a post about today", () => {
  it.each([
    ["Open from 4am for the harvest", "06:00"],
    ["Adoption morning", "08:00"],
    ["Closed 12:30 to 1:30", "11:30"],
    ["Shop closed from 11", "10:00"],
    ["Late opening until 8pm", "12:00"],
    ["Stocktake - closed until noon", "09:00"],
    ["Closed until 10am", "07:00"],
    ["Ordering paused 2-4pm for maintenance", "12:00"],
    ["Evening of songs, 7pm", "12:00"],
  ])("%s: by %s at the latest, on every channel", (name, latest) => {
    const times = timesOf(name);
    expect(times).toHaveLength(CHANNELS.length);
    for (const time of times) expect(time <= latest).toBe(true);
  });
});
