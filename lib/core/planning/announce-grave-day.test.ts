import { expect, it } from "vitest";
import { bakeryBrief, TEST_LIBRARIES } from "./brief-arbitraries";
import { planCalendar } from "./plan-calendar";

const DATE = "2027-05-12";

function channelsOnTheDay(name: string): { told: number; posts: number } {
  const channels = (["instagram", "facebook", "tiktok"] as const).map((channel) => ({ channel, postsPerWeek: 7 }));
  const brief = bakeryBrief(
    { startDate: "2027-05-10", days: 7, channels },
    { events: [{ date: DATE, name }], closedDays: [] },
  );
  const { slots } = planCalendar(brief, { occasions: [], topics: TEST_LIBRARIES.full });
  const ofDay = slots.filter(({ localDate }) => localDate === DATE);
  return { told: ofDay.filter(({ eventIndex }) => eventIndex === 0).length, posts: ofDay.length };
}

it("an owner's day of mourning is told on two channels", () => {
  const { told, posts } = channelsOnTheDay("In memory of Jo");
  expect(posts).toBeGreaterThan(2);
  expect(told).toBe(2);
});

it("any other event is told on one channel of its day", () => {
  expect(channelsOnTheDay("Open oven day").told).toBe(1);
});
