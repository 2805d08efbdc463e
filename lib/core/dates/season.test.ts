import { expect, it } from "vitest";
import { seasonOf, seasonOfMonth } from "./season";

const SYDNEY = { latitude: -33.9, longitude: 151.2 };
const PORTLAND = { latitude: 45.5, longitude: -122.7 };
const LETTERS = { spring: "p", summer: "s", autumn: "a", winter: "w" };

/** The twelve months of a place, January first: p(rimavera), s, a, w or none. */
const yearOf = (latitude: number, longitude: number) =>
  Array.from({ length: 12 }, (_, month) => seasonOfMonth(month + 1, { latitude, longitude }))
    .map((season) => (season === null ? "-" : LETTERS[season]))
    .join("");

const FOUR = "wwpppsssaaaw";
const SOUTH = "ssaaawwwppps";

it.each([
  // Four seasons, and their mirror image in the south.
  ["Portland", 45.5, -122.7, FOUR],
  ["Boston", 42.4, -71.1, FOUR],
  ["Denver", 39.7, -105, FOUR],
  ["Toronto", 43.7, -79.4, FOUR],
  ["London", 51.5, -0.1, FOUR],
  ["Hamburg", 53.6, 10, FOUR],
  ["Madrid", 40.4, -3.7, FOUR],
  ["Tokyo", 35.7, 139.7, FOUR],
  ["Shimla", 31.1, 77.2, FOUR],
  ["Sydney", -33.9, 151.2, SOUTH],
  ["Auckland", -36.8, 174.8, SOUTH],
  ["Cape Town", -33.9, 18.4, SOUTH],
  ["Johannesburg", -26.2, 28, SOUTH],
  ["Buenos Aires", -34.6, -58.4, SOUTH],
  // A mild winter follows a September that is no autumn.
  ["Houston", 29.8, -95.4, "wwpppsss-aaw"],
  ["Los Angeles", 34.1, -118.2, "wwpppsss-aaw"],
  ["Málaga", 36.7, -4.4, "wwpppsss-aaw"],
  // In a hot desert May is no spring either.
  ["Phoenix", 33.4, -112.1, "wwpp-sss-aaw"],
  ["Las Vegas", 36.2, -115.1, "wwpp-sss-aaw"],
  ["Cairo", 30.1, 31.2, "wwpp-sss-aaw"],
  ["Riyadh", 24.7, 46.7, "wwpp-sss-aaw"],
  // Summer comes before the rains.
  ["Delhi", 28.6, 77.2, "wppsss---aaw"],
  ["Jaipur", 26.9, 75.8, "wppsss---aaw"],
  ["Lahore", 31.6, 74.4, "wppsss---aaw"],
  ["Mumbai", 19.1, 72.9, "--sss-------"],
  ["Bengaluru", 13, 77.6, "--sss-------"],
  ["Bangkok", 13.8, 100.5, "--sss-------"],
  ["Manila", 14.6, 121, "--sss-------"],
  // No winter, or no seasons at all.
  ["Miami", 25.8, -80.2, "-----sss----"],
  ["Dubai", 25.2, 55.3, "-----sss----"],
  ["Singapore", 1.3, 103.8, "------------"],
  ["Darwin", -12.5, 130.8, "------------"],
  ["Cairns", -16.9, 145.8, "------------"],
  ["Nairobi", -1.3, 36.8, "------------"],
  ["Lagos", 6.5, 3.4, "------------"],
  ["Bogotá", 4.7, -74.1, "------------"],
  ["Mexico City", 19.4, -99.1, "------------"],
  ["Honolulu", 21.3, -157.9, "------------"],
] as const)("the year of %s is told in its own seasons", (_, latitude, longitude, year) =>
  expect(yearOf(latitude, longitude)).toBe(year),
);

it("tells the season of a date from its month", () => {
  expect(seasonOf("2026-03-01", PORTLAND)).toBe("spring");
  expect(seasonOf("2026-02-28", PORTLAND)).toBe("winter");
  expect(seasonOf("2026-12-01", SYDNEY)).toBe("summer");
  expect(seasonOf("2026-07-01", { latitude: 28.6, longitude: 77.2 })).toBeNull();
});
