import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Trait } from "../../vocabulary";
import type { Topic } from "./topic-schema";

const root = path.resolve("data/topics");
const load = (folder: string) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => (JSON.parse(readFileSync(path.join(root, folder, file), "utf8")) as { topics: Topic[] }).topics);
const textOf = (topic: Topic) =>
  Object.values(topic)
    .filter((value) => typeof value === "string")
    .join("\n");
const undeclared = (topics: readonly Topic[], trait: Trait, words: RegExp) =>
  topics
    .filter((topic) => words.test(textOf(topic)) && !topic.presumes?.includes(trait))
    .map((topic) => `${topic.title}: ${textOf(topic).match(words)?.[0]}`);

// The words that leave no doubt; whoever writes a topic declares what the others take for granted.
test("a trade's topic that speaks of a room of one's own declares premises, so that nobody on wheels or online posts it", () => {
  const ROOM =
    /\b(?:at the counter|waiting rooms?|front desk|fitting rooms?|changing rooms?|shop windows?|shop ?floor|our (?:door|doors|street|window|shop|shelves|salon|studio)|visit us|(?:drop|pop|stop) (?:in|by))\b/i;
  const topics = load("trades");
  expect(topics.length).toBeGreaterThan(4000);
  expect(undeclared(topics, "premises", ROOM)).toEqual([]);
});

test.each<[folder: string, trait: Trait, words: RegExp]>([
  ["crafts", "textiles", /\b(?:garments?|fabrics?)\b/i],
  ["crafts", "shoes", /\bshoes?\b/i],
  ["crafts", "devices", /\bdevices?\b/i],
  ["transport", "parcels", /\bparcels?\b/i],
  ["transport", "tows", /\btow(?:ing|ed|s)?\b/i],
  ["leisure", "hires_out", /\b(?:hired?|hiring|rental)\b/i],
  [
    "education",
    "teaches_driving",
    /\b(?:behind the wheel|learner drivers?|driving (?:tests?|instructors?|lessons?))\b/i,
  ],
])("a topic of %s that speaks of %s says so", (cluster, trait, words) => {
  const { topics } = JSON.parse(readFileSync(path.join(root, "clusters", `${cluster}.json`), "utf8")) as {
    topics: Topic[];
  };
  const sentences = topics.map(({ id: _, imageIdea: __, altTextIdea: ___, goal: ____, ...topic }) => topic as Topic);
  expect(undeclared(sentences, trait, words)).toEqual([]);
});

test("a topic that names what the business sells or does says that it has to be known", () => {
  const { topics } = JSON.parse(readFileSync(path.join(root, "universal.json"), "utf8")) as { topics: Topic[] };
  expect(topics.filter((topic) => /\{subject\}/.test(textOf(topic))).length).toBeGreaterThan(8);
  expect(undeclared(topics, "own_subject", /\{subject\}/)).toEqual([]);
});
