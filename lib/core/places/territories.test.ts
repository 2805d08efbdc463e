import { expect, test } from "vitest";
import { inTerritory } from "./territories";

test("a territory written as a region of its country is the country that is meant", () => {
  expect(inTerritory({ city: "San Juan", region: "PR", country: "US" })).toEqual({
    city: "San Juan",
    region: null,
    country: "PR",
  });
  expect(inTerritory({ city: "Douglas, Isle of Man", country: "UK" })).toEqual({ city: "Douglas", country: "IM" });
  expect(inTerritory({ city: "Saint-Denis", region: "La Réunion", country: "FR" })).toMatchObject({
    city: "Saint-Denis",
  });
});

test("regions of the country itself, and lists that name no country, stay as they are", () => {
  for (const query of [
    { city: "Portland", region: "OR", country: "US" },
    { city: "San Juan, PR", country: null },
    { city: "Re", region: "RE", country: "IT" },
  ])
    expect(inTerritory(query)).toBe(query);
});
