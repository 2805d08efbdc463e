import { expect, it } from "vitest";
import type { LayeredTopic } from "../topics/topic-library";
import { typicalWords, wordsOf } from "./typical-words";

const topic = (id: string, layer: LayeredTopic["layer"], hook: string): LayeredTopic => ({
  id,
  layer,
  hook,
  title: "x",
  pillar: "tips",
  goal: "x",
  do: "x",
  why: "x",
  mistake: "x",
  detail: "x",
  ask: "x",
  invite: "x",
  tags: [],
  imageIdea: "x",
  altTextIdea: "x",
});

it("takes for a trade's own the words its topics share and the others do not use", () => {
  const topics = [
    topic("a", "trade", "A loaf keeps for days."),
    topic("b", "trade", "Loafs freeze for months."),
    topic("c", "universal", "Good shops last for years."),
  ];
  const words = typicalWords({ topics, byId: new Map() });
  expect([words.has("loaf"), words.has("for"), words.has("freeze")]).toEqual([true, false, false]);
});

it("reads plurals as the word itself and leaves short words out", () =>
  expect(wordsOf("Pipes & a glass of it")).toEqual(["pipe", "glass"]));
