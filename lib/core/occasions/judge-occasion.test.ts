import { expect, it } from "vitest";
import dayWords from "../../../data/day-words.json";
import { judgeOccasion } from "./judge-occasion";

it.each([
  "Day of Uprising Against Occupation",
  "Slovak National Uprising anniversary",
  "Day of Valor",
  "Battle of Arica",
])("nobody is wished a lazy day on the %s", (name) => {
  const day = { id: "d", name, kind: "public_holiday", sombre: false } as const;
  expect(judgeOccasion(day, "2027-04-27").manner).toBe("silent");
});

it("no free day is named after an uprising or a struggle", () => {
  expect(dayWords.daysOff.filter((name) => /uprising|struggle|occupation|victims|martyr/i.test(name))).toEqual([]);
});
