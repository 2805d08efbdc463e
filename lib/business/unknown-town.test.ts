import { describe, expect, it } from "vitest";
import { AppError } from "../core/errors";
import { listAreaNames, listAreaTowns } from "../core/places/named-areas";
import { findPlace } from "./find-place";
import { getPlaceTable } from "./place-table";

async function suggested(city: string, region?: string, country?: string) {
  const error: unknown = await findPlace({ city, region, country }).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error(`${city} was found`);
  expect(error.code, city).toBe("unknown_place");
  return { message: error.message, towns: error.extra.suggestions as string[] };
}

describe("a town that is not found is suggested first where it is said to lie", () => {
  it.each([
    ["De Kalb, IL", "DeKalb, Illinois, United States"],
    ["Mc Kinney, TX", "McKinney, Texas, United States"],
    ["Sanfrancisco, CA", "San Francisco, California, United States"],
    ["Elpaso, TX", "El Paso, Texas, United States"],
    ["WinstonSalem, NC", "Winston-Salem, North Carolina, United States"],
    ["Stokeontrent", "Stoke-on-Trent, England, United Kingdom"],
    ["StAlbans, UK", "St Albans, England, United Kingdom"],
    ["Ftworth, TX", "Fort Worth, Texas, United States"],
    ["Mtpleasant, SC", "Mount Pleasant, South Carolina, United States"],
    ["Desmoines, IA", "Des Moines, Iowa, United States"],
    ["St Catherines, ON", "St. Catharines, Ontario, Canada"],
    ["St. Pauls, MN", "Saint Paul, Minnesota, United States"],
    ["Newyork", "New York City, New York, United States"],
  ])("%s", async (line, first) => {
    const [city = "", region] = line.split(", ");
    expect((await suggested(line)).towns[0]).toBe(first);
    if (region) expect((await suggested(city, region)).towns[0]).toBe(first);
  });

  it("and none of another region beside those that are alike in it", async () => {
    expect((await suggested("Mc Kinney, TX")).towns).toEqual(["McKinney, Texas, United States"]);
    expect((await suggested("De Kalb", "IL", "US")).towns[0]).toBe("DeKalb, Illinois, United States");
  });

  it.each([
    ["St.Albans, UK", "St Albans"],
    ["Ft.Worth, TX", "Ft.Worth"],
    ["Ft. Worth TX", "Ft. Worth"],
    ["Mt.Pleasant, SC", "Mt.Pleasant"],
    ["Winston Salem, NC", "Winston Salem"],
    ["Stoke on Trent", "Stoke on Trent"],
  ])("unless only a space or a hyphen is missing beside a point: %s", async (city) => {
    expect((await findPlace({ city })).id).not.toBe("");
  });
});

describe("an area with several towns", () => {
  it.each([
    ["Tampa Bay", "Tampa, Florida, United States"],
    ["Tampa Bay, FL", "Tampa, Florida, United States"],
    ["Jackson Hole, WY", "Jackson, Wyoming, United States"],
    ["the Bay Area", "San Francisco, California, United States"],
    ["Silicon Valley, CA", "San Jose, California, United States"],
    ["the Cotswolds", "Cirencester, England, United Kingdom"],
    ["The Cotswolds, UK", "Cirencester, England, United Kingdom"],
    ["Lake District", "Kendal, England, United Kingdom"],
    ["Central Coast, NSW", "Gosford, New South Wales, Australia"],
    ["Central Coast, CA", "San Luis Obispo, California, United States"],
    ["Tri-Cities, TN", "Johnson City, Tennessee, United States"],
    ["Isle of Man", "Douglas, Isle of Man"],
    ["Merseyside", "Liverpool, England, United Kingdom"],
    ["Orange County, CA", "Anaheim, California, United States"],
    ["Greater Manchester", "Manchester, England, United Kingdom"],
  ])("is told as one, with its towns: %s", async (city, first) => {
    const { message, towns } = await suggested(city);
    expect(message).toContain("names an area and no town. Write the town");
    expect(towns[0]).toBe(first);
  });

  it("lies where the row says, or is none", async () => {
    expect((await suggested("Cornwall", undefined, "UK")).towns[0]).toMatch(/England/);
    expect((await suggested("Cornwall", undefined, "UK")).message).toContain("names an area");
    expect((await suggested("Tampa Bay", undefined, "GB")).message).not.toContain("names an area");
  });

  it("has towns that the table holds, whatever it is called", async () => {
    const table = await getPlaceTable();
    const empty = listAreaNames().filter((name) => listAreaTowns(table, name).length === 0);
    expect(empty).toEqual([]);
    expect(listAreaNames().flatMap((name) => listAreaTowns(table, name)).length).toBeGreaterThan(500);
  });

  it("is a town where it is a town's own name, too", async () => {
    for (const city of ["Gold Coast", "Sunshine Coast", "Fylde"]) expect((await findPlace({ city })).city).toBe(city);
  });
});
