import { expect, it } from "vitest";
import { monthsOfTopic, type Timed } from "./topic-months";

const PLACES = {
  leeds: { country: "GB", latitude: 53.8, longitude: -1.5 },
  boston: { country: "US", latitude: 42.4, longitude: -71.1 },
  sydney: { country: "AU", latitude: -33.9, longitude: 151.2 },
  singapore: { country: "SG", latitude: 1.3, longitude: 103.8 },
  delhi: { country: "IN", latitude: 28.6, longitude: 77.2 },
  dubai: { country: "AE", latitude: 25.2, longitude: 55.3 },
  havana: { country: "CU", latitude: 23.1, longitude: -82.4 },
};
type City = keyof typeof PLACES;
const monthsIn = (city: City, topic: Timed) => {
  const bits = monthsOfTopic({ ...topic }, PLACES[city]);
  return Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => (bits & (1 << month)) !== 0);
};

it.each([
  ["leeds", [9, 10]],
  ["boston", [9, 10]],
  ["sydney", [2, 3]],
  ["singapore", [1, 2]],
  ["delhi", [6, 7]],
] as const)("the first months of school in %s are %j", (city, months) =>
  expect(monthsIn(city, { months: [9, 10], follows: "school" })).toEqual(months),
);

it.each([
  ["boston", [2, 3]],
  ["leeds", [11, 12]],
  ["sydney", [8, 9]],
  ["delhi", [5, 6]],
  ["havana", []],
] as const)("the months before tax returns are due in %s are %j", (city, months) =>
  expect(monthsIn(city, { months: [2, 3], follows: "tax" })).toEqual(months),
);

it("a topic of some countries is told nowhere else, one of all but some everywhere else", () => {
  expect(monthsIn("leeds", { countries: ["GB"] })).toHaveLength(12);
  expect(monthsIn("boston", { countries: ["GB"] })).toEqual([]);
  expect(monthsIn("leeds", { notCountries: ["GB", "IE"] })).toEqual([]);
  expect(monthsIn("boston", { notCountries: ["GB", "IE"] })).toHaveLength(12);
});

it("months that follow the sun shift in the south and have no meaning between the tropics", () => {
  expect(monthsIn("leeds", { months: [5, 6], hemisphereAware: true })).toEqual([5, 6]);
  expect(monthsIn("sydney", { months: [5, 6], hemisphereAware: true })).toEqual([11, 12]);
  expect(monthsIn("singapore", { months: [5, 6], hemisphereAware: true })).toEqual([]);
  expect(monthsIn("dubai", { months: [3, 6], hemisphereAware: true })).toEqual([6]);
  // May is spring where they were written, and Delhi's hottest month.
  expect(monthsIn("delhi", { months: [5, 6], hemisphereAware: true })).toEqual([6]);
});

it.each([
  ["leeds", 12],
  ["boston", 12],
  ["singapore", 12],
  ["dubai", 0],
] as const)("a wet day in %s is told in %j months", (city, months) =>
  expect(monthsIn(city, { weather: ["rain"] })).toHaveLength(months),
);

it("a wet day is told in the monsoon, and not in the dry months before", () =>
  expect(monthsIn("delhi", { weather: ["rain"] })).toEqual([6, 7, 8, 9, 10]));

it("what looks ahead to a season is told in its first two months", () => {
  expect(monthsIn("leeds", { seasons: ["summer"], early: true })).toEqual([6, 7]);
  expect(monthsIn("leeds", { seasons: ["autumn", "winter"], early: true })).toEqual([1, 9, 10, 12]);
  expect(monthsIn("sydney", { seasons: ["summer"], early: true })).toEqual([1, 12]);
  expect(monthsIn("delhi", { seasons: ["summer"], early: true })).toEqual([4, 5]);
});

it.each([
  ["boston", [5, 6]],
  ["sydney", [11, 12]],
  ["delhi", [11, 12]],
  ["dubai", [11, 12]],
] as const)("the first months of weddings in %s are %j", (city, months) =>
  expect(monthsIn(city, { months: [5, 6], follows: "weddings" })).toEqual(months),
);
