import { expect, it } from "vitest";
import { toldMatch } from "../core/trades/own-topics";
import { findTrade, isGeneralTrade } from "./find-trade";

it.each([
  "Funeral directors",
  "undertaker",
  "crematorium",
  "monumental mason",
  "grave tending",
  "probate",
  "probate solicitors",
  "hospice",
  "taxi",
  "self storage",
  "bakery",
])("topics are written for %s, so it is told as a trade that is known", async (niche) => {
  expect(await isGeneralTrade(niche)).toBe(false);
  expect(["exact", "alias"]).toContain(toldMatch(await findTrade(niche)));
});

it.each(["zorb maker", "boreal widget polishing"])("nothing is written for %s", async (niche) => {
  expect(await isGeneralTrade(niche)).toBe(true);
  expect(toldMatch(await findTrade(niche))).toBe("universal");
});

it.each([
  ["probate", true],
  ["Wills & Probate", true],
  ["estate administration", true],
  ["Undertakers", true],
  ["law firm, probate and conveyancing", undefined],
  ["probate valuer", undefined],
  ["probate house clearance", undefined],
  ["probate loans", undefined],
])("%s is told gently: %s", async (niche, gentle) => {
  expect((await findTrade(niche)).gentle).toBe(gentle);
});
