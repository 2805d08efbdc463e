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
