import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createAvoidedTagFinder, createAvoidWordFinder } from "../checking/find-avoid-word";
import { makeBusiness, planSlots, postedOf, readTrade, violationsOf, write } from "./writing.fixture";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));

it.each([
  ["hair-salon", "hair"],
  ["auto-repair", "car"],
  ["florist", "stem"],
] as const)("no picture, alt text or tag of a %s holds the avoided word %s", (id, word) => {
  const { library, trade } = readTrade(id, readTopics);
  const business = makeBusiness(trade, { avoidWords: [word] });
  const slots = planSlots({ business, library, days: 60, channels: { instagram: 7, tiktok: 4 } });
  const posts = postedOf(write(business, library, slots));
  expect(posts.length).toBeGreaterThan(slots.length / 2);
  const [find, findInTag] = [createAvoidWordFinder([word]), createAvoidedTagFinder([word])];
  const shown = posts.flatMap(({ draft: { imageIdea, altText } }) => [imageIdea, altText]);
  expect(shown.filter((text) => find(text) !== null)).toEqual([]);
  const tags = posts.flatMap(({ draft: { hashtags } }) => hashtags);
  expect(tags.filter((tag) => findInTag(tag) !== null)).toEqual([]);
  expect(violationsOf(business, posts)).toEqual([]);
});
