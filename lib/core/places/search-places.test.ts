import { describe, expect, it } from "vitest";
import { describePlace } from "./describe-place";
import { foldPlaceName } from "./fold-place-name";
import type { PlaceQuery } from "./place-query";
import { parsePlaceTable } from "./place-table";
import { searchPlaces } from "./search-places";

// A handful of places in the format of data/places.tsv; the real table is tested beside findPlace.
const ROWS: [
  name: string,
  id: number,
  country: string,
  region: string,
  population: number,
  latitude: number,
  zone: number,
  ...keys: string[],
][] = [
  ["Portland", 1, "US", "OR", 632_309, 45.5, 0],
  ["Portland", 2, "US", "ME", 66_881, 43.7, 1],
  ["Springfield", 3, "US", "MO", 166_810, 37.2, 1],
  ["Springfield", 4, "US", "OR", 60_870, 44, 0],
  ["Springfield", 5, "US", "OR", 500, 44.1, 0],
  ["Bengaluru", 6, "IN", "19", 5_104_047, 13, 2, "bangalore"],
  ["Saint-Étienne", 7, "FR", "84", 176_280, 45.4, 3],
  ["London", 8, "GB", "ENG", 7_556_900, 51.5, 4],
  ["London", 9, "CA", "08", 346_765, 43, 5],
  ["London", 10, "US", "CA", 1_869, 36.5, 0],
  ["Richmond", 11, "US", "CA", 109_708, 37.9, 0],
  ["Richmond", 12, "CA", "02", 182_000, 49.2, 0],
  ["Perth", 13, "AU", "08", 1_896_548, -32, 6],
];
const rows = ROWS.flatMap(([name, id, country, region, population, latitude, zone, ...keys]) =>
  [foldPlaceName(name), ...keys].map((key) => ({
    key,
    line: [key === name.toLowerCase() ? "" : key, name, id, country, region, population, latitude, 0, zone].join("\t"),
  })),
).sort((a, b) => (a.key < b.key ? -1 : 1));
const zones = [
  "America/Los_Angeles",
  "America/New_York",
  "Asia/Kolkata",
  "Europe/Paris",
  "Europe/London",
  "America/Toronto",
  "Australia/Perth",
];
const regions = [
  "US\tOR\tOR\tOregon",
  "US\tME\tME\tMaine",
  "US\tMO\tMO\tMissouri",
  "US\tCA\tCA\tCalifornia",
  "US\tWA\tWA\tWashington",
  "AU\t08\tWA\tWestern Australia",
  "CA\t08\tON\tOntario",
  "CA\t02\tBC\tBritish Columbia",
  "GB\tENG\tENG\tEngland\twest yorkshire",
  "IN\t19\tKA\tKarnataka",
];
const table = parsePlaceTable(
  [
    ...zones.map((zone) => `#timezone\t${zone}`),
    ...regions.map((region) => `#region\t${region}`),
    ...rows.map(({ line }) => line),
    "",
  ].join("\n"),
);

const search = (query: string | PlaceQuery) => searchPlaces(table, typeof query === "string" ? { city: query } : query);
const idOf = (query: string | PlaceQuery) => {
  const result = search(query);
  return result.kind === "found" ? result.place.id : result.kind;
};

describe("a place is found", () => {
  it("whole, with region, country, zone and position", () => {
    expect(search("Bangalore")).toEqual({
      kind: "found",
      population: 5_104_047,
      area: null,
      namesake: null,
      unread: [],
      place: {
        id: "6",
        city: "Bengaluru",
        region: "Karnataka",
        regionCode: "KA",
        country: "IN",
        timezone: "Asia/Kolkata",
        latitude: 13,
        longitude: 0,
      },
    });
  });

  it("with the namesake that may be meant as well, unless that is a village beside it or ruled out", () => {
    const namesakeOf = (query: string | PlaceQuery) => {
      const result = search(query);
      return result.kind === "found" ? (result.namesake?.place.id ?? null) : result.kind;
    };
    expect(namesakeOf("Portland")).toBe("2");
    for (const query of ["Portland, OR", "Portland Maine", "London"]) expect(namesakeOf(query), query).toBeNull();
    expect(namesakeOf({ city: "Portland", region: "OR" })).toBeNull();
  });

  it.each([
    ["Portland", "1"],
    ["portland, or", "1"],
    ["Portland Maine", "2"],
    ["PORTLAND, ME, USA", "2"],
    ["portland oregon united states", "1"],
    ["St Etienne", "7"],
    ["saint étienne, France", "7"],
    ["London", "8"],
    ["London, UK", "8"],
    ["London, England", "8"],
    ["London, ON", "9"],
    ["London, CA", "9"],
    ["Richmond, CA", "11"],
    ["Richmond BC", "12"],
    ["Perth WA", "13"],
    ["London, West Yorkshire", "8"],
    ["Portland, Some Unknown Shire", "ambiguous"],
    ["Perth, Some Unknown Shire", "13"],
    ["Portland, Unit 4", "1"],
  ])("%s", (query, id) => expect(idOf(query)).toBe(id));

  it("by region and country in their own fields", () => {
    expect(idOf({ city: "Portland", region: "ME" })).toBe("2");
    expect(idOf({ city: "Springfield", region: "Missouri", country: "US" })).toBe("3");
    expect(idOf({ city: "London", country: "CAN" })).toBe("9");
    expect(idOf({ city: "London", country: "England" })).toBe("8");
    expect(idOf({ city: "Richmond", country: "CA" })).toBe("12");
  });

  it("with the words that were to say where it lies and are not understood, and asked for where several towns fit", () => {
    const unreadOf = (query: PlaceQuery) => {
      const result = search(query);
      return result.kind === "unknown" ? null : [result.kind, ...result.unread];
    };
    expect(unreadOf({ city: "Portland", region: "Oregn" })).toEqual(["ambiguous", "Oregn"]);
    expect(unreadOf({ city: "Portland, Oregn" })).toEqual(["ambiguous", "Oregn"]);
    expect(unreadOf({ city: "Springfield", region: "Oregn", timezone: "America/Los_Angeles" })).toEqual([
      "found",
      "Oregn",
    ]);
    expect(unreadOf({ city: "Perth", region: "Some Shire" })).toEqual(["found", "Some Shire"]);
    expect(unreadOf({ city: "London", region: "Sector 5", country: "GB" })).toEqual(["found", "Sector 5"]);
    expect(unreadOf({ city: "Portland", region: "Oregon" })).toEqual(["found"]);
  });

  it("by its size where a part of a market is all that is said, with a word about it", () => {
    const result = search({ city: "Portland", region: "North West" });
    expect(result).toMatchObject({ kind: "found", place: { id: "1" }, unread: ["North West"] });
  });

  it.each([
    ["State of Maine", "2"],
    ["US-ME", "2"],
    ["ME - Maine", "2"],
    ["Maine (ME)", "2"],
    ["Maine United States", "2"],
    ["OR, USA", "1"],
  ])("by a region written as %s", (region, id) => expect(idOf({ city: "Portland", region })).toBe(id));

  it("by its time zone when nothing else tells namesakes apart", () => {
    expect(idOf("Springfield")).toBe("ambiguous");
    expect(idOf({ city: "Springfield", timezone: "America/Los_Angeles" })).toBe("4");
  });
});

const suggestionsOf = (query: Parameters<typeof search>[0]) => {
  const result = search(query);
  return result.kind === "unknown" ? result.suggestions.map(({ place }) => describePlace(place)) : result.kind;
};

describe("a place is not found", () => {
  it("when namesakes are of a size: one candidate a region, the largest first", () => {
    const result = search("Springfield");
    expect(result.kind === "ambiguous" && result.candidates.map(({ place }) => place.id)).toEqual(["3", "4"]);
  });

  it("when the region or country has none of that name, with the namesakes as suggestions", () => {
    expect(suggestionsOf({ city: "Portland", country: "France" })).toEqual([
      "Portland, Oregon, United States",
      "Portland, Maine, United States",
    ]);
    expect(suggestionsOf("Perth, Oregon")).toEqual(["Perth, Western Australia, Australia"]);
  });

  it("when it is misspelt and its country has none like it, without what may be meant in others", () => {
    expect(suggestionsOf({ city: "Portlnad", country: "France" })).toEqual([]);
    expect(suggestionsOf({ city: "Portlnad", country: "US" })).not.toEqual([]);
  });

  it("when it is misspelt, with what it may be", () => {
    for (const area of ["Greater Perth", "Perth metro area", "the City of Perth"])
      expect(suggestionsOf({ city: area, country: "AU" })[0], area).toMatch(/^Perth, /);
    expect(suggestionsOf("Portlnad")).toEqual(["Portland, Oregon, United States", "Portland, Maine, United States"]);
    for (const nonsense of ["", "   ", ",", "🎂", "x".repeat(300), "Qqqqzz"])
      expect(suggestionsOf(nonsense)).toEqual([]);
  });
});

it("refuses a table without places", () => expect(() => parsePlaceTable("#timezone\tUTC\n")).toThrow("build-places"));
