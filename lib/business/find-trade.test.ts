import { expect, it } from "vitest";
import { matchedTradeSchema } from "../core/brief";
import { OTHER_TRADES, tradeAliasesSchema } from "../core/trades/trade-index";
import { CLUSTERS } from "../core/vocabulary";
import { readDataFile } from "../platform/data-files";
import { findTrade } from "./find-trade";
import { getTradeIndex } from "./trade-index";

const aliases = async () => tradeAliasesSchema.parse(JSON.parse(await readDataFile("trade-aliases.json")));

it.each([
  ["bakery", "bakery"],
  ["Hair Salon & Spa", "hair-salon"],
  ["plumbers", "plumber"],
  ["coffee shop", "cafe"],
  ["home bakery doughnuts", "bakery"],
  ["bakery cupcakes", "bakery"],
  ["veterinary clinic", "veterinarian"],
  ["flower shop", "florist"],
  ["pizza restaurant", "pizzeria"],
  ["dental practice", "dentist"],
  ["butcher", "butcher"],
  ["toys and games", "toy-shop"],
  ["pet supplies", "pet-shop"],
  ["garden centre", "garden-centre"],
  ["wedding catering", "caterer"],
  ["gelato", "ice-cream-shop"],
  ["pottery classes", "pottery-studio"],
])("knows that %s is the trade %s", async (words, id) => expect((await findTrade(words)).id).toBe(id));

it("knows the cluster of trades it has no topics for", async () => {
  expect(await findTrade("reptile boarding kennel")).toMatchObject({
    id: "pets",
    matched: "cluster",
    terms: { place: "reptile boarding kennel" },
  });
  expect(await findTrade("language school")).toMatchObject({ matched: "cluster", cluster: "education" });
  expect(await findTrade("fishmonger")).toMatchObject({ matched: "cluster", cluster: "food" });
});

it.each([
  ["violin bow rehairing", "universal"],
  ["scuba diving", "fitness"],
  ["axe throwing", "leisure"],
  ["escape room", "leisure"],
  ["mobile knife sharpening", "crafts"],
  ["travel agency", "universal"],
  ["horse riding school", "fitness"],
  ["hair loss clinic", "health"],
  ["barber college", "education"],
  ["kebab shop", "food"],
  ["wig maker", "beauty"],
  ["tree surgeon", "landscaper"],
  ["comic shop", "bookshop"],
  ["piano tuner", "universal"],
  ["adventure park", "leisure"],
  ["Mini Golf", "leisure"],
  ["bowling alley", "leisure"],
  ["trampoline park", "leisure"],
  ["local history museum", "leisure"],
  ["independent cinema", "leisure"],
  ["retro arcade", "leisure"],
  ["water park", "leisure"],
  ["petting zoo", "leisure"],
  ["climbing wall", "fitness"],
  ["golf club", "fitness"],
  ["museum cafe", "cafe"],
  ["aquarium maintenance", "pets"],
  ["puppet theatre", "events"],
  ["theatre school", "education"],
  ["tailor", "tailor"],
  ["shoe repair", "crafts"],
  ["phone repair shop", "phone-computer-repair"],
  ["dry cleaners", "dry-cleaner"],
  ["taxi firm", "transport"],
  ["24 hour towing", "transport"],
  ["airport transfers", "transport"],
  ["family winery", "farming"],
  ["beekeeper", "farming"],
  ["lavender farm", "farming"],
  ["farm shop", "food"],
  ["wine bar", "bar"],
  ["car rental", "universal"],
])("takes %s for nothing that only looks like it: %s", async (words, id) =>
  expect((await findTrade(words)).id).toBe(id),
);

it("still forgives a slip of the keyboard", async () => {
  expect((await findTrade("resturant")).id).toBe("restaurant");
  expect((await findTrade("family photografer")).id).toBe("photographer");
});

it("words a trade that is something done so that it can be a place", async () => {
  expect((await findTrade("violin bow rehairing")).terms).toMatchObject({
    place: "violin bow rehairing business",
    work: "violin bow rehairing",
  });
  expect((await findTrade("piano tuner")).terms).toMatchObject({ place: "piano tuner", work: "piano tuning" });
});

it("calls the customers of a place to go for fun visitors", async () => {
  expect((await findTrade("Zoos")).terms).toMatchObject({ place: "zoo", customers: "visitors" });
  expect((await findTrade("Escape rooms")).terms).toMatchObject({ place: "escape room", customers: "players" });
  expect((await findTrade("knife sharpening")).terms.customers).toBe("customers");
});

it("answers the same for the same words", async () =>
  expect(await findTrade("Bakery")).toEqual(await findTrade("Bakery")));

it("has aliases that lead to our trades and clusters, or to none on purpose, each name once", async () => {
  const { trades, aliases: names } = await aliases();
  const known = new Set<string>([...Object.keys(trades), ...CLUSTERS, OTHER_TRADES]);
  expect(Object.keys(names).filter((id) => !known.has(id))).toEqual([]);
  const all = Object.values(names).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(1_000);
});

it("agrees with every trade file about its cluster, and finds each by label and aliases", async () => {
  const { trades } = await aliases();
  const { targets } = await getTradeIndex();
  const files = [
    ...new Set([...targets.values()].flatMap((target) => (target.kind === "trade" ? [target.trade] : []))),
  ];
  for (const trade of files) {
    expect([trade.id, trades[trade.id]]).toEqual([trade.id, trade.cluster]);
    const found = await findTrade(trade.label);
    expect([trade.label, found.id, found.matched]).toEqual([trade.label, trade.id, "exact"]);
    for (const alias of trade.aliases) matchedTradeSchema.parse(await findTrade(alias));
  }
});

it("knows who mends the glass of cars", async () => {
  for (const niche of ["Auto glass", "Auto glass repair", "auto glass replacement"])
    expect(await findTrade(niche), niche).toMatchObject({ id: "automotive" });
});
