import { expect, test } from "vitest";
import { findPlaceOrNamesake } from "../business/find-place";
import { RowPlaces } from "./find-row-place";
import { listPlaceGuesses } from "./guessed-place";
import { judgeHomeCountry } from "./home-country";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";

const find = (towns: readonly string[]) => Promise.all(towns.map((city) => findPlaceOrNamesake({ city })));

test("a list whose towns lie in one country is that country's, though a name or two is known abroad", async () => {
  const irish = ["Dublin", "Cork", "Limerick", "Galway", "Drogheda", "Sligo", "Letterkenny", "Newport"];
  expect(judgeHomeCountry(await find(irish))).toBe("IE");
});

test("a town that is larger abroad says nothing against the country that has one of its name", async () => {
  const british = ["Leeds", "Norwich", "Derby", "Exeter", "Hull", "Boston", "Halifax"];
  const places = await find(british);
  expect(places.filter(({ place }) => place.country !== "GB").length).toBeGreaterThan(1);
  expect(judgeHomeCountry(places)).toBe("GB");
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

test("what the list told of a row stays with it: whoever runs the row finds the same town without the list", async () => {
  const bytes = new TextEncoder().encode(
    ["Client,Trade,Town", "A,bakery,Dundalk", "B,bakery,Westport", "C,bakery,Cork"].join("\n"),
  );
  const { rows } = await readBatchFile(await openBatchFile(bytes), { days: 30, maxRows: 100, homeCountry: "IE" });
  const run: string[] = [];
  for await (const { checked } of rows) {
    const { place } = await findPlaceOrNamesake(checked.values?.business ?? { city: "" });
    run.push(`${place.city} ${place.country}`);
  }
  expect(run).toEqual(["Dundalk IE", "Westport IE", "Cork IE"]);
});

test("the usual names of columns for states, days off, posts and ids are read in the languages of their lists", async () => {
  const header = "Nome Fantasia;Segmento;Cidade;UF;Fecha em;Post/sett.;Kd.-Nr.;Soins";
  const bytes = new TextEncoder().encode(`${header}\nA;padaria;Santa Maria;RS;domingo;3;K1;Massage`);
  const { columns, rows } = await readBatchFile(await openBatchFile(bytes), { days: 30, maxRows: 100 });
  expect(columns.slice(3).map(({ column }) => column)).toEqual([
    "region",
    "closed_days",
    "posts_per_week",
    "external_id",
    "services",
  ]);
  for await (const { place } of rows) expect(place).toMatchObject({ country: "BR", regionCode: "RS" });
});
