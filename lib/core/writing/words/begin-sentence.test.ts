import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { makeBusiness, planSlots, postedOf, readTrade, violationsOf, write } from "../writing.fixture";
import { beginSentence } from "./begin-sentence";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

it.each([
  ["while stocks last", "While stocks last"],
  ["iPhone repairs only", "iPhone repairs only"],
  ["2 per head", "2 per head"],
  ["élan classes", "Élan classes"],
  ["", ""],
])("“%s” begins a sentence as “%s”", (given, begun) => expect(beginSentence(given)).toBe(begun));

it("an offer's details begin with a capital after Bella's full stop, and still count as the owner's words", () => {
  const { library, trade } = readTrade("florist", readTopics);
  const offers = [{ title: "2 for 1 on tulips", details: "while stocks last, 20% off for a friend" }];
  const business = makeBusiness(trade, { offers });
  const slots = planSlots({ business, library, days: 30, channels: { instagram: 5 } });
  const posts = postedOf(write(business, library, slots));
  const said = posts.map(({ draft }) => draft.caption).filter((caption) => /while stocks last/i.test(caption));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((caption) => caption.includes("while stocks"))).toEqual([]);
  expect(violationsOf(business, posts)).toEqual([]);
});
