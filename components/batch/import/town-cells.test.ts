import { expect, test } from "vitest";
import { toTownCells } from "./town-cells";

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
