import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readAllTopics } from "./all-topics.fixture";

const root = path.resolve("data/topics");
const topics = readAllTopics({
  list: () => readdirSync(root, { recursive: true, encoding: "utf8" }),
  read: (at) => JSON.parse(readFileSync(path.join(root, at), "utf8")),
});
const askedOf = (found: (text: string) => boolean) =>
  topics.flatMap(({ at, topic }) =>
    [topic.ask, topic.invite].flatMap((text) => (found(text) ? [`${at}: ${text}`] : [])),
  );

// Questions are answered in public, under a name.
test("no question asks in public for what a burglar would like to know: keys, codes, open doors, empty houses", () => {
  const KEYS =
    /\bspare key\b.*\b(?:live|now|neighbor|pot)|\bkey you know\b|\bknows the (?:code|main password)\b|\b(?:lock twice|lock up each time|lock your side door|windows could lock|state your door)\b|\bfirst home in your family\b|\bwhere do your papers live\b/i;
  expect(askedOf((text) => KEYS.test(text))).toEqual([]);
});

test("nothing about children speaks of secrets between two, of being alone with a grown-up or of nobody watching", () => {
  const SECRET =
    /\bnobody (?:else )?(?:may know|was watching|you know could see)|\bnobody('s| is) (?:watching|home)\b/i;
  const CHILDREN =
    /\/(?:education|daycare|nanny|indoor-playground|childrens-entertainer|martial-arts-school|dance-studio|swim-school|tutoring|music-school|toy-shop)\.json\//;
  const WITH_CHILDREN = topics.filter(({ at }) => CHILDREN.test(`/${at}`));
  const told = WITH_CHILDREN.flatMap(({ at, topic }) =>
    Object.values(topic).flatMap((text) => (typeof text === "string" && SECRET.test(text) ? [`${at}: ${text}`] : [])),
  );
  expect(told).toEqual([]);
  expect(
    askedOf((text) =>
      /\bhour alone in the pool\b|\bfriends? with a new adult\b|\bnobody knows about yet\b/i.test(text),
    ),
  ).toEqual([]);
});

test("a picture for any shop shows nothing that only one sort of shop sells", () => {
  const GOODS = /\b(?:bowls?|mugs?|stools?|brush(?:es)?|vases?|skis?|loaf|loaves|dress(?:es)?|books?)\b/i;
  const shown = topics.flatMap(({ at, topic }) =>
    at.startsWith("clusters/retail") && GOODS.test(`${topic.imageIdea} ${topic.altTextIdea}`) ? [at] : [],
  );
  expect(shown).toEqual([]);
});
