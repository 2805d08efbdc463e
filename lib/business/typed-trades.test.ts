import { describe, expect, it } from "vitest";
import { findTrade } from "./find-trade";

// Better an unknown trade than the wrong one.
const OTHERS =
  "mohel,baler,barer,fletcher,cooper,tanner,fuller,hooper,cantor,furrier,sexton,dowser,chandler,bather,turner,falconer,drover,ferrier,packer,waxer,shochet,pastor,botanist";
const SLIPS: Readonly<Record<string, string>> = {
  bakry: "bakery",
  backery: "bakery",
  plummer: "plumber",
  florrist: "florist",
  restuarant: "restaurant",
  resturant: "restaurant",
  dentst: "dentist",
  butcer: "butcher",
  hairdreser: "hair-salon",
  photografer: "photographer",
};

describe("a trade with a slip of the finger", () => {
  it.each(Object.entries(SLIPS))("%s is read as %s", async (typed, id) => {
    expect((await findTrade(typed)).id).toBe(id);
  });

  it.each(OTHERS.split(","))("%s is an occupation of its own, and no slip for another", async (typed) => {
    expect((await findTrade(typed)).matched).toBe("universal");
  });
});
