import { expect, it } from "vitest";
import { distanceWithin } from "./edit-distance";

it("counts inserts, deletes, replacements and swapped neighbours", () => {
  expect(distanceWithin("plumber", "plumber", 2)).toBe(0);
  expect(distanceWithin("plummer", "plumber", 2)).toBe(1);
  expect(distanceWithin("resturant", "restaurant", 2)).toBe(1);
  expect(distanceWithin("portlnad", "portland", 1)).toBe(1);
  expect(distanceWithin("vetinarian", "veterinarian", 2)).toBe(2);
  expect(distanceWithin("", "ab", 2)).toBe(2);
});

it("is null beyond the limit", () => {
  expect(distanceWithin("baker", "barber", 1)).toBeNull();
  expect(distanceWithin("gym", "restaurant", 2)).toBeNull();
});
