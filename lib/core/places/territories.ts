import type { PlaceQuery } from "./place-query";
import { resolveCountry } from "./resolve-country";

/** Lands with a country code of their own that people write as regions of the country they belong to (ISO 3166-1). */
const TERRITORIES: Readonly<Record<string, readonly string[]>> = {
  US: ["PR", "GU", "VI", "AS", "MP"],
  GB: ["IM", "JE", "GG", "GI"],
  FR: ["RE", "GP", "MQ", "GF", "YT", "NC", "PF"],
  NL: ["AW", "CW", "SX", "BQ"],
  DK: ["GL", "FO"],
  CN: ["HK", "MO"],
};

/** "San Juan, PR, US" lies in Puerto Rico: a query with its territory as the country. */
export function inTerritory(query: PlaceQuery): PlaceQuery {
  const lands = TERRITORIES[resolveCountry(query.country ?? "")?.country ?? ""];
  if (!lands) return query;
  const read = (word: string): string | undefined => lands.find((land) => land === resolveCountry(word)?.country);
  const byRegion = read(query.region ?? "");
  if (byRegion) return { ...query, region: null, country: byRegion };
  const [city = "", ...words] = query.city.split(",").map((part) => part.trim());
  const land = read(words.at(-1) ?? "");
  return land ? { ...query, city: [city, ...words.slice(0, -1)].join(", "), country: land } : query;
}
