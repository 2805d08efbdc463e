import { expect, it } from "vitest";
import { isCounterOffer } from "./is-counter-offer";

it.each([
  "Second coffee half price before 9am",
  "Students 10% off with a card",
  "3 paperbacks for R100",
  "Free bun with any purchase",
  "Happy hour 5 to 7",
])("is had at the counter: %s", (title) => expect(isCounterOffer({ title })).toBe(true));

it.each(["Free first consultation", "10-class pass", "$20 off wedding cakes", "First assessment €39"])(
  "is asked for beforehand: %s",
  (title) => expect(isCounterOffer({ title })).toBe(false),
);
