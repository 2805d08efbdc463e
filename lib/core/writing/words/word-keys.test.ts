import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allPhrases, readAllTopics, textsOfTopic } from "../topics/all-topics.fixture";
import { NORTH_AMERICAN_WORDS } from "./north-american-words";
import { OTHER_WORDS, OTHER_WORDS_OF_CARS } from "./other-words";
import { createAnyMatch, wordKeysOf } from "./word-keys";

const reader = {
  list: () => readdirSync("data/topics", { recursive: true, encoding: "utf8" }),
  read: (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}`, "utf8")),
};

test("a pattern is known by a word that it cannot do without", () => {
  expect(wordKeysOf(/\bthe bin in the heat\b/)).toEqual(["hea"]);
  expect(wordKeysOf(/\blicen[sc]e plate/)).toEqual(["lic"]);
  expect(wordKeysOf(/(?<=\b(?:the|your) )tub\b(?! of)|\btub(?= and shower)/)).toEqual(["tub", "tub"]);
  expect(wordKeysOf(/\b(?:breaker|fuse) panels\b/)).toEqual(["pan"]);
  expect(wordKeysOf(/\b(?:an? )?ox\b/)).toBeNull();
  expect(wordKeysOf(/\bbath ?tub/)).toEqual(["bat"]);
});

test("looking by words finds in the whole library what looking by patterns does", () => {
  const texts = [...readAllTopics(reader).flatMap(({ topic }) => textsOfTopic(topic)), ...allPhrases()];
  for (const list of [NORTH_AMERICAN_WORDS, [...OTHER_WORDS, ...OTHER_WORDS_OF_CARS]]) {
    const patterns = list.map(([us]) => us);
    const any = new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "i");
    const holdsAny = createAnyMatch(patterns);
    expect(texts.filter((text) => any.test(text) !== holdsAny(text))).toEqual([]);
  }
});
