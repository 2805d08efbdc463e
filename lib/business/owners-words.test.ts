import { describe, expect, it } from "vitest";
import { kindsOf } from "../core/trades/kinds/kinds-of";
import { ownWordsOf } from "../core/trades/traits";
import { findTrade } from "./find-trade";
import phrases from "./owners-words.fixture.json";

// By phrase: the trade, cluster, "universal" or "gentle"; its kinds as "+kind"; what it says it has not got as "-thing".
// "Universal" is no wish but what is so: better unknown than wrong.
describe("owners' words, as they are typed from Auckland to Cork, say the trade, its kind and what it has not got", () => {
  it.each(Object.entries(phrases))("%s: %s", async (phrase, expected) => {
    const trade = await findTrade(phrase);
    const kinds = kindsOf(trade.id, ownWordsOf(trade)).map(({ id }) => `+${id}`);
    const lacks = (trade.lacks ?? []).map((item) => `-${item.replaceAll(" ", "_")}`);
    const read = [trade.gentle ? "gentle" : trade.id, ...kinds, ...lacks];
    const [id, ...tells] = expected.split(" ");
    expect(read[0]).toBe(id);
    // A kind more does no harm here: says-only-its-own.test.ts holds kinds to their words.
    expect(read).toEqual(expect.arrayContaining(tells));
    expect(lacks).toEqual(tells.filter((tell) => tell.startsWith("-")));
  });
});

describe("what stands beside a business, and what it has not got, decides nothing of what it is", () => {
  const trades = ["hotel", "bakery", "barber", "florist", "dentist", "photographer", "bookshop", "nail bar", "café"];
  const neighbors = [
    "a church",
    "the mosque",
    "a pub",
    "the cemetery",
    "a petrol station",
    "the dentist",
    "a hospital",
  ];
  const stands =
    "inside,under,within,behind,beside,next to,next door to,opposite,across from,in front of,near,close to,above,over,in,at,by,outside,located in,right next to".split(
      ",",
    );

  it.each(stands)("%s", async (stand) => {
    for (const trade of trades)
      for (const neighbor of neighbors) {
        const words = `${trade} ${stand} ${neighbor}`;
        const [beside, alone] = [await findTrade(words), await findTrade(trade)];
        expect([words, beside]).toEqual([words, alone]);
      }
  });

  it.each(["without", "without a", "no", "but no", "not", "excluding", "w/o", "except"])("%s", async (not) => {
    for (const trade of trades)
      for (const thing of ["restaurant", "weddings", "breakfast", "delivery", "parking", "gift cards"]) {
        const { lacks, ...rest } = await findTrade(`${trade} ${not} ${thing}`);
        expect([trade, rest]).toEqual([trade, await findTrade(trade)]);
        expect(lacks).toEqual([thing]);
      }
  });
});
