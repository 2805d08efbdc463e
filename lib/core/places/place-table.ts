import type { Place } from "../brief";
import { foldWords } from "./fold-place-name";

export interface Region {
  country: string;
  /** ISO 3166-2 subdivision without the country. */
  code: string;
  name: string;
}

/** A county, or a part of one, by the outermost of its places. */
export interface Area {
  country: string;
  /** The region's code, as `Region` has it. */
  region: string;
  /** The county's name. */
  name: string;
  south: number;
  west: number;
  north: number;
  east: number;
}

/** A place with the figure that tells which of two namesakes is meant, and the number of the area that it lies in. */
export interface PlaceCandidate {
  place: Place;
  population: number;
  area: number | null;
}

/** The places of data/places.tsv, kept as text lines in order of key: objects are made only for what is asked. */
export interface PlaceTable {
  lines: readonly string[];
  timezones: readonly string[];
  /** By `country/GeoNames code`. */
  regions: ReadonlyMap<string, Region>;
  /** By folded name, alias or ISO code: several countries may share one ("wa"). */
  regionsByName: ReadonlyMap<string, readonly Region[]>;
  /** Counties and their parts, in countries whose are known. */
  areas: readonly Area[];
  /** Their numbers by the folded names of counties, of which several states may have one of a name. */
  areasByName: ReadonlyMap<string, readonly number[]>;
}

/** "Greene County" is called Greene, too. */
const COUNTY = / (?:county|parish|borough|census area|municipality)$/;

function readAreas(lines: readonly string[]): Pick<PlaceTable, "areas" | "areasByName"> {
  const areas: Area[] = [];
  const areasByName = new Map<string, number[]>();
  const call = (name: string, indexes: readonly number[]) => {
    const key = foldWords(name);
    areasByName.set(key, [...(areasByName.get(key) ?? []), ...indexes]);
  };
  for (const line of lines) {
    const [kind, ...cells] = line.split("\t");
    if (kind === "#area") {
      const [country = "", region = "", name = "", bounds = ""] = cells;
      const [south = 0, west = 0, north = 0, east = 0] = bounds.split(",").map(Number);
      // Elsewhere counties have lines of their own: several areas make up one, and an area lies in several.
      const own = country === "US" ? new Set([foldWords(name), foldWords(name).replace(COUNTY, "")]) : [];
      for (const key of own) call(key, [areas.length]);
      areas.push({ country, region, name, south, west, north, east });
    }
    if (kind !== "#county") continue;
    const [indexes = "", ...names] = cells;
    for (const name of names) call(name, indexes.split(",").map(Number));
  }
  return { areas, areasByName };
}

/**
 * Reads data/places.tsv: `#timezone`, `#region`, `#area` and `#county` lines, then one line a name, sorted by key. The
 * columns are explained in docs/data-sources.md. Throws when the file has no places, which means it was not built.
 */
export function parsePlaceTable(text: string): PlaceTable {
  const all = text.split("\n");
  const start = all.findIndex((line) => !line.startsWith("#"));
  const timezones: string[] = [];
  const regions = new Map<string, Region>();
  const regionsByName = new Map<string, Region[]>();
  for (const line of all.slice(0, start)) {
    const [kind, ...cells] = line.split("\t");
    if (kind === "#timezone") timezones.push(cells[0] ?? "");
    if (kind !== "#region") continue;
    const [country = "", geoCode = "", code = "", name = "", ...aliases] = cells;
    const region = { country, code, name };
    regions.set(`${country}/${geoCode}`, region);
    for (const key of new Set([name, code, ...aliases].map(foldWords))) {
      const list = regionsByName.get(key);
      if (list) list.push(region);
      else regionsByName.set(key, [region]);
    }
  }
  if (all.at(-1) === "") all.pop();
  const lines = all.slice(start);
  if (start < 0 || lines.length === 0) throw new Error("The place table holds no places; run scripts/build-places.ts.");
  return { lines, timezones, regions, regionsByName, ...readAreas(all.slice(0, start)) };
}

/** The key of a line: its first column, or the lower-case name (second column) when that is the same. */
export function keyOfLine(line: string): string {
  const end = line.indexOf("\t");
  return end > 0 ? line.slice(0, end) : line.slice(1, line.indexOf("\t", 1)).toLowerCase();
}

/** Index of the first line whose key is not before `key`. */
export function findFirstLine(table: PlaceTable, key: string): number {
  let low = 0;
  let high = table.lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOfLine(table.lines[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a line. */
export function readLine(table: PlaceTable, line: string): PlaceCandidate {
  const [
    ,
    city = "",
    id = "",
    country = "",
    geoRegion = "",
    population = "0",
    latitude = "0",
    longitude = "0",
    zone = "0",
    area,
  ] = line.split("\t");
  const region = table.regions.get(`${country}/${geoRegion}`);
  return {
    population: Number(population),
    area: area === undefined ? null : Number(area),
    place: {
      id,
      city,
      region: region?.name ?? null,
      regionCode: region?.code ?? null,
      country,
      timezone: table.timezones[Number(zone)] ?? "UTC",
      latitude: Number(latitude),
      longitude: Number(longitude),
    },
  };
}

/** All places known by a folded name, the most populous first. */
export function listPlacesByKey(table: PlaceTable, key: string): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (let i = findFirstLine(table, key); i < table.lines.length; i++) {
    const line = table.lines[i] ?? "";
    if (keyOfLine(line) !== key) break;
    found.push(readLine(table, line));
  }
  return found.sort((a, b) => b.population - a.population || Number(a.place.id) - Number(b.place.id));
}
