import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createAvoidWordFinder } from "../../checking/find-avoid-word";
import { TONES } from "../../vocabulary";
import { makeBusiness, planSlots, postedOf, readTrade, violationsOf, write } from "../writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library, trade } = readTrade("gym", readTopics);
const WORDS = ["us", "ask", "we", "our", "you", "tell", "date", "don't", "card", "plain", "words"];

describe.each(TONES)("what a %s owner announces", (tone) => {
  it.each(WORDS)('is named though the brand voice avoids "%s"', (word) => {
    const business = makeBusiness(trade, {
      tone,
      avoidWords: [word],
      events: [{ name: "Open evening", date: "2026-12-16" }],
      offers: [{ title: "Free tasting" }],
    });
    const slots = planSlots({ business, library, days: 20, channels: { instagram: 7 } });
    const posts = postedOf(write(business, library, slots));
    const naming = (title: string) => posts.filter(({ draft }) => draft.caption.includes(title)).length;
    const ofEvent = slots.filter(({ eventIndex }) => eventIndex !== null).length;
    const ofOffer = slots.filter(({ offerIndex }) => offerIndex !== null).length;
    expect([ofEvent > 0, ofOffer > 0]).toEqual([true, true]);
    expect([naming("Open evening"), naming("Free tasting")]).toEqual([ofEvent, ofOffer]);
    expect(violationsOf(business, posts)).toEqual([]);
  });
});

describe("an avoid word", () => {
  it.each(["we're", "We’d", "we'll", "we've"])('is found in "%s"', (text) =>
    expect(createAvoidWordFinder(["we"])(`Today ${text} here.`)).toBe("we"),
  );

  it("is not found where only letters are alike", () =>
    expect(createAvoidWordFinder(["we"])("The baker's were sweet, weren't they?")).toBeNull());
});
