import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { BusinessFacts, Slot } from "../brief";
import { isOrdinary } from "../places/climate";
import { suitsChannel } from "./choose-call-to-action";
import { WISH_PHRASES } from "./phrases/wish-phrases";
import { topicFits } from "./topics/topic-fits";
import type { LayeredTopic } from "./topics/topic-library";
import { createSpeller } from "./words/convert-spelling";

it.each([
  "Post make, color and nickname.",
  "Leave your shower song below and we'll build a playlist.",
  "Tag a neighbor who would know.",
])("nobody is asked under a Google post to do what only comments allow: %s", (invite) => {
  expect(suitsChannel(invite, "google_business")).toBe(false);
  expect(suitsChannel(invite, "facebook")).toBe(true);
});

it("speaks of whiskey in Ireland and the US, and of whisky in Scotland's kitchen", () => {
  expect(createSpeller("IE", "food")("A whisky before the razor.")).toContain("whiskey");
  expect(createSpeller("US", "food")("A whisky before the razor.")).toContain("whiskey");
  expect(createSpeller("GB", "food")("A whiskey before the razor.")).toContain("whisky");
});

it("tells of winter tires where winters are hard, and not in Tulsa", () => {
  const tulsa = { latitude: 36.15, longitude: -95.99 };
  const denver = { latitude: 39.74, longitude: -104.99 };
  expect(isOrdinary("hard_winter", tulsa)).toBe(false);
  expect(isOrdinary("hard_winter", denver)).toBe(true);
  const { topics } = JSON.parse(readFileSync("data/topics/trades/auto-repair.json", "utf8")) as {
    topics: LayeredTopic[];
  };
  const ofWinterTires = topics.filter(({ goal, hook }) => /winter tires/i.test(`${goal} ${hook}`));
  expect(ofWinterTires.length).toBeGreaterThan(1);
  for (const { weather } of ofWinterTires) expect(weather).toContain("hard_winter");
});

it("wishes no warm house for a feast that half the world keeps in summer", () => {
  expect(JSON.stringify(WISH_PHRASES)).not.toMatch(/house be warm/);
});

it("tells a grave topic beside no feast, be it a public holiday or the days around it", () => {
  const { topics } = JSON.parse(readFileSync("data/topics/trades/florist.json", "utf8")) as { topics: LayeredTopic[] };
  const wreath = topics.find(({ id }) => id === "florist-funeral-kindness");
  const business = {
    place: { country: "SG", latitude: 1.35, longitude: 103.8 },
    services: [],
  } as unknown as BusinessFacts;
  const slot = (occasion: object | null) =>
    ({ localDate: "2027-02-06", channel: "facebook", format: "photo", occasion }) as unknown as Slot;
  expect(wreath && topicFits(wreath, slot({ kind: "observance", sombre: false }), business)).toBe(false);
  expect(wreath && topicFits(wreath, slot(null), business)).toBe(true);
});
