import { expect, test } from "vitest";
import { WEATHERS } from "../vocabulary";
import { coldestMonthOf, hasWinter, isOrdinary } from "./climate";

const PLACES = {
  Minneapolis: [45, -93.3],
  Leeds: [53.8, -1.5],
  London: [51.5, -0.1],
  Madrid: [40.4, -3.7],
  Lisbon: [38.7, -9.1],
  Auckland: [-36.8, 174.8],
  Sydney: [-33.9, 151.2],
  Houston: [29.8, -95.4],
  "Los Angeles": [34.1, -118.2],
  Brisbane: [-27.5, 153],
  Tampa: [27.9, -82.5],
  Miami: [25.8, -80.2],
  Honolulu: [21.3, -157.9],
  Singapore: [1.3, 103.8],
  Phoenix: [33.4, -112.1],
  Delhi: [28.6, 77.2],
  Shimla: [31.1, 77.2],
  Johannesburg: [-26.2, 28],
  Darwin: [-12.5, 130.8],
  Nairobi: [-1.3, 36.8],
} as const;
const whereabouts = (name: keyof typeof PLACES) => ({ latitude: PLACES[name][0], longitude: PLACES[name][1] });
const weatherOf = (name: keyof typeof PLACES) =>
  WEATHERS.filter((weather) => weather !== "rain" && isOrdinary(weather, whereabouts(name))).join(" ");

test("a place has the weather that is ordinary there, and no other", () => {
  expect(
    Object.fromEntries((Object.keys(PLACES) as (keyof typeof PLACES)[]).map((name) => [name, weatherOf(name)])),
  ).toEqual({
    Minneapolis: "hard_winter snow frost leaf_fall cold heating long_nights light_evenings",
    Leeds: "snow frost leaf_fall cold heating long_nights light_evenings",
    London: "frost leaf_fall cold heating long_nights light_evenings",
    Madrid: "frost leaf_fall cold heating long_nights light_evenings",
    Lisbon: "leaf_fall cold heating long_nights light_evenings",
    Auckland: "leaf_fall cold heating long_nights light_evenings",
    Sydney: "cold heating",
    Houston: "cold heating",
    "Los Angeles": "heating",
    Brisbane: "heating",
    Tampa: "",
    Miami: "",
    Honolulu: "",
    Singapore: "",
    Phoenix: "cold heating",
    Delhi: "",
    Shimla: "frost leaf_fall cold heating",
    Johannesburg: "leaf_fall cold heating",
    Darwin: "",
    Nairobi: "",
  });
});

test("it rains everywhere in some month", () => {
  for (const name of Object.keys(PLACES) as (keyof typeof PLACES)[])
    expect(isOrdinary("rain", whereabouts(name)), name).toBe(true);
});

test("there is no winter in the tropics or where the coldest month is warm", () => {
  const without = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((name) => !hasWinter(whereabouts(name)));
  expect(without).toEqual(["Miami", "Honolulu", "Singapore", "Darwin", "Nairobi"]);
});

test("a place far from every station is judged by its latitude", () => {
  expect(coldestMonthOf({ latitude: 0, longitude: -30 })).toBeGreaterThan(24);
  expect(coldestMonthOf({ latitude: -54.3, longitude: -36.5 })).toBeLessThan(5);
});
