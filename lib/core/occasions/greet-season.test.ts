import { expect, it } from "vitest";
import type { Occasion } from "../brief";
import { bakeryBrief } from "../planning/brief-arbitraries";
import { greetSeason } from "./greet-season";

const autumn: Occasion = {
  id: "start-of-autumn-2026",
  name: "Start of autumn",
  date: "2026-09-01",
  kind: "season",
  sombre: false,
  relevantTo: [],
};
const { business } = bakeryBrief();
const dateFor = (name: string, last = "2026-09-30") => greetSeason(autumn, { ...business, name }, last).date;

it("businesses greet a season on different days of its first week, each on the same one whenever it is planned", () => {
  const names = Array.from({ length: 20 }, (_, index) => `Odd ${index} Ltd`);
  const dates = names.map((name) => dateFor(name));
  expect(new Set(dates).size).toBeGreaterThan(4);
  for (const date of dates) expect(date >= "2026-09-01" && date <= "2026-09-07").toBe(true);
  expect(names.map((name) => dateFor(name))).toEqual(dates);
  for (const name of names) expect(dateFor(name, "2026-09-02") <= "2026-09-02").toBe(true);
  const holiday = { ...autumn, kind: "public_holiday" as const };
  expect(greetSeason(holiday, business, "2026-09-30")).toBe(holiday);
});
