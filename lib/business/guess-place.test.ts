import { beforeAll, expect, test } from "vitest";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable, readLine } from "../core/places/place-table";
import { countryName } from "../core/places/resolve-country";
import { guessBusiness } from "./guess-business";
import { getPlaceTable } from "./place-table";

let table: PlaceTable;
/** By `country/region`, the most populous first. */
const byRegion = new Map<string, PlaceCandidate[]>();
beforeAll(async () => {
  table = await getPlaceTable();
  const seen = new Set<string>();
  for (const line of table.lines) {
    const candidate = readLine(table, line);
    // There is a Port Pirie South in South Australia: that line has two right readings.
    if (seen.has(candidate.place.id) || candidate.place.city === "Port Pirie") continue;
    seen.add(candidate.place.id);
    const key = `${candidate.place.country}/${candidate.place.regionCode}`;
    // Only the table's own names: an alias of a town is another line of the same place.
    if (candidate.population >= 1_000 && line.includes(`\t${candidate.place.city}\t`))
      byRegion.set(key, [...(byRegion.get(key) ?? []), candidate]);
  }
  for (const list of byRegion.values()) list.sort((a, b) => b.population - a.population);
});

/** Towns of all sizes: large, middling and small, up to four of each region. */
function sample(list: readonly PlaceCandidate[]): PlaceCandidate[] {
  const picks = [0, 2, 12, 100].map((index) => list[index]);
  return picks.filter((pick) => pick !== undefined);
}

const townsOf = (country: string) =>
  [...byRegion].flatMap(([key, list]) => (key.startsWith(`${country}/`) ? sample(list) : []));

const WAYS: ((town: string, region: string) => string)[] = [
  (town, region) => `Bakery in ${town}, ${region}`,
  (town, region) => `Joe's Bakery, ${town}, ${region}`,
  (town, region) => `Joe's Bakery - ${town}, ${region}`,
  (town, region) => `Joe's Bakery ${town}, ${region}`,
  (town, region) => `bakery in ${town} ${region}`,
  (town, region) => `Joe's Bakery ${town} ${region}`,
  (town, region) => `Joe's Bakery | ${town} | ${region}`,
  (town, region) => `${town}, ${region}`,
  (town, region) => `${town}, ${region}, Joe's Bakery`,
];

async function misread(towns: readonly PlaceCandidate[], regionsOf: (town: PlaceCandidate) => string[]) {
  const wrong: string[] = [];
  for (const candidate of towns) {
    const { city, region, country } = candidate.place;
    for (const word of regionsOf(candidate))
      for (const way of WAYS) {
        const line = way(city, word);
        const guess = await guessBusiness(line);
        if (guess.city !== city || guess.country !== country || guess.region !== region)
          wrong.push(`${line} → ${guess.city}, ${guess.region}, ${guess.country}`);
      }
  }
  return wrong;
}

test.each([
  ["US", 51],
  ["CA", 13],
  ["AU", 8],
])("towns of every state and province of %s are read by name and code of their state", async (country, regions) => {
  const towns = townsOf(country);
  expect(new Set(towns.map(({ place }) => place.regionCode)).size).toBeGreaterThanOrEqual(regions);
  expect(await misread(towns, ({ place }) => [place.regionCode ?? "", place.region ?? ""])).toEqual([]);
});

test("large towns of the world are read with their country", async () => {
  const countries = [
    "GB",
    "IE",
    "NZ",
    "FR",
    "DE",
    "ES",
    "IT",
    "IN",
    "ZA",
    "MX",
    "BR",
    "JP",
    "NL",
    "SE",
    "PL",
    "PT",
    "CH",
  ];
  const towns = countries.flatMap((country) =>
    [...byRegion]
      .flatMap(([key, list]) => (key.startsWith(`${country}/`) ? list.slice(0, 40) : []))
      .sort((a, b) => b.population - a.population)
      // A country's second town of a name needs its region.
      .filter((town) => listPlacesByKey(table, town.place.city.toLowerCase())[0]?.place.id === town.place.id)
      .slice(0, 12),
  );
  expect(towns.length).toBeGreaterThan(150);
  expect(await misread(towns, ({ place }) => [countryName(place.country)])).toEqual([]);
});
