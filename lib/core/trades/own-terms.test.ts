import { expect, it } from "vitest";
import { ownTermsOfKind, ownTermsOfTrade } from "./own-terms";

it.each([
  ["hotel", "b and b", "B&B"],
  ["hotel", "guest house", "guest house"],
  ["hotel", "hotel", undefined],
  ["bar", "village pub", "pub"],
  ["bakery", "bakery", undefined],
])("a %s called %s is a %s", (id, words, place) => expect(ownTermsOfTrade(id, words).place).toBe(place));

it("a surf school has students who surf, a gym has members, a ski rental customers", () => {
  expect(ownTermsOfKind("fitness", "surf school")).toEqual({
    work: "surfing",
    customer: "student",
    customers: "students",
    visit: "lesson",
  });
  expect(ownTermsOfKind("fitness", "boxing gym")).toEqual({});
  expect(ownTermsOfKind("leisure", "ski rental").customers).toBe("customers");
  expect(ownTermsOfKind("leisure", "escape room")).toEqual({});
});
