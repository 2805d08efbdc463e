import { describe, expect, it } from "vitest";
import { getTradeIndex } from "../business/trade-index";
import { matchTrade } from "../core/trades/match-trade";
import { toldBeside } from "../core/trades/told-beside";
import { loadTopics } from "./load-topics";

/** The topics of a business by its owner's words and by what it sells. */
async function topicsOf(words: string, services: readonly string[] = []) {
  const trade = matchTrade(await getTradeIndex(), words);
  return (await loadTopics({ ...trade, ...toldBeside([words, ...services], []) }, "US")).topics;
}

/** What many of a trade have and many have not, as a post would say it: its title, its first line or its invitation. */
const PLAIN: readonly (readonly [words: string, never: string])[] = [
  ["hotel", "breakfasts?|beach|sauna|terrace|dog"],
  ["cafe", "brunch|boardroom|a bag (?:for your brewer|that fits)|the first table outside|is a tasting planned"],
  ["restaurant", "lunch between|three generations|terrace"],
  ["bakery", "wedding cake|platters?|breakfast for a meeting"],
  ["bar", "quiz|fireplace|tasting for"],
  ["brewery", "tour|guided tasting|a table for the team|games that go"],
  ["gym", "class(?:es)?"],
  ["yoga studio", "prenatal|hot rooms?|heated|lunch break"],
  ["barbershop", "hot towel shave|full shave|lather|when you book a shave"],
  ["spa", "sauna|two tables|mineral"],
  ["dance studio", "birthday|wedding|a week off|good leading"],
  ["dog trainer", "recall course|puppy classes|which indoor classes"],
  ["massage therapist", "comes to the office|two tables"],
  ["therapist", "sessions for two|possible online"],
  ["vet", "hamsters|your address"],
  ["dentist", "straighter"],
  ["estate agent", "rent out"],
  ["bookshop", "finished books"],
  ["dog walker", "home, while you"],
  ["pizzeria", "birthday|firewood"],
];

describe("a plain business posts nothing that only some of its trade have", () => {
  it.each(PLAIN)("%s", async (words, never) => {
    const saying = new RegExp(`\\b(?:${never})\\b`, "iu");
    const wrong = (await topicsOf(words))
      .filter(({ layer }) => layer === "trade")
      .flatMap(({ id, title, hook, invite }) => (saying.test([title, hook, invite].join(" | ")) ? [id] : []));
    expect(wrong).toEqual([]);
  });
});

it.each<[words: string, service: string, topic: string]>([
  ["hotel", "Breakfast buffet", "hotel-early-breakfast"],
  ["seaside hotel", "Rooms", "hotel-sand-outside"],
  ["cafe", "House-roasted beans", "beans-ground-for-your-brewer"],
  ["restaurant", "Weekday lunch", "lunch-that-fits-an-hour"],
  ["bakery", "Wedding cakes", "wedding-cake-first-talk"],
  ["gym", "Group classes", "gym-class-size-eyes"],
  ["yoga studio", "Prenatal yoga", "yoga-offer-prenatal"],
  ["barbershop", "Hot towel shave", "barber-hot-shave-offer"],
  ["therapist", "Couples therapy", "ther-couples-offer"],
  ["vet", "Rabbits and exotics", "vet-small-pets-too"],
  ["estate agent", "Lettings", "home-letting-offer"],
  ["dance studio", "Birthday parties", "dance-birthday-party-offer"],
  ["dance school", "Ballroom and Latin", "dance-lead-with-body"],
])("%s that offers %s tells %s", async (words, service, topic) => {
  expect((await topicsOf(words, [service])).map(({ id }) => id)).toContain(topic);
});

it.each([
  "driving school",
  "food truck",
  "dog walker",
  "tutor",
  "locksmith",
  "plumber",
  "wedding planner",
  "hotel",
  "bakery",
  "brewery",
  "cafe",
  "restaurant",
  "bar",
  "gym",
  "spa",
  "pizzeria",
])("a plain %s has topics of its own for a year at a post a week", async (words) => {
  const own = (await topicsOf(words)).filter(({ layer }) => layer === "trade");
  expect(own.length).toBeGreaterThanOrEqual(56);
});
