import { describe, expect, it } from "vitest";
import { findTrade } from "./find-trade";
import phrases from "./said-after-head.fixture.json";

const idOf = async (phrase: string) => {
  const { id, gentle } = await findTrade(phrase);
  return gentle ? "gentle" : id;
};

describe("words after a trade's name that say which, how, when or for whom leave it the trade it is", () => {
  it.each(Object.entries(phrases.means))("%s: %s", async (phrase, acceptable) =>
    expect(acceptable.split(" ")).toContain(await idOf(phrase)),
  );
});

describe("a name before what is made for a trade, sold to it or taught of it is another trade", () => {
  it.each(Object.entries(phrases.isNone))("%s is no %s", async (phrase, refused) =>
    expect(refused.split(" ")).not.toContain(await idOf(phrase)),
  );
});
