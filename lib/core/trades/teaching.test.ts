import { expect, it } from "vitest";
import { isForGrownUps, teachesChildren } from "./teaching";

it.each([
  ["forest school for kids", true],
  ["village primary school", true],
  ["school", true],
  ["maths tuition", true],
  ["music lessons for children and adults", true],
  ["summer camp", true],
  ["nanny agency", true],
  ["beekeeping school", false],
  ["driving school", false],
  ["cookery school", false],
  ["sailing school", false],
  ["welding college", false],
  ["language school for adults", false],
  ["tuition for adults", false],
  ["first aid training", false],
  ["drama school", false],
])("%s is known to teach children: %s", (own, teaches) => {
  expect(teachesChildren([own])).toBe(teaches);
});

it("knows a trade by its name, unless the owner's words name grown-ups alone", () => {
  expect(teachesChildren(["guitar lessons", "music school"])).toBe(true);
  expect(teachesChildren(["guitar lessons for adults", "music school"])).toBe(false);
  expect(isForGrownUps("dance school for adults")).toBe(true);
  expect(isForGrownUps("dance school for adults and children")).toBe(false);
  expect(isForGrownUps("dance school")).toBe(false);
});
