import { describe, expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { daysBetween } from "../core/dates/local-date";
import { previewCalendar } from "./preview-calendar";

const CHANNELS = [
  { channel: "instagram", postsPerWeek: 3 },
  { channel: "facebook", postsPerWeek: 2 },
];

async function aheadOf(day: string, given: Record<string, unknown>, startDate: string, days = 30) {
  const business = createBusinessSchema.parse({ name: "Fern Grove", channels: CHANNELS, ...given });
  const { posts } = await previewCalendar({ business, startDate, days });
  return posts.filter(({ topic, occasion }) => topic.title === day && occasion?.id.includes("-ahead-"));
}

const UK = { city: "Leeds", country: "GB" };
const US = { city: "Denver", region: "CO", country: "US" };

describe("before a day that a trade lives by", () => {
  it.each([
    ["florist", "Valentine's Day", "2027-02-14", UK],
    ["florist", "Mother's Day", "2027-05-09", US],
    ["restaurant", "Valentine's Day", "2027-02-14", US],
    ["restaurant", "Mother's Day", "2027-05-09", US],
    ["bakery", "Easter", "2027-03-28", UK],
    ["bakery", "Thanksgiving", "2027-11-25", US],
    ["chocolatier", "Valentine's Day", "2027-02-14", UK],
    ["jeweller", "Valentine's Day", "2027-02-14", UK],
    ["butcher", "Christmas", "2027-12-25", UK],
    ["toy shop", "Christmas", "2027-12-25", UK],
    ["gift shop", "Mother's Day", "2027-03-07", UK],
    ["hair salon", "Christmas", "2027-12-25", UK],
    ["cleaning service", "Diwali", "2027-10-29", { city: "Pune", country: "IN" }],
    ["auto repair", "Thanksgiving", "2027-11-25", US],
    ["accountant", "Self Assessment deadline day", "2027-01-31", UK],
    ["gym", "New Year's Day", "2027-01-01", US],
  ])("a %s speaks of %s in good time, and promises nothing", async (niche, day, date, place) => {
    const start = new Date(Date.parse(date) - 20 * 86_400_000).toISOString().slice(0, 10);
    const posts = await aheadOf(day, { niche, ...place }, start, 19);
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.length).toBeLessThanOrEqual(2);
    for (const { localDate, caption } of posts) {
      expect(daysBetween(localDate, date)).toBeGreaterThanOrEqual(1);
      expect(daysBetween(localDate, date)).toBeLessThanOrEqual(14);
      expect(caption).not.toMatch(/guarantee|discount|free\b|sold out|limited|only \d|best\b|fresh|we deliver/i);
    }
  });

  it("the day itself is still wished well", async () => {
    const business = createBusinessSchema.parse({
      name: "Fern Grove",
      niche: "jeweller",
      city: "Toronto",
      country: "CA",
    });
    const { posts } = await previewCalendar({ business, startDate: "2027-01-28", days: 30 });
    const wishes = posts.filter(({ localDate }) => localDate === "2027-02-14");
    expect(wishes.map(({ occasion }) => occasion?.name)).toContain("Valentine's Day");
  });

  it("nobody is asked to a table on a day on which the restaurant is closed, and no plumber speaks of Valentine's", async () => {
    const closed = { niche: "restaurant", ...UK, closedDays: ["sunday"] };
    expect(await aheadOf("Valentine's Day", closed, "2027-01-28")).toEqual([]);
    expect(await aheadOf("Valentine's Day", { niche: "plumber", ...UK }, "2027-01-28")).toEqual([]);
  });
});
