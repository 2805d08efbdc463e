import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readTrade } from "../writing.fixture";
import { withoutAvoided } from "./avoided-topics";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library } = readTrade("restaurant", readTopics);

it("a library has no topic about what its owner avoids", () => {
  const { topics, byId } = withoutAvoided(library, ["wine", "pork"]);
  expect(library.byId.has("wine-open-when")).toBe(true);
  expect(byId.has("wine-open-when")).toBe(false);
  expect(topics.filter(({ title, hook, goal }) => /\b(?:wines?|pork)\b/i.test(`${title} ${hook} ${goal}`))).toEqual([]);
  expect([...byId.keys()]).toEqual(topics.map(({ id }) => id));
  expect(topics.length).toBeGreaterThan(library.topics.length * 0.8);
});

it("a word that is only a manner of speaking takes no topics away", () => {
  expect(withoutAvoided(library, ["the", "a"])).toBe(library);
  expect(withoutAvoided(library, [])).toBe(library);
});
