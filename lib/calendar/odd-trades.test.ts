import { expect, it } from "vitest";
import { createBusinessSchema } from "../business/schema";
import { getTradeIndex } from "../business/trade-index";
import { matchTrade } from "../core/trades/match-trade";
import { loadTopics } from "./load-topics";
import { previewCalendar } from "./preview-calendar";

async function idsOf(words: string) {
  const trade = matchTrade(await getTradeIndex(), words);
  return (await loadTopics(trade, "US")).topics.map(({ id }) => id);
}

/** What belongs to most of a cluster, and to none of these: read in their calendars by somebody who knows the trade. */
it.each<[words: string, never: string]>([
  [
    "asbestos removal",
    "hs-old-house-surprises hs-front-door-colors hs-know-your-shutoffs hs-first-visit-look hs-permits-who-asks hs-snag-list-walk hs-project-half-finished hs-is-it-urgent hs-drying-time hs-first-home-lesson hs-clear-the-workspace hs-summer-outside-first u-tell-what-you-tried",
  ],
  [
    "luxury portable toilet hire",
    "ev-testing-hour ev-small-gathering-ask ev-first-chat ev-tear-down ev-photos-of-the-space ev-team-event-ask ev-run-of-show ev-house-rules",
  ],
  [
    "biltong and droewors shop",
    "food-coldest-shelf food-small-signs-spring food-two-hour-clock food-sold-out food-thermometer-habit",
  ],
  ["cremation ashes into glass", "g-why-phones-are-answered-so g-how-files-are-kept g-a-walk-without-aim"],
  ["house cleaning", "hs-project-half-finished hs-before-you-sell"],
  [
    "school uniform shop",
    "u-summer-before-you-leave u-sleep-on-it u-second-opinion u-like-with-like retail-bring-measurements retail-gift-three-facts",
  ],
  ["goat rentals for brush clearing", "farming-keep-it-fresh u-nobody-is-done-learning"],
  ["alpaca walks", "u-nobody-is-done-learning u-do-you-do-that"],
  ["family law office", "u-coming-as-a-group"],
])("%s posts no topic of another's work", async (words, never) => {
  const ids = new Set(await idsOf(words));
  expect(never.split(" ").filter((id) => ids.has(id))).toEqual([]);
});

it.each([
  "asbestos removal",
  "portable toilet hire",
  "biltong shop",
  "mobility scooters",
  "alpaca walks",
  "beekeeping courses",
])("%s fills ninety days of three posts a week", async (niche) => {
  const business = createBusinessSchema.parse({
    name: "Demo & Daughters",
    niche,
    city: "Leeds",
    country: "GB",
    channels: [{ channel: "instagram", postsPerWeek: 3 }],
  });
  const { calendar } = await previewCalendar({ business, startDate: "2026-12-01", days: 90 });
  expect(calendar.postCount).toBe(calendar.plannedCount);
  expect(calendar.postCount).toBeGreaterThanOrEqual(38);
});
