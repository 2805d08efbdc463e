import { describe, expect, it } from "vitest";
import { isClosure } from "./is-closure";

describe("an owner's event", () => {
  it.each([
    "Hari Raya closure",
    "closed for Day of Reconciliation",
    "closed for refurbishment",
    "Closed for the Christmas party",
    "Summer holiday",
    "Annual holidays",
    "Shop shut",
    "We're away",
    "Away until Monday",
    "Moving",
    "Moving to new premises",
    "Refurbishment",
    "Closing early",
    "No classes",
    "Vacation",
    "Stocktaking",
    "Staff day off",
  ])('that is an absence is one: "%s"', (name) => expect(isClosure(name)).toBe(true));

  it.each([
    "Open evening",
    "Holiday market",
    "Closing party",
    "Closing night of the exhibition",
    "Summer holiday camp",
    "Moving sale",
    "Giveaway",
    "Closed-door tasting",
    "Refurbishment sale",
    "Moving images: a film evening",
    "Grand opening",
    "Holiday pop-up",
    "Takeaway launch",
    "Shutter speed for beginners",
  ])('that people come to is none: "%s"', (name) => expect(isClosure(name)).toBe(false));
});
