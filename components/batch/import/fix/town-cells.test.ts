import { expect, test } from "vitest";
import { labelTown, toTownCells } from "./town-cells";

const CANDIDATES = [
  { city: "Springfield", region: "Illinois", country: "US", timezone: "America/Chicago", population: 116_250 },
  { city: "Springfield", region: null, country: "GB", timezone: "Europe/London", population: 1 },
];

test("a town that is chosen or typed as it is listed sets all three cells; another keeps the row's country unless it names one", () => {
  for (const [text, cells] of [
    ["Springfield, Illinois, United States", { city: "Springfield", region: "Illinois", country: "US" }],
    ["springfield illinois united states", { city: "Springfield", region: "Illinois", country: "US" }],
    ["Springfield, United Kingdom", { city: "Springfield", region: "", country: "GB" }],
    ["Springfield, Vermont", { city: "Springfield, Vermont", region: "" }],
    ["Springfield, IN", { city: "Springfield, IN", region: "" }],
    ["Toronto, Canada", { city: "Toronto, Canada", region: "", country: "" }],
    ["Köln, Deutschland", { city: "Köln, Deutschland", region: "", country: "" }],
    ["Leeds", { city: "Leeds", region: "" }],
  ] as const)
    expect(toTownCells(text, CANDIDATES), text).toEqual(cells);
});

test("a town of another country than the row names says that it changes the country", () => {
  const town = { city: "Portland", region: "Oregon", country: "US", timezone: "America/Los_Angeles", population: 1 };
  expect(labelTown(town, "France")).toBe("Portland, Oregon, United States (changes the country to United States)");
  for (const same of ["USA", "US", "", null]) expect(labelTown(town, same)).toBe("Portland, Oregon, United States");
});
