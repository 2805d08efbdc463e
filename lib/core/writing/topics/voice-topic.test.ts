import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { matchTrade } from "../../trades/match-trade";
import { buildTradeIndex } from "../../trades/trade-index";
import { makeBusiness, readTrade } from "../writing.fixture";
import { createVoice } from "./voice-topic";

const { library } = readTrade("bakery", (path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));
const index = buildTradeIndex([], [], { trades: {}, aliases: {} });
const any = library.topics.find(({ layer }) => layer === "universal");
if (!any) throw new Error("no universal topic");

function say(trade: string, hook: string, country = "US"): string {
  if (!any) throw new Error("no universal topic");
  const business = makeBusiness(matchTrade(index, trade));
  const voice = createVoice({ ...business, place: { ...business.place, country } });
  return voice.topic({ ...any, hook }).pieces.hook;
}

test("an unknown trade is called by the owner's own words", () => {
  const text = "Most favors at {a:place} cost nothing. Ask the {place}; most {place:plural} agree.";
  expect(say("Escape rooms", text)).toBe(
    "Most favors at an escape room cost nothing. Ask the escape room; most escape rooms agree.",
  );
  expect(say("Reptile Boarding Kennel", text)).toContain("at a reptile boarding kennel cost");
  expect(say("underwater basket weaving workshop", text)).toBe(
    "Most favors at a place like ours cost nothing. Ask the underwater basket weaving workshop; most places like ours agree.",
  );
  for (const { pieces } of library.topics.map(createVoice(makeBusiness(matchTrade(index, "zoo"))).topic))
    expect(Object.values(pieces).join(" ")).not.toMatch(/\b(?:a|the|your|any|every) business\b/);
});

test("where a place is meant, a person's is", () => {
  expect(say("Piano tuner", "Phones ring at {a:place} all day. Ask {a:place}, or somebody in the {place}.")).toBe(
    "Phones ring at a piano tuner's all day. Ask a piano tuner, or somebody in the piano tuner's.",
  );
});

test("what has doors, corners and shelves is a person's business", () => {
  expect(say("Piano tuner", "When the sign, the website and the door of {a:place} agree, that says something.")).toBe(
    "When the sign, the website and the door of a piano tuner's business agree, that says something.",
  );
  expect(say("Beekeeper", "Gloves get lost most in winter, and every {place} has a box for them.")).toBe(
    "Gloves get lost most in winter, and every beekeeper's business has a box for them.",
  );
  expect(say("Beekeeper", "One bad afternoon speaks for a whole {place}.")).toBe(
    "One bad afternoon speaks for a whole beekeeper's business.",
  );
  expect(say("Escape rooms", "One bad afternoon speaks for a whole {place}.")).toBe(
    "One bad afternoon speaks for a whole escape room.",
  );
});

test("an herb has its h in Britain alone", () => {
  expect(say("herb shop", "Some of it grows behind {a:place}.")).toBe("Some of it grows behind an herb shop.");
  expect(say("herb shop", "Some of it grows behind {a:place}.", "GB")).toBe("Some of it grows behind a herb shop.");
});
