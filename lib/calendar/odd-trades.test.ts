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
  ...["beekeeping school", "sailing school", "welding college", "language school for adults", "first aid training"].map(
    (words): [string, string] => [
      words,
      "edu-praise-the-doing edu-siblings-different edu-sleep-is-study edu-wait-time edu-read-aloud-still edu-break-from-program edu-safe-people edu-screen-time-rule",
    ],
  ),
  ["dance school for adults", "dance-child-first-class dance-safeguarding-proof dance-birthday-party-offer"],
  ...["mussel farm", "trout farm", "seaweed farm"].map((words): [string, string] => [
    words,
    "farming-rain-gauge farming-slow-down-behind-tractors farming-bring-a-group farming-healthy-soil farming-gates farming-name-the-animal farming-animals-at-ease farming-buy-with-the-season farming-a-local-present u-walk-there-once",
  ]),
  ["worm farm", "farming-gates farming-dogs-on-leads farming-slow-down-behind-tractors farming-animals-at-ease"],
  ["alpaca farm", "farming-buy-with-the-season farming-recipe-swap farming-taste-side-by-side"],
  ["flower farm", "farming-recipe-swap farming-keep-it-fresh farming-taste-side-by-side farming-dogs-on-leads"],
  ["mushroom farm", "farming-night-and-frost farming-slow-down-behind-tractors farming-dogs-on-leads"],
  ...["horse physiotherapist", "equine dental technician", "saddle fitter"].map((words): [string, string] => [
    words,
    "pets-microchip-number pets-senior-pet-help pets-shy-animal-start dlab-shade-in-daylight u-walk-there-once u-next-date-in-the-calendar",
  ]),
  ["horse dentist", "hc-summer-sweat-marks hc-reading-a-horse-walk"],
  ["neon sign maker", "sp-first-sheet-wasted sp-paper-by-touch sp-bubbles-out sp-edges-and-corners"],
  ["sign language courses", "tr-silence-of-the-room tr-interpret-or-translate ls-mouth-muscles ls-whole-phrases"],
  ["cactus nursery", "gar-dunk-before-planting gar-deadhead-for-more gar-herbs-two-camps"],
  [
    "rope access contractor",
    "hs-drying-time hs-order-of-trades hs-before-you-sell hs-front-door-colors hs-house-folder",
  ],
  ["nit clinic", "health-why-running-late health-cleaning-between health-whos-your-reminder"],
  ["snail farm", "u-walk-there-once"],
  ["ear piercing studio", "tattoo-stencil-before-needle tattoo-color-choosing beauty-light-and-mirror"],
  ["car key cutting", "lock-bathroom-coin-slot lock-summer-window-locks lock-frozen-in-winter"],
  ["customs broker", "ts-sample-first ts-first-in-first-out ts-count-then-sign"],
  ["water taxi", "transport-exact-spot transport-heat-in-a-vehicle transport-waiting-time"],
  ["car upholstery", "up-chairs-in-pairs up-eight-way-tie up-color-of-a-room"],
  ["safe opening", "lock-frozen-in-winter lock-letterbox-distance lock-teach-kids-keys"],
  ["piano mover", "move-defrost-two-days-early move-address-list move-wardrobe-boxes move-books-small-boxes"],
  ["halotherapy salt room", "spa-mask-not-overnight spa-sauna-rounds spa-massage-strokes beauty-light-and-mirror"],
  ["tanning salon", "beauty-sun-before-visit beauty-hands-and-backs beauty-room-setup"],
  ["tree house builder", "hs-drying-time hs-old-house-surprises"],
  ["pet taxi", "pets-setup-check pets-trial-day pets-stay-while-away"],
  ["firewood delivery", "retail-till-at-close retail-window-made retail-hands-on-test u-walk-there-once"],
  ...["dentist", "optician", "pharmacy", "hearing clinic", "blood test clinic"].map((words): [string, string] => [
    words,
    "health-comfy-clothes health-symptom-diary health-spring-restart health-why-running-late health-cleaning-between",
  ]),
])("%s posts no topic of another's work", async (words, never) => {
  const ids = new Set(await idsOf(words));
  expect(never.split(" ").filter((id) => ids.has(id))).toEqual([]);
});

it.each(["osteopath", "physio", "walk-in clinic"])("%s speaks of examinations", async (words) => {
  expect(await idsOf(words)).toContain("health-comfy-clothes");
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
