import { expect, test } from "vitest";
import { findPlaceOrNamesake } from "../business/find-place";
import { RowPlaces } from "./find-row-place";
import { listPlaceGuesses } from "./guessed-place";
import { judgeHomeCountry } from "./home-country";

const find = (towns: readonly string[]) => Promise.all(towns.map((city) => findPlaceOrNamesake({ city })));

test("a list whose towns lie in one country is that country's, though a name or two is known abroad", async () => {
  const irish = ["Dublin", "Cork", "Limerick", "Galway", "Drogheda", "Sligo", "Letterkenny", "Newport"];
  expect(judgeHomeCountry(await find(irish))).toBe("IE");
});

test("towns of several countries, and too few towns, tell no country", async () => {
  expect(judgeHomeCountry(await find(["Dublin", "Leeds", "Lyon", "Boston", "Cork", "Galway"]))).toBeNull();
  expect(judgeHomeCountry(await find(["Lyon", "Lyon", "Lyon", "Lyon", "Nantes"]))).toBeNull();
});

/** What a list of a country reads a bare town as, with what its row is warned of. */
async function readTown(city: string, country: string | null) {
  const asked = { city, region: null, country: null, timezone: null };
  const found = await new RowPlaces().find(asked, country);
  if ("problem" in found) return found.problem.code;
  const [warning] = listPlaceGuesses({ row: 2, cells: { city } } as never, found);
  return [found.place.country, warning?.message ?? null];
}

test("of towns of one name a list means its own country's, and says that it guessed", async () => {
  expect(await readTown("Westport", null)).toEqual(["US", expect.any(String)]);
  expect(await readTown("Westport", "IE")).toEqual(["IE", expect.stringContaining("most of this list")]);
  expect(await readTown("Orange", "FR")).toEqual(["FR", expect.stringContaining("there is Orange, California")]);
  expect(await readTown("Dundalk", "IE")).toEqual(["IE", expect.stringContaining("others of that name")]);
});

test("a town that the list's country has not got is told of, unless it is a great city", async () => {
  expect(await readTown("Grimsby", "IE")).toEqual(["GB", expect.stringContaining("most of this list lies in another")]);
  expect(await readTown("London", "IE")).toEqual(["GB", null]);
});

test("a village at home and a city abroad of one name are asked about", async () => {
  expect(await readTown("London", "US")).toBe("ambiguous_place");
});

test("a row that says where its town lies is not changed by the list", async () => {
  const asked = { city: "Westport, CT", region: null, country: null, timezone: null };
  expect(await new RowPlaces().find(asked, "IE")).toMatchObject({ place: { country: "US" } });
});
