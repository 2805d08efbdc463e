import { expect, it } from "vitest";
import { easterOf, orthodoxEasterOf } from "./easter";

it("finds the published western Easter Sundays", () => {
  const published: [number, string][] = [
    [2024, "03-31"],
    [2025, "04-20"],
    [2026, "04-05"],
    [2027, "03-28"],
    [2028, "04-16"],
    [2029, "04-01"],
    [2030, "04-21"],
    [2038, "04-25"],
    [2000, "04-23"],
  ];
  for (const [year, date] of published) expect(easterOf(year)).toBe(`${year}-${date}`);
});

it("finds the published orthodox Easter Sundays", () => {
  const published: [number, string][] = [
    [2024, "05-05"],
    [2025, "04-20"],
    [2026, "04-12"],
    [2027, "05-02"],
    [2028, "04-16"],
    [2029, "04-08"],
    [2030, "04-28"],
  ];
  for (const [year, date] of published) expect(orthodoxEasterOf(year)).toBe(`${year}-${date}`);
});
