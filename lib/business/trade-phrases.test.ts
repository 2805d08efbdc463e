import { describe, expect, it } from "vitest";
import { findTrade } from "./find-trade";
import phrases from "./trade-phrases.fixture.json";

// By phrase: what it may be taken for, ids of trades and clusters, "universal", or "gentle" for the trades of grief and
// illness. A wrong trade is far worse than an unknown one, so several answers may do.
describe("an owner's phrase is taken for what its head says, or for no trade", () => {
  it.each(Object.entries(phrases))("%s: %s", async (phrase, acceptable) => {
    const { id, gentle } = await findTrade(phrase);
    expect(acceptable.split(" ")).toContain(gentle ? "gentle" : id);
  });
});
