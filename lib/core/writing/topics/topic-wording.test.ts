import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTrade } from "../writing.fixture";
import { wordTopic } from "./topic-wording";

const { library } = readTrade("bakery", (path) => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8")));

function anyTopic(hook: string) {
  const [topic] = library.topics;
  if (!topic) throw new Error("no topic");
  return { ...topic, hook };
}

const asIs = (text: string) => text;
const british = (text: string) => text.replace("color", "colour");

test("manners that put a topic the same way share one wording, and are asked once", () => {
  const topic = anyTopic("A good crust takes its time.");
  let asked = 0;
  const say = (text: string) => {
    asked += 1;
    return `${text}`;
  };
  const first = wordTopic(topic, "US/plain", say);
  const askedBefore = asked;
  expect(wordTopic(topic, "US/plain", say)).toBe(first);
  expect(asked).toBe(askedBefore);
  expect(wordTopic(topic, "GB/plain", british)).toBe(first);
});

test("manners that differ in a sentence share all others", () => {
  const topic = anyTopic("The color of a crust tells its baking.");
  const us = wordTopic(topic, "US/plain", asIs);
  const gb = wordTopic(topic, "GB/plain", british);
  expect(gb.pieces.hook).toBe("The colour of a crust tells its baking.");
  expect(us.pieces.hook).toBe("The color of a crust tells its baking.");
  expect(gb.sentences.hook).not.toBe(us.sentences.hook);
  expect(gb.sentences.why).toBe(us.sentences.why);
  expect(gb.stems.why).toBe(us.stems.why);
});

test("a topic of the same id with other texts is worded for itself", () => {
  wordTopic(anyTopic("One text."), "US/plain", asIs);
  expect(wordTopic(anyTopic("Another text."), "US/plain", asIs).pieces.hook).toBe("Another text.");
});
