import type { Place } from "../brief";
import { countryName } from "./resolve-country";

/** A place as one reads it: "Portland, Oregon, United States". */
export function describePlace({ city, region, country }: Pick<Place, "city" | "region" | "country">): string {
  const parts = [city, region === city ? null : region, countryName(country)];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
