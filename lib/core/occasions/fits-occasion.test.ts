import { describe, expect, it } from "vitest";
import type { Occasion } from "../brief";
import { createOccasionMatcher, type OccasionTopic } from "./fits-occasion";

const topic = (title: string, extra: Partial<OccasionTopic> = {}): OccasionTopic => ({
  layer: "trade",
  title,
  ...extra,
});
const fits = (occasion: Pick<Occasion, "name"> & Partial<Occasion>, about: OccasionTopic) =>
  createOccasionMatcher({ kind: "observance", ...occasion }, "autumn")?.(about) ?? "any";

describe("a themed day", () => {
  it("wants a topic that names its thing in the title, the hook or a tag, in the singular or the plural", () => {
    const day = { name: "National Brownie Day" };
    expect(fits(day, topic("Brownies want a cold knife"))).toBe(true);
    expect(fits(day, topic("A cold knife", { hook: "Nobody shares the corner brownie." }))).toBe(true);
    expect(fits(day, topic("A cold knife", { tags: ["browniesofinstagram"] }))).toBe(true);
    expect(fits(day, topic("Rye keeps longest"))).toBe(false);
  });

  it("takes a name of several words as one thing", () => {
    expect(fits({ name: "National Hot Dog Day" }, topic("A walk with the dog"))).toBe(false);
    expect(fits({ name: "National Hot Dog Day" }, topic("What a hot dog needs"))).toBe(true);
  });

  it("goes by its keywords where it has any, with accents and British spelling folded", () => {
    const day = { name: "World Sight Day", keywords: ["vision", "eye exam"] };
    expect(fits(day, topic("What an eye exam looks for"))).toBe(true);
    expect(fits(day, topic("A sight for Sundays"))).toBe(false);
    expect(fits({ name: "National Soufflé Day" }, topic("Soufflés wait for nobody"))).toBe(true);
    expect(fits({ name: "Neighbour Day" }, topic("The neighbors upstairs"))).toBe(true);
  });

  it("finds no short word by chance inside a tag, and of topics for everybody reads the title alone", () => {
    expect(fits({ name: "International Tea Day" }, topic("Rest it first", { tags: ["steak"] }))).toBe(false);
    const shared = topic("Ask around", { layer: "universal", hook: "Neighbors know.", tags: ["neighbors"] });
    expect(fits({ name: "Neighbour Day" }, shared)).toBe(false);
  });
});

it("a trade's own day takes any topic of the trade, a feast or a public holiday any topic at all", () => {
  expect(fits({ name: "World Plumbing Day", carriedBy: "trade" }, topic("Solder runs uphill"))).toBe(true);
  expect(fits({ name: "World Plumbing Day", carriedBy: "trade" }, topic("A first job", { layer: "universal" }))).toBe(
    false,
  );
  expect(fits({ name: "Halloween", carriedBy: "any" }, topic("Solder runs uphill"))).toBe("any");
  expect(fits({ name: "Labor Day", kind: "public_holiday" }, topic("Solder runs uphill"))).toBe("any");
});

it("a season takes a topic of that season", () => {
  const day = { name: "Start of fall", kind: "season" as const };
  expect(fits(day, topic("Chestnuts", { seasons: ["autumn"] }))).toBe(true);
  expect(fits(day, topic("Peaches", { seasons: ["summer"] }))).toBe(false);
  expect(createOccasionMatcher({ kind: "season", name: "Start of fall" }, null)?.(topic("Chestnuts"))).toBe(false);
});
