import { expect, it } from "vitest";
import { fillPlaceholders } from "./fill-placeholders";

it.each(["Back at last!", "“Why does it squeak?”", 'Talk: "Who sang?"'])(
  "a name swallows the stop after it: %s",
  (event) => expect(fillPlaceholders("Today: {event}.", {}, { event })).toBe(`Today: ${event}`),
);

it.each([
  ["school of falconry", "schools of falconry"],
  ["cricket nets for hire business", "cricket nets for hire businesses"],
  ["home for cats shop", "home for cats shops"],
  ["bakery", "bakeries"],
])("several of one %s are %s", (place, places) =>
  expect(fillPlaceholders("many {place:plural}", { place })).toBe(`many ${places}`),
);
