import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readAllTopics } from "./all-topics.fixture";

const root = path.resolve("data/topics");
const topics = readAllTopics({
  list: () => readdirSync(root, { recursive: true, encoding: "utf8" }),
  read: (at) => JSON.parse(readFileSync(path.join(root, at), "utf8")),
});

// Where a trade has no word for its work it is "work like ours", which no article and no owner stands before.
test("the word for a trade's work stands alone, so that “work like ours” is English in every sentence", () => {
  const DETERMINED = /\b(?:the|an?|your|our|their|this|same|every|any|most|bad|new|old|first) \{work\}/i;
  const told = topics.flatMap(({ at, topic }) =>
    Object.values(topic).flatMap((text) =>
      typeof text === "string" && DETERMINED.test(text) ? [`${at}: ${text}`] : [],
    ),
  );
  expect(told).toEqual([]);
});
