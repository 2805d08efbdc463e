import { expect, test } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { previewCalendar } from "./preview-calendar";

const channels = ["instagram", "facebook", "x", "linkedin"].map((channel) => ({ channel, postsPerWeek: 7 }));
const business = createBusinessSchema.parse({ name: "Harbor Bakery", niche: "bakery", city: "Portland, OR", channels });
const order = () => previewCalendar({ business, startDate: "2026-09-01", days: 30 });

test("posts come by date, time and id, as every list of posts", async () => {
  const { posts } = await order();
  const keys = posts.map(({ localDate, localTime, id }) => `${localDate} ${localTime} ${id}`);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys).toEqual([...keys].sort());
});

test("the same request gives the same calendar", async () => {
  expect(await order()).toEqual(await order());
});

test("every video has a list of shots, an offer's and an event's too", async () => {
  const filmed = createBusinessSchema.parse({
    ...business,
    channels: [{ channel: "tiktok", postsPerWeek: 7 }],
    offers: ["Two loaves for one on Tuesdays"],
    events: [{ date: "2026-09-12", name: "Open day" }],
  });
  const { posts } = await previewCalendar({ business: filmed, startDate: "2026-09-01", days: 21 });
  const told = posts.filter(({ caption }) => /Two loaves for one|Open day/.test(caption));
  expect(told.length).toBeGreaterThan(1);
  expect(posts.filter(({ format, imageIdea }) => format === "reel" && !imageIdea.startsWith("Shot 1: "))).toEqual([]);
});
