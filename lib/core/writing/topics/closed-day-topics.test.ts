import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PIECE_NAMES } from "../frames/frame";
import { readTrade } from "../writing.fixture";
import { withoutClosedDays } from "./closed-day-topics";

const readTopics = (path: string): unknown => JSON.parse(readFileSync(`data/topics/${path}.json`, "utf8"));
const { library } = readTrade("bakery", readTopics);

it("a library speaks of no weekday on which the business is closed", () => {
  const { topics, byId } = withoutClosedDays(library, ["saturday", "monday"]);
  expect(library.byId.has("breakfast-in-town-bakery")).toBe(true);
  expect(byId.has("breakfast-in-town-bakery")).toBe(false);
  for (const topic of topics)
    expect(PIECE_NAMES.map((piece) => topic[piece]).join(" ")).not.toMatch(/\b(saturday|monday)s?\b/i);
  expect(topics.length).toBeGreaterThan(library.topics.length * 0.9);
});

it("a library of a business that names no closed day is left as it is", () => {
  expect(withoutClosedDays(library, [])).toBe(library);
});
