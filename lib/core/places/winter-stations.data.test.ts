import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const degrees = (most: number) => z.number().min(-most).max(most);
const stationsSchema = z
  .array(z.tuple([z.string().min(2), degrees(90), degrees(180), z.number().min(-50).max(32).multipleOf(0.1)]))
  .min(500);
const stations = stationsSchema.parse(JSON.parse(readFileSync("data/winter-stations.json", "utf8")));

it("names each town once", () => {
  const names = stations.map(([name, latitude]) => `${name} ${Math.round(latitude)}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it("is colder nowhere in the tropics than a mountain town", () => {
  const cold = stations.filter(([, latitude, , celsius]) => Math.abs(latitude) < 15 && celsius < 5);
  expect(cold.map(([name]) => name)).toEqual([]);
});
