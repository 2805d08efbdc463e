import { expect, it } from "vitest";
import { getTradeIndex } from "../business/trade-index";
import { matchTrade } from "../core/trades/match-trade";
import { makeBusiness, planSlots, postedOf, write } from "../core/writing/writing.fixture";
import { listOccasions } from "./list-occasions";
import { loadTopics } from "./load-topics";

const ANIMAL = /\b(?:steaks?|fish|butter|eggs?|cream|milk|cheese|bacon|chicken|meat|beef|honey|yogurt|croissants?)\b/i;
const ALCOHOL = /\b(?:wines?|beers?|cocktails?|gin|vodka|whiskey|spirits?)\b/i;

async function postsOf(words: string, country = "US"): Promise<string> {
  const trade = matchTrade(await getTradeIndex(), words);
  const library = await loadTopics(trade, country);
  const business = makeBusiness(trade);
  const slots = planSlots({ business, library, days: 120, channels: { instagram: 4, facebook: 3 } });
  const posts = postedOf(write(business, library, slots));
  expect(posts.length).toBeGreaterThan(40);
  return posts.map(({ draft: { caption, altText, imageIdea } }) => [caption, altText, imageIdea].join(" ")).join("\n");
}

it.each([
  ["vegan restaurant", "US", ANIMAL],
  ["vegan bakery", "US", ANIMAL],
  ["vegetarian restaurant", "US", /\b(?:steaks?|fish|bacon|chicken|meat|prawns?|bones?)\b/i],
  ["gluten-free bakery", "US", /\b(?:rye|wheat|spelt|sourdough|starters?|croissants?)\b/i],
  ["dairy-free cafe", "US", /\b(?:milk|cream|butter|cheese|lattes?)\b/i],
  ["halal restaurant", "US", /\b(?:pork|bacon|ham|wines?|beers?|christmas|easter)\b/i],
  ["kosher restaurant", "US", /\b(?:pork|bacon|ham|prawns?|shellfish|christmas|easter)\b/i],
  ["non-alcoholic bar", "US", ALCOHOL],
  ["restaurant", "SA", ALCOHOL],
])("120 days of a %s in %s hold nothing that contradicts it", async (words, country, never) =>
  expect((await postsOf(words, country)).split("\n").filter((line) => never.test(line))).toEqual([]),
);

it("keeps from businesses of a faith the feasts of others, and from a vegan one the days of cheese and bacon", async () => {
  const place = makeBusiness(matchTrade(await getTradeIndex(), "bakery")).place;
  const namesOf = async (words: string) => {
    const trade = matchTrade(await getTradeIndex(), words);
    return listOccasions({ place, startDate: "2027-01-01", days: 365, events: [], trade }).map(({ name }) => name);
  };
  const plain = await namesOf("restaurant");
  const feasts = /Christmas|Easter|Halloween/;
  expect(plain.some((name) => feasts.test(name))).toBe(true);
  expect(plain.some((name) => /Cheese|Bacon/.test(name))).toBe(true);
  for (const words of ["mosque", "synagogue", "halal restaurant", "kosher restaurant", "Islamic bookshop"])
    expect((await namesOf(words)).filter((name) => feasts.test(name))).toEqual([]);
  expect((await namesOf("vegan restaurant")).filter((name) => /Cheese|Bacon|Egg|Burger/.test(name))).toEqual([]);
});

it("says what it says of any trade where the owner's words keep nothing", async () => {
  const index = await getTradeIndex();
  expect(matchTrade(index, "restaurant").keeps).toBeUndefined();
  expect(await loadTopics(matchTrade(index, "restaurant"), "GB")).toBe(
    await loadTopics(matchTrade(index, "restaurant")),
  );
});
