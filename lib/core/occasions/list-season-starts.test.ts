import { expect, test } from "vitest";
import { listSeasonStarts } from "./list-season-starts";

const startsIn = (latitude: number, longitude: number, country: string) =>
  listSeasonStarts({ latitude, longitude, country }, "2027-01-01", "2027-12-31").map(({ name }) => name);

test("a season starts only where it is felt", () => {
  expect(startsIn(45, -93.3, "US")).toEqual(["Start of spring", "Start of summer", "Start of fall", "Start of winter"]);
  expect(startsIn(-33.9, 151.2, "AU")).toEqual([
    "Start of autumn",
    "Start of winter",
    "Start of spring",
    "Start of summer",
  ]);
  // Without a winter nothing wakes up in March.
  expect(startsIn(25.8, -80.2, "US")).toEqual(["Start of summer"]);
  expect(startsIn(25.2, 55.3, "AE")).toEqual(["Start of summer"]);
  expect(startsIn(34.1, -118.2, "US")).toEqual(["Start of spring", "Start of summer"]);
  expect(startsIn(1.3, 103.8, "SG")).toEqual([]);
  // Where September is hot, fall starts a month later.
  expect(
    listSeasonStarts({ latitude: 29.8, longitude: -95.4, country: "US" }, "2027-01-01", "2027-12-31").map(
      ({ name, date }) => `${date} ${name}`,
    ),
  ).toEqual([
    "2027-03-01 Start of spring",
    "2027-06-01 Start of summer",
    "2027-10-01 Start of fall",
    "2027-12-01 Start of winter",
  ]);
  // March lies under snow in Whitehorse and Saskatoon, and winter is no news in December.
  for (const [latitude, longitude] of [
    [60.7, -135.1],
    [52.1, -106.7],
  ] as const)
    expect(
      listSeasonStarts({ latitude, longitude, country: "CA" }, "2027-01-01", "2027-12-31").map(
        ({ name, date }) => `${date} ${name}`,
      ),
    ).toEqual([
      "2027-04-01 Start of spring",
      "2027-06-01 Start of summer",
      "2027-09-01 Start of fall",
      "2027-11-01 Start of winter",
    ]);
  // In Delhi nobody waits for June: summer starts before the rains do.
  expect(
    listSeasonStarts({ latitude: 28.6, longitude: 77.2, country: "IN" }, "2027-01-01", "2027-12-31").map(
      ({ name, date }) => `${date} ${name}`,
    ),
  ).toEqual(["2027-02-01 Start of spring", "2027-04-01 Start of summer"]);
});
